"""Provides tests that blocks without a title have one in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.content.blocks import Detail, Paragraph, Questions
from kiosk.content.search.search import Search
from kiosk.ui.block_titles import block_titles
from kiosk.ui.page_rows import page_rows
from kiosk.ui.take_home_text import page_lines
from tests.content.search.shelf import library_of, page, words

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("qapp")

SAID = Paragraph(words("Words."))
PAGE = page(
    "care", Detail("", (SAID,)), Questions("", (words("Why?"),)), Detail("Own", (SAID,))
)  # fmt: skip
TITLES = ["More detail", "Questions to ask your team", "Own"]


class Loud(QTranslator):
    """Speaks a language of capitals."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for this name
        """Say that there are words."""
        return False

    def translate(
        self, _context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        """Return words in capitals."""
        return source.upper()


@pytest.fixture
def loud() -> Iterator[None]:
    """Have the screen speak another language."""
    translator = Loud()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def titles() -> list[str]:
    """Return the titles of the rows that the page has now."""
    return [row.title for row in page_rows(PAGE, str)]


def found(text: str) -> list[tuple[int, str]]:
    """Return the rows and sentences that a search finds now."""
    search = Search(library_of(PAGE), "p", "en", block_titles())
    return [(one.row, one.sentence) for one in search.find(text)]


def test_they_have_one() -> None:
    assert titles() == TITLES
    assert "Questions to ask your team:" in page_lines(PAGE, "Pack")
    assert found("questions ask") == [(1, TITLES[1])]
    assert found("more detail") == [(0, TITLES[0])]


@pytest.mark.usefixtures("loud")
def test_they_have_one_in_another_language() -> None:
    assert titles() == [TITLES[0].upper(), TITLES[1].upper(), "Own"]
    assert "QUESTIONS TO ASK YOUR TEAM:" in page_lines(PAGE, "Pack")
    assert found("questions ask") == [(1, TITLES[1].upper())]
