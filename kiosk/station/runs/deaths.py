"""Decides what comes after a kiosk has died: how it is started next, and after what pause."""

from __future__ import annotations

from typing import Literal

Mode = Literal["normal", "safe", "notice"]
"""`safe`: bundled pack, usual settings, no graphics card; `notice`: only a plain sentence."""

STEADY_SECONDS = 60.0
"""A run that has lasted this long is no quick death, however it ends."""

SAFE_AFTER = 3
"""Quick deaths in a row until the kiosk is started in safe mode."""

NOTICE_AFTER = 6
"""Quick deaths in a row, those in safe mode among them, until a notice asks for staff."""

LONGEST_PAUSE = 60.0


def mode_after(quick_deaths: int) -> Mode:
    """Return how the kiosk is started after so many quick deaths in a row."""
    if quick_deaths >= NOTICE_AFTER:
        return "notice"
    return "safe" if quick_deaths >= SAFE_AFTER else "normal"


def pause_after(quick_deaths: int) -> float:
    """Return the seconds to wait before the next start: 1, 2, 4 … 60."""
    doublings = min(max(quick_deaths - 1, 0), 6)
    return min(2.0**doublings, LONGEST_PAUSE)
