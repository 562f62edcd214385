"""Looks at how much room there is left on the disk."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from kiosk.station.doctor.near_folder import near_folder
from kiosk.station.finding import Finding, State

if TYPE_CHECKING:
    from pathlib import Path

ABOUT = "Disk"
MEGABYTE = 1000 * 1000

PLENTY = 500 * MEGABYTE
"""Bytes; the kiosk itself never needs a tenth of it, but updates of the system do."""

TOO_LITTLE = 100 * MEGABYTE
"""Bytes; below that, other programs begin to fail, and the screen may not come up again."""


def disk(folder: Path) -> Finding:
    """Return whether there is room on the disk that a folder is on, or would be on."""
    try:
        free = shutil.disk_usage(near_folder(folder)).free
    except OSError as error:
        what = f"The free room on the disk of {folder} can't be read ({error.strerror})."
        return Finding(ABOUT, "warn", what, f"Look whether the disk is there: df -h {folder}")
    what = f"{in_words(free)} are free."
    if free >= PLENTY:
        return Finding(ABOUT, "ok", what)
    state: State = "fail" if free < TOO_LITTLE else "warn"
    return Finding(ABOUT, state, f"Only {what}", f"Make room: {_command()}")


def free_words(folder: Path) -> str:
    """Return how much is free on the disk of a folder; nothing where that can't be read."""
    try:
        return in_words(shutil.disk_usage(near_folder(folder)).free)
    except OSError:
        return ""


def in_words(size: int) -> str:
    """Return a number of bytes as staff say it."""
    if size >= 1000 * MEGABYTE:
        return f"{size / (1000 * MEGABYTE):.1f} GB"
    return f"{size // MEGABYTE} MB"


def _command() -> str:
    """Return what makes room without harm."""
    if sys.platform == "win32":
        return "cleanmgr"
    return "sudo apt-get clean && sudo journalctl --vacuum-size=100M"
