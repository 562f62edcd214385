"""Provides the counts as a table for a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from kiosk.station.counts.names import (
    FEWER,
    RARE_NOTE,
    ending_words,
    length_words,
    period_words,
)
from kiosk.station.counts.time_sums import time_sums

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.station.counts.names import Names
    from kiosk.station.counts.report import CountsReport, VisitSums

_UNKNOWN = "-"
_Line = tuple[str, str]


def text_report(report: CountsReport, names: Names) -> str:
    """Return a report as lines of text."""
    pages = _lines(names.pages_of(report), has_rare=report.has_rare_pages)
    languages = _lines(names.languages_of(report), has_rare=report.has_rare_languages)
    span, sums = time_sums(report)
    times = [(name, str(number)) for name, number in sums if number]
    tables = [
        [("Page", "Openings"), *pages, ("Together", str(report.total))],
        [("Language", "Openings"), *languages],
        [(span, "Openings"), *times],
    ]
    head = f"Openings of pages {period_words(report.first, report.last)}"
    has_rare = report.has_rare_pages or report.has_rare_languages
    notes = ["\n".join(wrap(RARE_NOTE))] if has_rare else []
    filled = [_table(table) for table in tables if len(table) > 1]
    return "\n\n".join([head, *filled, *notes, _visits(report.visits)]) + "\n"


def _lines(sums: Sequence[tuple[str, int]], *, has_rare: bool) -> list[_Line]:
    """Return a line for each sum, and one for all that is rare."""
    rare = [(FEWER, _UNKNOWN)] if has_rare else []
    return [*((name, str(number)) for name, number in sums), *rare]


def _visits(visits: VisitSums | None) -> str:
    """Return how many visits there were, how long, and how they ended."""
    if visits is None:
        return "Visits: fewer than 5"
    ends = [(ending_words(ending), str(number)) for ending, number in visits.endings]
    table = [("How visits ended", "Visits"), *ends, ("Together", str(visits.number))]
    return f"{_table(table)}\n\n{length_words(visits.minutes)}"


def _table(lines: Sequence[_Line]) -> str:
    """Return lines with names to the left and numbers to the right."""
    wide, high = (max(len(line[column]) for line in lines) for column in (0, 1))
    return "\n".join(f"{name:<{wide}}  {number:>{high}}" for name, number in lines)
