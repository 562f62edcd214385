"""Provides touch tests of the word list, from A to Z, at the foot of the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.content.pack_writer import PackWriter
from tests.pack.words import PACK, library
from tests.screens.faults import target_pixels
from tests.screens.items import controls_in, name_of, pane_of, rect_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from kiosk.content.glossary import Term
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

WORD_LIST = "Word list"
ABOUT = "About this kiosk"


@pytest.fixture
def words(reading: Visitor) -> Visitor:
    """Return a visitor who has opened the word list of the bundled pack."""
    reading.tap_entry(WORD_LIST)
    return reading


def test_the_menu_ends_with_what_belongs_to_all_pages(reading: Visitor) -> None:
    assert reading.entries()[-3:] == ["Key points", WORD_LIST, ABOUT]
    heads = ["Start here", "Main treatments", "Deciding together", "Also here"]
    tops = [rect_of(reading.text(head)).top() for head in heads]
    last = rect_of(reading.entry("Key points")).bottom()
    assert tops == sorted(tops)
    assert last < tops[-1] < rect_of(reading.entry(WORD_LIST)).top()


@pytest.mark.parametrize("line", [WORD_LIST, ABOUT])
def test_a_line_at_the_foot_opens_its_page_and_is_marked(reading: Visitor, line: str) -> None:
    reading.flick(QPointF(1000, 800), 500)
    reading.tap_entry(line)
    assert reading.title == line
    assert reading.says(line)
    assert reading.page_y() == 0
    assert reading.marked() == [f"{line}, you are here"]
    reading.tap("Back to menu")
    assert reading.title == "About cancer of the food pipe"


def test_every_word_is_there_with_its_meaning_from_a_to_z(words: Visitor) -> None:
    tops = [rect_of(words.text(term.definition)).top() for term in _terms()]
    assert len(tops) > 90
    assert tops == sorted(tops)
    for term in _terms():
        meaning = rect_of(words.text(term.definition))
        name = rect_of(_in_page(words, term.term, meaning.top()))
        assert 0 < meaning.top() - name.top() < 120, term.term
        assert not term.say or words.says(f"Say it: {term.say}")


def test_it_has_a_letter_for_each_heading(words: Visitor) -> None:
    in_page = controls_in(words.page_pane())
    assert [name_of(item) for item in in_page] == list(_letters())
    for item in in_page:
        assert min(item.width(), item.height()) > target_pixels(item)


def test_each_letter_leads_to_its_words(words: Visitor) -> None:
    for letter in _letters():
        words.tap(letter)
        _assert_at_top(words, letter)
        words.key(Qt.Key.Key_Home)


def test_a_letter_leads_there_before_the_list_is_whole(words: Visitor) -> None:
    place = QPointF(words.point("T"))
    words.tap_entry("Key points")
    words.bring_entry(WORD_LIST)
    entry = rect_of(words.entry(WORD_LIST)).center()
    words.press(entry)
    words.release(entry)
    words.press(place)
    assert not words.visit.reader.page.isComplete
    words.release(place)
    words.settle()
    _assert_at_top(words, "T")


def test_a_letter_leads_there_by_keys(words: Visitor) -> None:
    while words.focused() != "M":
        words.key(Qt.Key.Key_Tab)
    words.key(Qt.Key.Key_Return)
    _assert_at_top(words, "M")
    # Row 18: the keys go on from there, and not from the letter far above.
    assert words.window.activeFocusItem() == words.page_pane()


def test_it_promises_no_reading_time(words: Visitor) -> None:
    assert not words.says("minute read")
    words.tap_entry("Key points")
    assert words.says("minute read")


def test_it_says_that_nobody_has_reviewed_it(words: Visitor) -> None:
    assert words.says("Not yet reviewed by a clinician.")
    assert not words.says("Words on this page")
    assert not [name for name in words.names() if name.startswith("Next")]


def test_a_pack_that_explains_no_words_has_no_word_list(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one")
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    assert visitor.entries() == ["One, you are here", ABOUT]


def _terms() -> tuple[Term, ...]:
    """Return the words of the bundled pack."""
    return library().glossary(PACK, "en").terms


def _letters() -> list[str]:
    """Return what the words of the bundled pack begin with."""
    return sorted({term.term[0].upper() for term in _terms()})


def _in_page(visitor: Visitor, words: str, before: float) -> QQuickItem:
    """Return the last text of the page that says just that and begins above a height."""
    texts = [one for one in visitor.items("QQuickText") if one.property("text") == words]
    above = [one for one in texts if rect_of(one).top() < before]
    return max(above, key=lambda one: rect_of(one).top())


def _assert_at_top(visitor: Visitor, letter: str) -> None:
    """Make sure that a letter's heading is at the top of the page, or the page at its end."""
    pane = visitor.page_pane()
    first = next(term for term in _terms() if term.term[0].upper() == letter)
    meaning = rect_of(visitor.text(first.definition))
    heading = rect_of(_in_page(visitor, letter, meaning.top()))
    assert pane_of(visitor.text(first.definition)) is pane
    assert meaning.bottom() < rect_of(pane).bottom()
    # A heading has some room of its own above it.
    assert 0 <= heading.top() - rect_of(pane).top() < 40 or pane.property("atYEnd")
