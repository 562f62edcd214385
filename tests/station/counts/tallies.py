"""Provides tallies as visits make them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.station.counts.store import CountsStore
from kiosk.station.counts.tally import ENDINGS, Ending, Opening, Tally, VisitEnd

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 23)
PACK = "esophageal-cancer"


def before(days: int) -> date:
    """Return the day some days before `DAY`."""
    return DAY - timedelta(days=days)


def openings(page: str, number: int, *, day: date = DAY, language: str = "en") -> Tally:
    """Return a tally of one page that was opened some times."""
    tally = Tally()
    tally.openings[Opening(day, PACK, language, page)] += number
    return tally


def visits(minutes: int, number: int, ending: Ending = ENDINGS[0], *, day: date = DAY) -> Tally:
    """Return a tally of some visits that were equally long."""
    tally = Tally()
    tally.visits[VisitEnd(day, minutes, ending)] += number
    return tally


def write(path: Path, *tallies: Tally, today: date = DAY) -> None:
    """Write tallies down in one go."""
    together = Tally()
    for tally in tallies:
        together.add(tally)
    CountsStore(path).add(together, today)
