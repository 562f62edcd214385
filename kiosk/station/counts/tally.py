"""Provides what is counted: openings of pages and ends of visits, nothing finer than a day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

Ending = Literal["closed", "cleared", "timed-out", "stopped"]
"""By "Close"; by "Clear now"; because nobody was there any more; by staff or by the kiosk."""

ENDINGS: tuple[Ending, ...] = ("closed", "cleared", "timed-out", "stopped")

MOST_MINUTES = 60
"""Longer visits count as this long: the few very long ones could be told apart otherwise."""


class Opening(NamedTuple):
    """One page in one language, on one day."""

    day: date
    pack: str
    language: str
    page: str


class VisitEnd(NamedTuple):
    """How visits ended on one day, and how long they were."""

    day: date
    minutes: int
    """Whole minutes; a visit of 59 seconds has 0, and `MOST_MINUTES` stands for all above."""
    ending: Ending


@dataclass(slots=True)
class Tally:
    """What has been counted and is not yet written down; it has no order."""

    openings: Counter[Opening] = field(default_factory=Counter)
    visits: Counter[VisitEnd] = field(default_factory=Counter)

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to write down."""
        return not self.openings and not self.visits

    def add(self, other: Tally) -> None:
        """Count what another tally has counted, too."""
        self.openings.update(other.openings)
        self.visits.update(other.visits)


def whole_minutes(seconds: float) -> int:
    """Return the length of a visit as it is counted, from its length in seconds."""
    return min(max(int(seconds // 60), 0), MOST_MINUTES)
