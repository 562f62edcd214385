"""Provides what a visitor takes home of a page: its key points and questions, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content import blocks
from kiosk.ui.evidence import evidence_label
from kiosk.ui.rich_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.page import Page


def page_lines(page: Page, pack_title: str) -> list[str]:
    """Return a page in few lines.

    Args:
        page: A page of a pack.
        pack_title: The title of the pack.

    Returns:
        The pack's and the page's title, the evidence label, the summary, the questions to ask,
        and what kind of information this is.

    """
    return [
        f"{pack_title}: {page.title}",
        *_evidence(page),
        page.summary,
        *_questions(page),
        QCoreApplication.translate("TakeHome", "General information, not medical advice."),
    ]


def _evidence(page: Page) -> Iterator[str]:
    """Yield the evidence label, and for whom it holds; nothing where the page has none."""
    if page.evidence:
        title = evidence_label(page.evidence).title
        yield f"{title}, {page.evidence_scope}" if page.evidence_scope else title


def _questions(page: Page) -> Iterator[str]:
    """Yield each set of questions under its title."""
    for block in page.blocks:
        if isinstance(block, blocks.Questions):
            yield f"{block.title}:"
            yield from (f"- {plain(text)}" for text in block.questions)
