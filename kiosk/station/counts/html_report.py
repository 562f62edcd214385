"""Provides the counts as one page that any browser shows and prints, with nothing to load."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kiosk.station.counts.bars import bar, columns
from kiosk.station.counts.names import (
    FEWER,
    RARE_NOTE,
    ending_words,
    length_words,
    period_words,
)
from kiosk.station.counts.time_sums import time_sums

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kiosk.station.counts.names import Names
    from kiosk.station.counts.report import CountsReport

_STYLE = """
  @page { margin: 15mm; }
  body { font: 11pt/1.4 sans-serif; color: #000; background: #fff; margin: 1.5em auto;
         max-width: 60em; padding: 0 1em; }
  h2 { margin-top: 1.6em; break-after: avoid; }
  table { border-collapse: collapse; width: 100%; }
  thead { display: table-header-group; }
  tr, svg.columns { break-inside: avoid; }
  th, td { border-bottom: 1px solid #999; padding: 0.3em 0.5em; text-align: left; }
  th[scope=row] { font-weight: normal; width: 45%; overflow-wrap: anywhere; }
  th.number, td.number { text-align: right; width: 5em; font-variant-numeric: tabular-nums; }
  svg { display: block; width: 100%; fill: #1f5f8b; }
  svg.bar { height: 1em; }
  svg.columns { margin-bottom: 1.5em; }
  svg text { fill: #000; font: 13px sans-serif; }
  svg line { stroke: #777; }
  @media print { body { font-size: 9pt; margin: 0; padding: 0; } }
"""
"""No size of paper is named, so A4 and Letter both fit; heads are repeated on every sheet."""


def html_report(report: CountsReport, names: Names, today: date) -> bytes:
    """Return a report as a page that needs nothing but itself.

    Args:
        report: The sums of a period.
        names: The words for them.
        today: The day on which it is written.

    """
    title = f"Openings of pages {period_words(report.first, report.last)}"
    parts = (
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{report.total} openings together. Written on {today}. The kiosk counts openings and",
        "visits; it knows nothing about who was there.</p>",
        *_body(report, names),
        "</body></html>",
    )
    return ("\n".join(parts) + "\n").encode()


def _body(report: CountsReport, names: Names) -> Iterator[str]:
    """Yield the parts of the page."""
    if report.has_rare_pages or report.has_rare_languages:
        yield f"<p>{escape(RARE_NOTE)}</p>"
    pages, languages = names.pages_of(report), names.languages_of(report)
    yield from _part("Pages", ("Page", "Openings"), pages, has_rare=report.has_rare_pages)
    yield from _part(
        "Languages", ("Language", "Openings"), languages, has_rare=report.has_rare_languages
    )
    yield from _times(report)
    yield from _visits(report)


def _times(report: CountsReport) -> Iterator[str]:
    """Yield how the use has changed with time."""
    span, sums = time_sums(report)
    if not report.total:
        return
    name, most = max(sums, key=lambda one: one[1])
    told = f"From {sums[0][0]} to {sums[-1][0]}. The most were on {name}: {most} openings."
    yield f"<h2>{span}s</h2>"
    yield columns(sums, f"Openings of each {span.lower()}", told)
    yield from _table((span, "Openings"), [one for one in sums if one[1]])


def _visits(report: CountsReport) -> Iterator[str]:
    """Yield how many visits there were, how long, and how they ended."""
    visits = report.visits
    yield "<h2>Visits</h2>"
    if visits is None:
        yield f"<p>{FEWER}.</p>"
        return
    yield f"<p>{visits.number} visits. {length_words(visits.minutes)}</p>"
    ends = [(ending_words(ending), number) for ending, number in visits.endings]
    yield from _table(("How visits ended", "Visits"), ends)


def _part(
    title: str, head: tuple[str, str], sums: Sequence[tuple[str, int]], *, has_rare: bool
) -> Iterator[str]:
    """Yield one part with its heading; sums that are too small to be told are one line."""
    yield f"<h2>{title}</h2>"
    if sums or has_rare:
        yield from _table(head, sums, has_rare=has_rare)
    else:
        yield "<p>None.</p>"


def _table(
    head: tuple[str, str], sums: Sequence[tuple[str, int]], *, has_rare: bool = False
) -> Iterator[str]:
    """Yield a table with a bar and a number in each row."""
    most = max((number for _, number in sums), default=0)
    yield (
        f'<table><thead><tr><th scope="col">{head[0]}</th><td></td>'
        f'<th scope="col" class="number">{head[1]}</th></tr></thead><tbody>'
    )
    for name, number in sums:
        yield _row(name, bar(number, most), str(number))
    if has_rare:
        yield _row(FEWER, "", "–")
    yield "</tbody></table>"


def _row(name: str, drawn: str, number: str) -> str:
    """Return a row of a table."""
    return (
        f'<tr><th scope="row" dir="auto">{escape(name)}</th><td>{drawn}</td>'
        f'<td class="number">{number}</td></tr>'
    )
