"""Provides what a site may hand on of its counts: sums from which no rare page can be worked out.

A page with fewer than `RARE` openings in the period is named nowhere and is part of no number: not
of the total, not of the sums of languages, months and days. So nothing can be subtracted from
anything to find out how often it was opened. The same holds for a language. Which page was opened
in which language is not told at all.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kiosk.station.counts.query import Counts
    from kiosk.station.counts.tally import Opening, VisitEnd

_Part = TypeVar("_Part")

RARE = 5
"""Openings; what was opened less often might be put down to one person."""


class PageId(NamedTuple):
    """A page, in whatever language it was read."""

    pack: str
    page: str


@dataclass(frozen=True, slots=True)
class VisitSums:
    """How long visits were and how they ended; nothing where there were fewer than `RARE`."""

    number: int
    minutes: int
    """The median of their lengths, in whole minutes."""
    endings: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class CountsReport:
    """The sums of a period; pages and languages that were opened most often come first."""

    first: date
    last: date
    pages: tuple[tuple[PageId, int], ...]
    has_rare_pages: bool
    """Whether there are others, with fewer than `RARE` openings."""
    languages: tuple[tuple[str, int], ...]
    has_rare_languages: bool
    days: tuple[tuple[date, int], ...]
    """Openings of the pages above on each day of the period."""
    visits: VisitSums | None
    """Nothing where there were fewer than `RARE`."""

    @property
    def total(self) -> int:
        """Return the openings of all pages that are named."""
        return sum(number for _, number in self.pages)


def make_report(counts: Counts, first: date, last: date) -> CountsReport:
    """Return the sums of what was counted from one day to another, both included."""
    told = _frequent(counts.openings)
    pages, languages, days = _sums(told, _page), _sums(told, _language), dict(_sums(told, _day))
    length = (last - first).days + 1
    return CountsReport(
        first=first,
        last=last,
        pages=pages,
        has_rare_pages=len(pages) < len(_sums(counts.openings, _page)),
        languages=languages,
        has_rare_languages=len(languages) < len(_sums(counts.openings, _language)),
        days=tuple((day, days.get(day, 0)) for day in map(first.__add__, _spans(length))),
        visits=_visit_sums(counts.visits),
    )


def by_month(days: Iterable[tuple[date, int]]) -> tuple[tuple[date, int], ...]:
    """Return the sums of months, each under its first day."""
    months: Counter[date] = Counter()
    for day, number in days:
        months[day.replace(day=1)] += number
    return tuple(months.items())


def _frequent(openings: Mapping[Opening, int]) -> dict[Opening, int]:
    """Return what is left once all pages and languages that are rare are taken out.

    A page can become rare when a language is taken out, and the other way round.
    """
    left: dict[Opening, int] = {}
    kept = dict(openings)
    while len(kept) != len(left):
        left = kept
        pages, languages = dict(_sums(left, _page)), dict(_sums(left, _language))
        kept = {
            one: number
            for one, number in left.items()
            if min(pages[_page(one)], languages[one.language]) >= RARE
        }
    return left


def _sums(
    openings: Mapping[Opening, int], part: Callable[[Opening], _Part]
) -> tuple[tuple[_Part, int], ...]:
    """Return how often all that have a part in common were opened, the most often first."""
    sums: Counter[_Part] = Counter()
    for one, number in openings.items():
        sums[part(one)] += number
    return tuple(sums.most_common())


def _page(opening: Opening) -> PageId:
    """Return which page was opened."""
    return PageId(opening.pack, opening.page)


def _language(opening: Opening) -> str:
    """Return in which language it was."""
    return opening.language


def _day(opening: Opening) -> date:
    """Return on which day it was."""
    return opening.day


def _spans(days: int) -> Iterator[timedelta]:
    """Yield the time from the first of some days to each of them."""
    return (timedelta(days=number) for number in range(days))


def _visit_sums(visits: Mapping[VisitEnd, int]) -> VisitSums | None:
    """Return how long visits were and how they ended; nothing where there were too few."""
    number = sum(visits.values())
    if number < RARE:
        return None
    endings: Counter[str] = Counter()
    for one, times in visits.items():
        endings[one.ending] += times
    return VisitSums(number, _median(visits, number), tuple(endings.most_common()))


def _median(visits: Mapping[VisitEnd, int], number: int) -> int:
    """Return the length that half of the visits did not exceed, in whole minutes."""
    seen = 0
    for one, times in sorted(visits.items(), key=lambda item: item[0].minutes):
        seen += times
        if seen * 2 >= number:
            return one.minutes
    return 0
