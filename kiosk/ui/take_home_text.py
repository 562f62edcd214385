"""Provides what a visitor takes home of a page: its key points and questions, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content import blocks
from kiosk.ui.block_titles import block_title
from kiosk.ui.evidence import evidence_label
from kiosk.ui.qr_limits import fits
from kiosk.ui.review import review_line
from kiosk.ui.rich_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.page import Page


def page_lines(page: Page, pack_title: str) -> list[str]:
    """Return a page in few lines, which fit into a code where that can be done.

    Warnings come before questions: where there is no room for both, questions are left out from
    the last one on, and only where even that is not enough, warnings.

    Args:
        page: A page of a pack.
        pack_title: The title of the pack.

    Returns:
        The pack's and the page's title, the evidence label, the summary, warnings, questions to
        ask, whether a clinician has reviewed it, and what kind of information this is.

    """
    head = [_titled(pack_title, page.title), *_evidence(page), page.summary]
    foot = [
        review_line(page),
        QCoreApplication.translate("TakeHome", "General information, not medical advice."),
    ]
    warnings, questions = list(_warnings(page)), list(_questions(page))
    text = ""
    for some in range(len(warnings), -1, -1):
        said = warnings[:some] or list(_pointer(warnings))
        # A title alone asks nothing.
        for count in (*range(len(questions), 1, -1), 0):
            text = "\n".join([*head, *said, *questions[:count], *foot])
            if fits(text):
                return text.split("\n")
    return text.split("\n")


def _warnings(page: Page) -> Iterator[str]:
    """Yield each warning of the page: its title and its words."""
    for block in page.blocks:
        if isinstance(block, blocks.Callout) and block.kind == "warning":
            # A line for each: points have no stops, and a space would run them together.
            yield _titled(block.title, "\n".join(_said(block.blocks)))


def _said(parts: Iterable[blocks.SimpleBlock]) -> Iterator[str]:
    """Yield the sentences and the points of a warning."""
    for part in parts:
        if isinstance(part, blocks.Paragraph):
            yield plain(part.text)
        elif isinstance(part, blocks.List):
            yield from (plain(item.text) for item in part.items)


def _pointer(warnings: list[str]) -> Iterator[str]:
    """Yield what says that there are warnings, where they are too long to be taken along."""
    if warnings:
        yield QCoreApplication.translate(
            "TakeHome", "The page also says when to get help fast. Ask staff for a copy of it."
        )


def _evidence(page: Page) -> Iterator[str]:
    """Yield the evidence label, and for whom it holds; nothing where the page has none."""
    if page.evidence:
        title = evidence_label(page.evidence).title
        yield _titled(title, page.evidence_scope) if page.evidence_scope else title


def _questions(page: Page) -> Iterator[str]:
    """Yield each set of questions under its title."""
    for block in page.blocks:
        if isinstance(block, blocks.Questions):
            yield _titled(block_title(block), "").rstrip()
            yield from (f"- {plain(text)}" for text in block.questions)


def _titled(title: str, text: str) -> str:
    """Return a title and what belongs to it, with the mark that the language has there."""
    # As the screen puts an evidence label together.
    frame = QCoreApplication.translate("EvidenceLabel", "%1: %2")
    return frame.replace("%1", title).replace("%2", text)
