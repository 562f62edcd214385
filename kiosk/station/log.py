"""Writes the log: plainly to the terminal, with traces to a file that can't fill the disk."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

UNWRITABLE = "The log %s can't be written (%s)."


class _Early(logging.Handler):
    """Keeps what is said before there is a log file, such as what is wrong in the settings."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


_early = _Early()


class _Plain(logging.Formatter):
    """One line a message; traces belong to the file."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the first line of the message alone."""
        return f"kiosk: {record.getMessage().partition(chr(10))[0]}"


def log_to_terminal() -> None:
    """Show warnings on the terminal, where there is one; keep them for the log file."""
    _root().addHandler(_early)
    if sys.stderr is None:  # a window without a console
        return
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Plain())
    _root().addHandler(handler)


def log_to_file(path: Path) -> None:
    """Add a rotating log file; a disk that can't be written costs the file, not the kiosk."""
    from kiosk.station.log_file import LogFile  # noqa: PLC0415 - only after the first frame

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = LogFile(path)
    except OSError as error:
        _root().removeHandler(_early)
        _root().warning(UNWRITABLE, path, error.strerror)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _root().removeHandler(_early)
    for record in _early.records:
        handler.handle(record)
    _early.records.clear()
    _root().addHandler(handler)


def _root() -> logging.Logger:
    """Return the logger above all of the kiosk's."""
    logger = logging.getLogger("kiosk")
    logger.setLevel(logging.INFO)
    return logger
