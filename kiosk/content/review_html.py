"""Provides the review sheet as a page that any browser shows and prints."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kiosk.content.review_sheet import STATE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kiosk.content.pack import Pack
    from kiosk.content.review_sheet import SheetRow

_HEAD = (
    "Language", "Page", "State", "Reviewer", "Reviewed on", "Due", "Reading grade", "Words",
)  # fmt: skip

_STYLE = """
  @page { margin: 15mm; }
  body { font: 11pt/1.4 sans-serif; color: #000; background: #fff; margin: 1.5em; }
  table { border-collapse: collapse; width: 100%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border: 1px solid #555; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
  td { overflow-wrap: anywhere; }
  td.number { text-align: right; }
  @media print { body { font-size: 9pt; margin: 0; } }
"""
"""No size of paper is named, so A4 and Letter both fit; the head is repeated on every sheet."""


def html_sheet(rows: Iterable[SheetRow], pack: Pack, today: date) -> bytes:
    """Return the sheet as a page that needs nothing but itself.

    Args:
        rows: The pages, in their order.
        pack: What they belong to.
        today: The day for which the states hold.

    """
    edition = pack.edition(pack.default_language)
    title = escape(f"Review of {edition.title}")
    said = escape(f"Pack {pack.id}, version {pack.version}, on {today}.")
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in _HEAD)
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="en"><head><meta charset="utf-8"><title>{title}</title>',
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>{title}</h1><p>{said}</p>",
        f"<table><thead><tr>{head}</tr></thead><tbody>",
        *map(_row, rows),
        "</tbody></table></body></html>",
    )
    return ("\n".join(lines) + "\n").encode()


def _row(row: SheetRow) -> str:
    """Return a row of the table."""
    review = row.review
    name = f"{review.title} ({review.name})"
    said = (review.language, name, STATE_WORDS[review.state], review.reviewer)
    dates = (review.reviewed, review.next_review)
    cells = "".join(f'<td dir="auto">{escape(words)}</td>' for words in (*said, *dates))
    numbers = "".join(f'<td class="number">{escape(one)}</td>' for one in (row.grade, row.words))
    return f"<tr>{cells}{numbers}</tr>"
