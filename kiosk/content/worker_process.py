"""Provides the parent's end of the worker: requests with a time limit, on every platform."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
from collections import deque
from pathlib import Path
from threading import Thread
from typing import IO, Any

from kiosk.content import limits

_PACKAGE_FOLDER = Path(__file__).parents[2]
_KEPT_LINES = 40
"""Lines of the worker's last words: a Python traceback is shorter."""


class WorkerLateError(Exception):
    """The worker did not answer in time."""


class WorkerStoppedError(Exception):
    """The worker ended before it answered; carries its last words."""


class WorkerProcess:
    """A running worker."""

    def __init__(self) -> None:
        """Start the worker and wait until it is ready.

        Raises:
            WorkerLateError, WorkerStoppedError, OSError: It could not be started.

        """
        self._answers: queue.Queue[str | None] = queue.Queue()
        self._last_words: deque[str] = deque(maxlen=_KEPT_LINES)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk.content.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        # Threads and not select(), which can't wait for a pipe on Windows.
        self._threads = (
            Thread(target=self._read_answers, args=(self._process.stdout,), daemon=True),
            Thread(target=self._read_errors, args=(self._process.stderr,), daemon=True),
        )
        for thread in self._threads:
            thread.start()
        try:
            self._wait(limits.START_SECONDS)
        except (WorkerLateError, WorkerStoppedError):
            self.stop()
            raise

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def tell(self, request: dict[str, Any]) -> None:
        """Send a request that has no answer.

        Raises:
            WorkerStoppedError: The worker has ended.

        """
        stdin = self._process.stdin
        try:
            if stdin:
                stdin.write(json.dumps(request) + "\n")
                stdin.flush()
        except OSError:
            raise self._stopped() from None

    def ask(self, request: dict[str, Any], seconds: float) -> Any:  # noqa: ANN401 - JSON
        """Send a request and return its answer.

        Raises:
            WorkerLateError: There is no answer after so many seconds.
            WorkerStoppedError: The worker has ended.

        """
        self.tell(request)
        return json.loads(self._wait(seconds))

    def stop(self) -> None:
        """End the worker, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            _close(stream)

    def _wait(self, seconds: float) -> str:
        """Return the next line of output."""
        try:
            line = self._answers.get(timeout=seconds)
        except queue.Empty:
            raise WorkerLateError from None
        if line is None:
            raise self._stopped()
        return line

    def _stopped(self) -> WorkerStoppedError:
        """Return the error for a worker that has ended, with what it said last."""
        self._process.kill()
        self._threads[1].join()
        return WorkerStoppedError("".join(self._last_words).strip())

    def _read_answers(self, stream: IO[str]) -> None:
        """Pass the worker's lines on; runs in a thread."""
        for line in stream:
            self._answers.put(line)
        self._answers.put(None)

    def _read_errors(self, stream: IO[str]) -> None:
        """Keep the worker's last words; runs in a thread."""
        self._last_words.extend(stream)


def _environment() -> dict[str, str]:
    """Return an environment in which the worker finds this very package."""
    known = os.environ.get("PYTHONPATH")
    paths = [str(_PACKAGE_FOLDER), *([known] if known else [])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths)}


def _close(stream: IO[str] | None) -> None:
    """Close a pipe whose other end may be gone."""
    try:
        if stream:
            stream.close()
    except OSError:
        pass
