"""Says a stretch of time in words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication

IN_SECONDS = 90
"""A longer time is told in minutes, rounded up."""


def time_words(seconds: float) -> str:
    """Return a time in words, such as "24 seconds" or "2 minutes"."""
    if seconds > IN_SECONDS:
        return _counted("%n minutes", "1 minute", ceil(seconds / 60))
    return _counted("%n seconds", "1 second", ceil(seconds))


def _counted(several: str, one: str, number: int) -> str:
    """Return a number of something; other languages have more forms than these two."""
    words = one if number == 1 else several
    said = QCoreApplication.translate("TimeWords", words, None, number)
    return said.replace("%n", str(number))
