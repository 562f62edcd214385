"""Checks a pack beside the window; a newer order ends an older one."""

from __future__ import annotations

import logging
import threading
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.content.check.runner import CheckOptions, check_compiled, finding_of
from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.check.finding import Finding
    from kiosk.content.live_pack import Reading

logger = logging.getLogger(__name__)


class OutdatedError(Exception):
    """Nobody wants this check any more."""


class CheckThread(QObject):
    """A thread of its own, so that no reading waits for the end of a check."""

    checked = Signal(object, object)
    """The `Reading` that was to be checked, and a tuple of each `Finding` in it."""

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._wake = threading.Event()
        self._wanted: Reading | None = None
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="check", daemon=True)
        self._thread.start()

    def check(self, reading: Reading) -> None:
        """Check what was read; `checked` follows, unless something else is wanted before."""
        self._wanted = reading
        self._wake.set()

    def stop(self) -> None:
        """Give up the check that goes on."""
        self._wanted = None

    def close(self) -> None:
        """End the thread; it ends at the next rule."""
        self._is_closing, self._wanted = True, None
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        """Check whatever is wanted until the window closes."""
        while not self._is_closing:
            self._wake.wait()
            self._wake.clear()
            reading = self._wanted
            if reading is not None:
                self._try(reading)

    def _try(self, reading: Reading) -> None:
        """Check a reading, and tell unless something else is wanted by now."""
        try:
            findings = self._check(reading)
            self._go_on(reading)
        except OutdatedError:
            return
        self.checked.emit(reading, findings)

    def _check(self, reading: Reading) -> tuple[Finding, ...]:
        """Return what the rules find in a reading; of one that can't be checked, its problems."""
        problems = tuple(map(finding_of, reading.problems))
        if reading.compiled is None:
            return problems
        options = CheckOptions(datetime.now().astimezone().date())
        go_on = partial(self._go_on, reading)
        try:
            return check_compiled(self._root, reading.compiled, options, go_on).findings
        except OutdatedError:
            raise
        except (ContentError, OSError):
            # A file was changed or taken away meanwhile; that is read next.
            return problems
        except Exception:
            logger.exception("The pack can't be checked")
            return problems

    def _go_on(self, reading: Reading, _done: int = 0, _all: int = 0) -> None:
        """Give up when something else is wanted.

        Raises:
            OutdatedError: It is.

        """
        if self._wanted is not reading:
            raise OutdatedError
