"""Provides the table of a pack's pages with what a reviewer needs to know of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.check.checked_pack import read_documents
from kiosk.content.check.page_grade import page_grade
from kiosk.content.review_state import DRAFT, MISSING, OVERDUE, SIGNED, VOID, read_reviews

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.review_state import Review

STATE_WORDS = {
    SIGNED: "Signed",
    OVERDUE: "Overdue",
    VOID: "Changed since it was signed",
    MISSING: "Not signed",
    DRAFT: "Draft translation, not signed",
}
"""Each state as a person says it, since no color may be needed to tell them apart."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One page, or the words of one language."""

    review: Review
    grade: str
    """US school grade; empty where there is no formula, or too little text for it."""
    words: str
    """How many words are open from the start, or explain other words; empty when none can be
    shown."""


def read_sheet(root: Path, compiled: CompiledPack, today: date) -> tuple[SheetRow, ...]:
    """Return a row for each page and glossary, in the order of the menus.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        compiled: The pack.
        today: The day on which a review counts as overdue or not.

    """
    grades = {one.file: page_grade(one) for one in read_documents(root, compiled) if one.page}
    rows = []
    for review in read_reviews(root, compiled, today):
        grade = grades.get(review.file)
        shown = "" if grade is None else f"{grade:.1f}"
        rows.append(SheetRow(review, shown, _words(review, compiled)))
    return tuple(rows)


def _words(review: Review, compiled: CompiledPack) -> str:
    """Return how many words there are to read."""
    if review.kind == "glossary":
        terms = compiled.glossaries[review.language].terms
        return str(sum(len(f"{one.term} {one.definition}".split()) for one in terms))
    page = compiled.sections[review.language, review.name].page
    return str(page.words) if page else ""
