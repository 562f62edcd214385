"""Provides the review sheet for a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kiosk.spreadsheet import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.review_sheet import SheetRow

HEAD = ("language", "page", "title", "state", "reviewer", "date", "due", "reading grade", "words")


def csv_sheet(rows: Iterable[SheetRow]) -> bytes:
    """Return the sheet as CSV; Excel needs the mark at its beginning to read it as UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for row in rows:
        review = row.review
        names = (review.language, review.name, review.title, review.state, review.reviewer)
        words = map(harmless, (*names, review.reviewed, review.next_review))
        writer.writerow((*words, row.grade, row.words))
    return text.getvalue().encode("utf-8-sig")
