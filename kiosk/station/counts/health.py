"""Finds out whether a site that counts can do so, for the staff panel."""

from __future__ import annotations

import os
import shlex
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.station.counts.day import today
from kiosk.station.doctor.near_folder import near_folder
from kiosk.station.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ABOUT = "Counts"

TOLD_DAYS = 7
"""How long staff are told of a damaged file: it has mended itself."""


def counts_health(path: Path) -> Finding:
    """Return whether openings can be counted, and whether counts were lost a short while ago.

    Args:
        path: Where they are kept, whether there are any yet or not.

    """
    near = near_folder(path)
    if not _is_writable(near, is_file=near == path):
        what = f"Openings of pages can't be counted: {near} can't be written."
        return Finding(_ABOUT, "warn", what, _mend(near))
    first = today() - timedelta(days=TOLD_DAYS)
    damaged = sorted(path.parent.glob(f"{path.name}.bad-*"))
    lately = [one for one in damaged if first <= _day(one) <= today()]
    if lately:
        what = f"The counts were damaged on {_day(lately[-1])} and have begun anew."
        fix = f"Look whether the disk fails. Then remove the damaged file: {_remove(lately)}"
        return Finding(_ABOUT, "warn", what, fix)
    return Finding(_ABOUT, "ok", "Openings of pages are counted.")


def _is_writable(near: Path, *, is_file: bool) -> bool:
    """Say whether the file, or the folder that it will be made in, can be written."""
    if is_file:
        return near.is_file() and os.access(near, os.W_OK) and os.access(near.parent, os.W_OK)
    return near.is_dir() and os.access(near, os.W_OK | os.X_OK)


def _mend(near: Path) -> str:
    """Return what lets the kiosk write somewhere."""
    if sys.platform == "win32":
        return "Let the account that the kiosk runs in write there."
    return f"Mend it: sudo chown -R {os.getuid()}:{os.getgid()} {shlex.quote(str(near))}"


def _remove(damaged: Sequence[Path]) -> str:
    """Return the command that removes damaged files; then they are told no more."""
    if sys.platform == "win32":
        return " ".join(["del", *(f'"{one}"' for one in damaged)])
    return " ".join(["rm", *(shlex.quote(str(one)) for one in damaged)])


def _day(aside: Path) -> date:
    """Return the day on which a damaged file was set aside."""
    try:
        return date.fromisoformat(aside.name.rpartition(".bad-")[2])
    except ValueError:
        return date.min
