"""Tells whoever starts a kiosk by hand how to leave it."""

from __future__ import annotations

from contextlib import suppress

from kiosk.cli.output import write_out
from kiosk.station.pin.has_pin import has_pin
from kiosk.station.problem import StationError
from kiosk.station.watch.watched import watcher


def tell_way_out() -> None:
    """Print which keys to press; who watches has done so already, and would be told each time."""
    if watcher():
        return
    keys = "Ctrl+Alt+S, and enter the PIN," if has_pin() else "Ctrl+Q"
    # Visitors need the kiosk, whether this can be read or not.
    with suppress(StationError):
        write_out(f"The kiosk is open. Press {keys} to leave it.\n")
