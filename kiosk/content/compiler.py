"""Provides the compiling of sections in the worker, one by one and each within a time limit."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.closing import Closing
from kiosk.content.codec import decode
from kiosk.content.compiled import Compiled
from kiosk.content.problem import ContentError, Problem
from kiosk.content.worker_process import WorkerLateError, WorkerProcess, WorkerStoppedError

if TYPE_CHECKING:
    from kiosk.content.edition_source import EditionSource

logger = logging.getLogger(__name__)


class Compiler(Closing):
    """Compiles sections; a page on which the worker hangs or dies is broken, the rest go on.

    Use it in a `with` statement: the worker ends with it.
    """

    def __init__(self, *, time_limit: float = limits.PAGE_SECONDS) -> None:
        """Take the time that a page may need, in seconds."""
        self._time_limit = time_limit
        self._worker: WorkerProcess | None = None
        self._edition: EditionSource | None = None

    @property
    def worker_pid(self) -> int:
        """The number of the running worker's process, 0 when none is running."""
        return self._worker.pid if self._worker else 0

    def open(self, edition: EditionSource) -> None:
        """Compile sections of this language from now on."""
        self._edition = edition
        if self._worker:
            self._worker.tell({"edition": edition.to_json()})

    def compile(self, section: str) -> Compiled:
        """Return a section of the open language, compiled as far as it can be.

        Raises:
            ContentError: The worker can't be started at all.

        """
        if self._edition is None:
            raise ValueError("No language is open.")
        worker = self._running(self._edition)
        file = f"{self._edition.language}/{section}.md"
        try:
            compiled: Compiled = decode(worker.ask({"page": section}, self._time_limit))
        except WorkerLateError:
            logger.warning("%s: compiling took longer than %s s", file, self._time_limit)
            what = f"The page takes longer than {self._time_limit:g} seconds to prepare."
            return self._give_up(file, what)
        except WorkerStoppedError as error:
            logger.warning("%s: the worker ended: %s", file, error)
            return self._give_up(file, "The page made the program that prepares it end.")
        return compiled

    def _give_up(self, file: str, what: str) -> Compiled:
        """End the worker; return a broken page that the next start tries again."""
        self.close()
        fix = "Shorten it, and take out long rows of brackets or stars."
        return Compiled(problems=(Problem(file, 0, what, fix, code="limit"),), is_provisional=True)

    def _running(self, edition: EditionSource) -> WorkerProcess:
        """Return the worker, started if need be."""
        if self._worker is None:
            try:
                self._worker = WorkerProcess()
                self._worker.tell({"edition": edition.to_json()})
            except (OSError, WorkerLateError, WorkerStoppedError) as error:
                logger.exception("The worker can't be started")
                what = f"The program that prepares pages can't be started: {error!r}."
                raise ContentError(Problem(".", 0, what, "Install the kiosk anew.")) from error
        return self._worker

    def close(self) -> None:
        """End the worker if one is running."""
        if self._worker:
            self._worker.stop()
            self._worker = None
