"""Says whether staff have a PIN, at no cost: the first frame waits for it."""

from __future__ import annotations

import os

from kiosk.station.paths import pin_file


def has_pin() -> bool:
    """Say whether there is a PIN; one that can't be read is one all the same."""
    try:
        os.lstat(pin_file())
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
