"""Looks at whether there is a PIN, and who may read it."""

from __future__ import annotations

import shlex
import sys

from kiosk.station.finding import Finding
from kiosk.station.paths import pin_file
from kiosk.station.pin.pin import DamagedPinError, read_pin

ABOUT = "PIN"

OTHERS = 0o077
"""All rights of a file but its owner's."""


def pin() -> Finding:
    """Return whether staff have a PIN, and whether only this account may read it."""
    path = pin_file()
    try:
        kept = read_pin()
    except DamagedPinError as error:
        return Finding(ABOUT, "fail", error.what, error.fix)
    if kept is None:
        what = "There is no PIN, so anybody with a keyboard can leave the kiosk by Ctrl+Q."
        return Finding(ABOUT, "warn", what, "Set one: kiosk pin set")
    if sys.platform != "win32" and path.stat().st_mode & OTHERS:
        what = "Other accounts of this machine may read the file of the PIN."
        return Finding(ABOUT, "warn", what, f"Mend it: chmod 600 {shlex.quote(str(path))}")
    return Finding(ABOUT, "ok", "One is set, and only this account may read its file.")
