"""Provides the file of the log: it stays small, and a full disk costs no more than the file."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from kiosk.station.log import UNWRITABLE

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1024 * 1024
BACKUPS = 3


class LogFile(RotatingFileHandler):
    """Writes while it can; what can't be written is lost, which is told once."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            OSError: It can't be opened.

        """
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
        self._is_told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its name in Python
        """Drop a line that can't be written; Python would print a trace for each of them."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
            return
        # Without one, the next line opens the file anew: there may be room again by then.
        stream, self.stream = self.stream, None
        if stream is not None:
            with suppress(OSError):
                stream.close()
        if not self._is_told:
            self._is_told = True
            logging.getLogger("kiosk").warning(UNWRITABLE, self.baseFilename, error.strerror)
