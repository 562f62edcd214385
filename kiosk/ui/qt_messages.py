"""Takes all that Qt says, so that what it complains of comes to the log."""

from __future__ import annotations

import atexit
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType


def log_qt_messages() -> None:
    """Take all that Qt says from now on, until Python is about to end."""
    qInstallMessageHandler(_take)
    atexit.register(qInstallMessageHandler, None)


def _take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Hand on what Qt says."""
    if sys.is_finalizing():
        return
    from kiosk.ui.qt_complaints import note_complaint  # noqa: PLC0415 - most starts have none

    note_complaint(kind, text)
