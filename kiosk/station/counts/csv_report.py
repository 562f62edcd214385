"""Provides the counts for a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kiosk.spreadsheet import harmless
from kiosk.station.counts.names import FEWER, ending_words
from kiosk.station.counts.report import by_month

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.station.counts.names import Names
    from kiosk.station.counts.report import CountsReport

HEAD = ("what", "id", "name", "number")
"""One table for all: a spreadsheet sorts and filters it by its first column."""

_Row = tuple[str, str, str, int | str]


def csv_report(report: CountsReport, names: Names) -> bytes:
    """Return a report as CSV (RFC 4180); Excel needs the mark at its beginning for UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for what, key, name, number in _rows(report, names):
        writer.writerow((what, harmless(key), harmless(name), number))
    return text.getvalue().encode("utf-8-sig")


def _rows(report: CountsReport, names: Names) -> Iterator[_Row]:
    """Yield all sums; the number of what is rare stays empty."""
    yield "period", "first", str(report.first), ""
    yield "period", "last", str(report.last), ""
    for (page, number), (title, _) in zip(report.pages, names.pages_of(report), strict=True):
        yield "page", f"{page.pack}/{page.page}", title, number
    if report.has_rare_pages:
        yield "page", "", FEWER, ""
    yield "pages together", "", "", report.total
    for (code, number), (name, _) in zip(report.languages, names.languages_of(report), strict=True):
        yield "language", code, name, number
    if report.has_rare_languages:
        yield "language", "", FEWER, ""
    yield from (("month", f"{month:%Y-%m}", "", number) for month, number in by_month(report.days))
    yield from (("day", str(day), "", number) for day, number in report.days)
    yield from _visit_rows(report)


def _visit_rows(report: CountsReport) -> Iterator[_Row]:
    """Yield how many visits there were, how long, and how they ended."""
    if report.visits is None:
        yield "visits", "", FEWER, ""
        return
    yield "visits", "", "", report.visits.number
    yield "typical visit", "", "minutes", report.visits.minutes
    for ending, number in report.visits.endings:
        yield "visits ended", ending, ending_words(ending), number
