"""Looks at whether there is a screen to show the kiosk on."""

from __future__ import annotations

from kiosk.station.display import require_display
from kiosk.station.finding import Finding
from kiosk.station.problem import StationError

ABOUT = "Display"


def screen() -> Finding:
    """Return whether Qt will find a display."""
    try:
        require_display()
    except StationError as error:
        fix = "Ask again on the screen itself, or from elsewhere: DISPLAY=:0 kiosk doctor"
        return Finding(ABOUT, "fail", error.what, fix)
    return Finding(ABOUT, "ok", "There is one to show the kiosk on.")
