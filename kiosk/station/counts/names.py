"""Provides the words for what was counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.station.counts.tally import MOST_MINUTES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kiosk.station.counts.report import CountsReport, PageId

FEWER = "Fewer than 5"
"""Stands for all that was opened less often than `report.RARE` says."""

RARE_NOTE = (
    "Pages and languages with fewer than 5 openings in this period are part of no number here, "
    "so that nothing can be found out about them."
)

_ENDINGS = {
    "closed": "Closed by the visitor",
    "cleared": "Cleared by the visitor when the screen asked",
    "timed-out": "Nobody was there any more",
    "stopped": "Ended by staff or by the kiosk",
}


@dataclass(frozen=True, slots=True)
class Names:
    """The words of the packs, as far as they are known; ids stand in for the others."""

    pages: Mapping[PageId, str] = field(default_factory=dict)
    packs: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)

    def pages_of(self, report: CountsReport) -> list[tuple[str, int]]:
        """Return the words for each page that a report names; its pack where there are several."""
        has_several = len({page.pack for page, _ in report.pages}) > 1
        lines = []
        for page, number in report.pages:
            pack = f" ({self.packs.get(page.pack, page.pack)})" if has_several else ""
            lines.append((f"{self.pages.get(page, page.page)}{pack}", number))
        return lines

    def languages_of(self, report: CountsReport) -> list[tuple[str, int]]:
        """Return the words for each language that a report names."""
        return [(self.languages.get(code, code), number) for code, number in report.languages]


def ending_words(ending: str) -> str:
    """Return how a visit has ended, in words."""
    return _ENDINGS.get(ending, ending)


def length_words(minutes: int) -> str:
    """Return the typical length of a visit, as far as whole minutes tell it.

    Args:
        minutes: `VisitSums.minutes`; a visit of 2:59 has 2.

    """
    if minutes >= MOST_MINUTES:
        return "Typical length: an hour or more. At least half of the visits took that long."
    if not minutes:
        return "Typical length: less than a minute. At least half of the visits were that short."
    most = f"{minutes + 1} minutes"
    half = f"At least half of the visits took less than {most}."
    return f"Typical length: {minutes} to {most}. {half}"


def period_words(first: date, last: date) -> str:
    """Return from which day to which day."""
    return f"on {first}" if first == last else f"from {first} to {last}"
