"""Tells how the kiosk has fared: running since when, restarted how often, and why.

`history(RunsFile(runs_file()))` is all that the staff panel and `kiosk status` need.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from kiosk.station.runs.runs import LEFT, READY, RESTARTED, STEADY, TERMINATED, this_boot
from kiosk.station.runs.words import why_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.station.runs.deaths import Mode
    from kiosk.station.runs.runs import RunsFile

MODES = ("normal", "safe", "notice")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the kiosk, from what was noted about it."""

    started: datetime
    """With its time zone."""
    mode: Mode
    boot: str
    """The time for which the machine was on, as `this_boot` names it."""
    is_ready: bool = False
    """Whether a frame was on the screen."""
    is_steady: bool = False
    """Whether it lasted a minute."""
    why: str = ""
    """How it ended, as noted; empty while it runs, or if nobody could note it."""

    @property
    def was_meant(self) -> bool:
        """Say whether somebody wanted it to end."""
        is_stopped = self.why == TERMINATED and self.is_ready
        return is_stopped or self.why in {LEFT, RESTARTED}

    @property
    def is_quick_death(self) -> bool:
        """Say whether it ended early, and nobody wanted that."""
        return not (self.is_steady or self.was_meant)


@dataclass(frozen=True, slots=True)
class Restart:
    """One new start of the kiosk after a run that ended while the machine stayed on."""

    when: datetime
    end: str
    """How the end of the run before it was noted; empty when nobody could."""
    why: str
    """The same as a plain sentence."""
    is_failure: bool
    """False where staff asked for it."""


@dataclass(frozen=True, slots=True)
class History:
    """How the kiosk has fared."""

    running: Run | None
    """The latest run if no end of it is known; it may have died without a word."""
    restarts: tuple[Restart, ...]
    """Latest first."""

    def since(self, moment: datetime) -> tuple[Restart, ...]:
        """Return the restarts since a moment, latest first."""
        return tuple(one for one in self.restarts if one.when >= moment)

    def today(self, now: datetime | None = None) -> tuple[Restart, ...]:
        """Return the restarts of today, latest first."""
        now = now or datetime.now().astimezone()
        return self.since(now.replace(hour=0, minute=0, second=0, microsecond=0))

    def this_week(self, now: datetime | None = None) -> tuple[Restart, ...]:
        """Return the restarts of the last seven days, latest first."""
        return self.since((now or datetime.now().astimezone()) - timedelta(days=7))


def history(file: RunsFile) -> History:
    """Return how the kiosk has fared, as far as the file knows."""
    runs = runs_in(file.lines())
    shown = [run for run in runs if run.mode != "notice"]
    restarts = [
        Restart(run.started, before.why, why_in_words(before.why), not before.was_meant)
        for before, run in pairwise(shown)
        if before.boot == run.boot and (before.why == RESTARTED or not before.was_meant)
    ]
    running = runs[-1] if runs and not runs[-1].why else None
    return History(running, tuple(reversed(restarts)))


def quick_deaths(runs: Sequence[Run]) -> int:
    """Return how many runs since the machine was switched on died early, the latest in a row."""
    boot, deaths = this_boot(), 0
    for run in reversed([run for run in runs if run.mode != "notice"]):
        if run.boot != boot or not run.is_quick_death:
            break
        deaths += 1
    return deaths


def runs_in(lines: Sequence[str]) -> list[Run]:
    """Return the runs that lines tell of, oldest first; pass over lines that make no sense."""
    runs: list[Run] = []
    for line in lines:
        stamp, _, words = line.partition(" ")
        what, _, rest = words.partition(" ")
        if what == "start":
            runs += _started(stamp, rest)
        elif runs and what == READY:
            runs[-1] = replace(runs[-1], is_ready=True)
        elif runs and what == STEADY:
            runs[-1] = replace(runs[-1], is_steady=True)
        elif runs and what == "end":
            runs[-1] = replace(runs[-1], why=rest.strip())
    return runs


def _started(stamp: str, rest: str) -> list[Run]:
    """Return the run that begins with a line, or nothing if the line makes no sense."""
    mode, _, boot = rest.strip().partition(" ")
    if mode not in MODES:
        return []
    try:
        started = datetime.fromisoformat(stamp).astimezone()
    except (ValueError, OverflowError, OSError):
        return []
    return [Run(started, cast("Mode", mode), boot)]
