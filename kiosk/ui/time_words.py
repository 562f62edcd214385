"""Says a stretch of time in words."""

from __future__ import annotations

from math import ceil

from kiosk.ui.counted import counted

IN_SECONDS = 90
"""A longer time is told in minutes, rounded up."""


def time_words(seconds: float) -> str:
    """Return a time in words, such as "24 seconds" or "2 minutes"."""
    if seconds > IN_SECONDS:
        return counted().minutes(ceil(seconds / 60))
    return counted().seconds(ceil(seconds))
