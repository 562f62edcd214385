"""Provides the word list: every word of a pack with its meaning, from A to Z."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.pack import WORD_LIST
from kiosk.content.page import Page
from kiosk.mixed_text import shown
from kiosk.ui.row import Row

if TYPE_CHECKING:
    from kiosk.content.glossary import Glossary, Term

_MOST_LETTERS = 40
"""Letters to jump to; a script with more of them is scrolled through."""


def word_list_title() -> str:
    """Return the title of the word list, and its line in the menu."""
    return QCoreApplication.translate("WordList", "Word list")


def word_list_page(glossary: Glossary) -> Page:
    """Return the head and the foot of the word list."""
    translate = QCoreApplication.translate
    return Page(
        id=WORD_LIST,
        title=word_list_title(),
        summary=translate("WordList", "Hard words and what they mean, from A to Z."),
        evidence="",
        evidence_scope="",
        blocks=(),
        boxes=(),
        sources=(),
        reviewer=glossary.reviewer,
        reviewed=glossary.reviewed,
        next_review=glossary.next_review,
        words=0,
        is_draft=glossary.is_draft,
    )


def word_rows(glossary: Glossary) -> tuple[Row, ...]:
    """Return the letters to jump to, then under each letter its words."""
    rows: list[Row] = []
    jumps: list[Row] = []
    for letter, terms in groupby(glossary.terms, key=attrgetter("letter")):
        # The row of letters itself is the first.
        jumps.append(Row("letter", title=letter, level=len(rows) + 1))
        rows.append(Row("heading", letter, plain=letter, level=2, rank=2))
        rows += [_word(term) for term in terms]
    if len(jumps) > _MOST_LETTERS:
        jumps = []
    return (Row("letters", rows=tuple(jumps)), *rows)


def _word(term: Term) -> Row:
    """Return the row of a word and what it means."""
    title, said = shown(term.term), shown(term.say)
    return Row("word", shown(term.definition), plain=term.definition, title=title, marker=said)
