"""Provides tests of the bar: one row, the same controls in the same places on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import name_of, pane_of, rect_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480", "3840x2160", "1280x720")
EASIER = "Easier to see, hear, reach"
ORDER = ["Back to menu", "Listen", EASIER, "Language", "Find", "Take home", "My questions", "Help"]
HELP_LINE = "Need help? Ask a member of staff."
CARDS = {
    EASIER: "comfort",
    "Language": "language",
    "Find": "find",
    "Take home": "take-home",
    "My questions": "questions",
    "Help": "help",
}

of_every_size = pytest.mark.parametrize("size", SIZES)
PERCENTS = (100, 130, 160, 200)


@of_every_size
def test_it_is_one_row_and_leaves_half_of_the_screen(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _reading(open_kiosk, size)
    for percent in PERCENTS:
        visitor.choose(percent=percent)
        close = rect_of(visitor.control("Close"))
        for name, place in _bar(visitor).items():
            assert close.top() <= place.center().y() <= close.bottom(), (name, percent)
        assert faults(visitor.window.contentItem()) == [], percent
        assert rect_of(visitor.page_pane()).height() > visitor.window.height() / 2, percent


# Row 40: the geometry of the bar is identical on all pages, and so is the line that says to call
# staff.
@of_every_size
def test_it_is_the_same_on_every_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _reading(open_kiosk, size)
    for percent in (100, 200):
        visitor.choose(percent=percent)
        first, line = _bar(visitor), rect_of(visitor.text(HELP_LINE))
        assert len(first) >= 3
        assert rect_of(visitor.page_pane()).bottom() <= line.top()
        for section in (*PAGES[::3], "glossary", "about"):
            visitor.visit.openSection(section)
            visitor.settle()
            assert _bar(visitor) == first, section
            assert rect_of(visitor.text(HELP_LINE)) == line, section


def test_all_of_them_are_on_a_large_screen(reading: Visitor) -> None:
    names = list(_bar(reading))
    assert names == [*ORDER, "Close"]
    assert reading.says(EASIER), "all words, where there is room"


@of_every_size
def test_what_has_no_room_is_under_more(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _reading(open_kiosk, size)
    for percent in PERCENTS:
        visitor.choose(percent=percent)
        shown = [name for name in _bar(visitor) if name in ORDER]
        assert shown == ORDER[: len(shown)], "the first ones, in their order"
        assert ("More" in visitor.names()) == (len(shown) < len(ORDER)), percent


@pytest.mark.parametrize(("size", "percent"), [("1920x1080", 200), ("800x480", 100)])
def test_a_shorter_name_is_the_beginning_of_the_whole_one(
    open_kiosk: OpenKiosk, size: str, percent: int
) -> None:
    visitor = _reading(open_kiosk, size)
    visitor.choose(percent=percent)
    shown = [one.property("text") for one in visitor.controls() if name_of(one) == EASIER]
    assert shown == ["Easier"]


def test_each_opens_its_card(reading: Visitor) -> None:
    for name, card in CARDS.items():
        reading.tap(name)
        assert reading.visit.cards.opened == card
        reading.visit.back()
        reading.settle()
        assert not reading.visit.cards.isOpen
        assert reading.title == "About cancer of the food pipe"


def test_a_tick_moves_no_control(reading: Visitor) -> None:
    before = list(_bar(reading).values())
    for number in range(12):
        reading.visit.questions.toggle(f"Question {number}?")
    reading.settle()
    assert "My questions (12)" in reading.names()
    assert list(_bar(reading).values()) == before


# Row 40: the same controls are there before a topic is chosen, but for those of a page.
@of_every_size
def test_the_topics_have_it_too(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE), size=size)
    visitor.tap("Touch to begin")
    wanted = [EASIER, "Language", "My questions", "Help"]
    for percent in (100, 200):
        visitor.choose(percent=percent)
        names = visitor.names()
        shown = [name for name in names if name in ORDER]
        assert shown == wanted[: len(shown)]
        assert ("More" in names) == (shown != wanted)
        assert "Close" in names
        assert visitor.says(HELP_LINE)
        assert faults(visitor.window.contentItem()) == [], percent


def test_on_the_topics_help_opens_and_gives_back(two_topics: Visitor) -> None:
    two_topics.tap("Help")
    two_topics.tap("Close this card")
    assert two_topics.visit.screen == "topics"
    two_topics.tap("Kidney stones")
    assert two_topics.visit.screen == "reading"


def _reading(open_kiosk: OpenKiosk, size: str) -> Visitor:
    """Return a visitor who reads the first page."""
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    return visitor


def _bar(visitor: Visitor) -> dict[str, QRectF]:
    """Return where each control of the bar stands, from left to right."""
    page = rect_of(visitor.page_pane())
    places = [(name_of(one), rect_of(one)) for one in visitor.controls() if pane_of(one) is None]
    low = [one for one in places if one[1].top() >= page.bottom() and one[1].left() >= page.left()]
    return dict(sorted(low, key=lambda one: one[1].left()))
