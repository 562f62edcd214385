"""Provides the reading grade of a page, of the text that a visitor reads on it without a touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.language import language_of
from kiosk.content.readability import GRADES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.document import Document
    from kiosk.content.check.passage import Passage

FEWEST_WORDS = 100
"""Words that a text needs for its grade to mean something: Flesch's own samples have as many."""

_RUNNING = frozenset({"summary", "paragraph", "quote", "item", "step", "question"})


def running_passages(document: Document) -> Iterator[Passage]:
    """Yield the open running text: no headings, cells, drawings or folded details."""
    for passage in document.passages:
        if passage.kind in _RUNNING and not passage.is_folded:
            yield passage


def page_grade(document: Document) -> float | None:
    """Return the US school grade; nothing for too short a text, or without a formula for it."""
    formula = GRADES.get(language_of(document))
    passages = list(running_passages(document))
    words = sum(len(passage.text.split()) for passage in passages)
    if not formula or words < FEWEST_WORDS:
        return None
    return formula([sentence for passage in passages for sentence in passage.sentences()])
