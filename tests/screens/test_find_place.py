"""Provides touch tests of the way from what a visitor types to the place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.content.pack import WORD_LIST
from tests.content.pack_writer import PackWriter
from tests.screens.items import rect_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

LINE = "Sound words and plain words stand in this sentence, one after another."


def _find(visitor: Visitor, text: str, sentence: str) -> tuple[str, int]:
    """Open the search, type, and choose the hit with a sentence; return where it leads."""
    finder = visitor.visit.finder
    visitor.visit.cards.open("find")
    finder.type(text)
    visitor.wait(lambda: finder.state == "found")
    numbers = [at for at, hit in enumerate(finder.hits.records) if hit.plain == sentence]
    hit = finder.hits.records[numbers[0]]
    finder.choose(numbers[0])
    visitor.settle()
    return hit.sectionId, hit.row


def _is_in_place(visitor: Visitor, words: str) -> bool:
    """Say whether words stand at the top of the page's pane, or the page has reached its end."""
    pane, top = rect_of(visitor.page_pane()), rect_of(visitor.text(words)).top()
    is_at_end = visitor.page_pane().property("atYEnd")
    return top >= pane.top() - 1 and (top < pane.top() + pane.height() / 4 or is_at_end)


@pytest.fixture
def pages(tmp_path: Path, open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who reads a pack of two pages with folds, those of the second far down."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    fold = '!!! detail "More on rays"\n    The linac turns around you.\n'
    lines = "\n\n".join(f"{LINE} {number}." for number in range(60))
    pack.section("first", '!!! detail "More on sieves"\n    The sieve catches the stone.\n')
    pack.section("second", f"{lines}\n\n{fold}\n\n{lines}", boxes="[unwell]")
    pack.box("unwell", "Ring the hotline.")
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder))
    visitor.tap("Touch to begin")
    return visitor


def test_a_hit_opens_its_page_at_the_fold_that_holds_it_unfolded(pages: Visitor) -> None:
    section, row = _find(pages, "linac", "The linac turns around you.")
    assert (section, row) == ("second", 60)
    assert not pages.visit.cards.isOpen
    assert pages.title == "Second"
    assert pages.visit.reader.page.records[row].isOpen
    assert pages.says("The linac turns around you.")
    assert pages.page_y() > rect_of(pages.page_pane()).height()
    assert _is_in_place(pages, "More on rays")


def test_a_fold_in_the_first_screenful_is_unfolded_as_well(pages: Visitor) -> None:
    assert not pages.says("The sieve catches the stone.")
    _find(pages, "sieve", "The sieve catches the stone.")
    assert pages.says("The sieve catches the stone.")


def test_a_box_below_all_else_is_unfolded_at_the_end_of_the_page(pages: Visitor) -> None:
    _find(pages, "hotline", "Ring the hotline.")
    assert pages.says("Ring the hotline.")
    assert _is_in_place(pages, "A box")


def test_a_title_opens_its_page_at_the_top(pages: Visitor) -> None:
    _find(pages, "linac", "The linac turns around you.")
    _find(pages, "second", "Second")
    assert pages.page_y() == 0
    # What another hit has unfolded is folded again.
    assert not pages.says("The linac turns around you.")


def test_a_hit_on_the_open_page_leads_to_its_place_as_well(pages: Visitor) -> None:
    pages.visit.openSection("second")
    pages.settle()
    _find(pages, "41", f"{LINE} 41.".split(". ")[1])
    assert _is_in_place(pages, f"{LINE} 41.")


@pytest.mark.parametrize("size", ["1080x1920", "800x480"])
def test_a_word_of_the_glossary_opens_the_word_list_at_the_word(
    open_kiosk: OpenKiosk, size: str
) -> None:
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    (shown,) = [
        f"{term.term} – {term.definition}"
        for term in visitor.visit.reader.pack.glossary.terms  # type: ignore[union-attr]
        if term.id == "stent"
    ]
    section, _ = _find(visitor, "stent", shown)
    assert section == WORD_LIST
    assert _is_in_place(visitor, "stent")


def test_the_keys_scroll_the_page_that_was_found(pages: Visitor) -> None:
    _find(pages, "linac", "The linac turns around you.")
    before = pages.page_y()
    pages.key(Qt.Key.Key_PageDown)
    assert pages.page_y() > before
