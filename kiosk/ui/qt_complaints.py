"""Writes what Qt itself complains of to the log, the same thing once an hour."""

from __future__ import annotations

import logging
import re
from functools import partial
from time import monotonic

from PySide6.QtCore import QtMsgType

from kiosk.station.sparing_log import SparingLog

logger = logging.getLogger(__name__)

SAME_SECONDS = 3600.0
"""How long the same complaint is not written again."""

_NUMBERS = re.compile(r"0x[0-9a-f]+|\d+")
"""What differs where the same is said of two things."""
_ECHO = re.compile(r": Error: .*", re.DOTALL)
"""How QML tells an error of Python once more, with words that may be a visitor's."""


def note_complaint(kind: QtMsgType, text: str) -> None:
    """Write a complaint, from any thread; what is none is not written."""
    if kind in _LOGS:
        text = _ECHO.sub(": this called what went wrong", text)
        _LOGS[kind].note(_NUMBERS.sub("#", text), text, text)


def _log_at(level: int) -> SparingLog:
    """Return a log that writes at a level."""
    return SparingLog(SAME_SECONDS, monotonic, partial(logger.log, level, "%s"))


_LOGS = {
    QtMsgType.QtWarningMsg: _log_at(logging.WARNING),
    QtMsgType.QtCriticalMsg: _log_at(logging.ERROR),
    QtMsgType.QtFatalMsg: _log_at(logging.CRITICAL),
}
