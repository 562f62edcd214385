"""Decides how a kiosk starts that systemd starts again and again, from how it has fared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.runs.deaths import SAFE_AFTER, mode_after
from kiosk.station.runs.runs import STEADY

if TYPE_CHECKING:
    from kiosk.station.runs.deaths import Mode
    from kiosk.station.runs.runs import RunsFile


def mode_now(file: RunsFile) -> Mode:
    """Return how to start: as usual, in safe mode, or with nothing but a notice.

    After each notice the kiosk itself is tried again, in safe mode.
    """
    lines = file.lines()
    if _starts_since_it_was_steady(lines) < SAFE_AFTER:
        return "normal"
    from kiosk.station.runs.history import (  # noqa: PLC0415 - slow, and most starts need none
        quick_deaths,
        runs_in,
    )

    runs = runs_in(lines)
    mode = mode_after(quick_deaths(runs))
    return "safe" if mode == "notice" and runs[-1].mode == "notice" else mode


def _starts_since_it_was_steady(lines: list[str]) -> int:
    """Return how many starts may have been quick deaths, at most."""
    starts = 0
    for line in reversed(lines):
        if line.endswith(f" {STEADY}"):
            break
        starts += " start " in line
    return starts
