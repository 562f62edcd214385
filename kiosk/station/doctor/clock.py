"""Looks at whether the clock can be right: reviews of pages and the log hang on it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.station.finding import Finding
from kiosk.station.outside import answer_of

if TYPE_CHECKING:
    from collections.abc import Iterable

ABOUT = "Clock"

EARLIEST_YEAR = 2026
"""The year of this release: no clock before it can be right."""

LATEST_YEAR = 2099
"""A battery that is empty makes some clocks run wild."""

SLACK = timedelta(days=1)
"""A pack may have been copied from another time zone, with the hour of its files."""

LOCAL_TIME = Path("/etc/localtime")


def clock(packs: Iterable[Path] = (), now: datetime | None = None) -> Finding:
    """Return whether the clock can be right, and whether it is kept so.

    Args:
        packs: Folders of packs; no file in them can be from tomorrow.
        now: The time to judge; without it, what the clock says.

    """
    now = now or datetime.now().astimezone()
    said = f"It is {now:%A, %B} {now.day}, {now.year}, {now:%H:%M} ({now:%Z})."
    if not EARLIEST_YEAR <= now.year <= LATEST_YEAR:
        return Finding(ABOUT, "fail", f"The clock is wrong: {said}", f"Set it: {_set_time()}")
    newest = _newest(packs)
    if newest is not None and newest > now + SLACK:
        what = f"The clock may be wrong: {said} A page was saved on {newest:%Y-%m-%d}."
        return Finding(ABOUT, "warn", what, f"If it is, set it: {_set_time()}")
    return _kept(said)


def _kept(said: str) -> Finding:
    """Return whether somebody keeps the clock right."""
    if not sys.platform.startswith("linux"):
        return Finding(ABOUT, "ok", said)
    if not LOCAL_TIME.exists() and not os.environ.get("TZ"):
        fix = "Set yours: sudo timedatectl set-timezone Europe/London"
        return Finding(ABOUT, "warn", f"{said} No time zone is set.", fix)
    answer = answer_of("timedatectl", "show") or ""
    state = dict(line.split("=", 1) for line in answer.splitlines() if "=" in line)
    if state.get("CanNTP") == "no":
        fix = "Let it be set over the network: sudo apt-get install systemd-timesyncd"
        return Finding(ABOUT, "warn", f"{said} Nothing keeps the clock right.", fix)
    if state.get("NTP") == "no":
        fix = "Let it be set over the network: sudo timedatectl set-ntp true"
        return Finding(ABOUT, "warn", f"{said} Nothing keeps the clock right.", fix)
    if state.get("NTPSynchronized") == "no":
        said += " It was not set over the network yet; without one, look at it twice a year."
    return Finding(ABOUT, "ok", said)


def _newest(packs: Iterable[Path]) -> datetime | None:
    """Return when the newest file of some packs was saved."""
    newest = 0.0
    for folder in packs:
        with suppress(OSError):
            for path in folder.rglob("*.*"):
                newest = max(newest, path.stat().st_mtime)
    return datetime.fromtimestamp(newest).astimezone() if newest else None


def _set_time() -> str:
    """Return the command that sets the clock."""
    if sys.platform == "win32":
        return 'Set-Date "2026-11-23 14:30" (in PowerShell, as administrator)'
    return 'sudo timedatectl set-time "2026-11-23 14:30"'
