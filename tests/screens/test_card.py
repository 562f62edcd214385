"""Provides tests of the card that explains the evidence labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.screens.items import rect_of

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

LABEL = "Standard treatment: for cancer that has not spread far"
CLOSE = "Close this card"
OUTSIDE = QPointF(1900, 20)


@pytest.fixture
def card(reading: Visitor) -> Visitor:
    """Return a visitor who has touched the evidence label of a page."""
    reading.tap_entry("Surgery")
    reading.tap(LABEL)
    return reading


def test_a_label_opens_the_card(card: Visitor) -> None:
    assert card.visit.cards.isOpen
    for words in ("What the labels mean", "You touched this label:", "Used in selected cases"):
        assert card.says(words)
    assert card.says("Main guidelines recommend it")
    first = rect_of(card.text("You touched this label:")).top()
    assert first < rect_of(card.text("Main guidelines recommend it")).top()
    assert first < rect_of(card.text("Accepted for a small")).top()


@pytest.mark.parametrize("where", [CLOSE, OUTSIDE])
def test_a_tap_closes_it(card: Visitor, where: str | QPointF) -> None:
    card.tap(where)
    assert not card.visit.cards.isOpen
    assert not card.says("You touched this label:")
    assert card.title == "Surgery", "the tap goes no further"


def test_a_slow_tap_outside_closes_it(card: Visitor) -> None:
    card.press(OUTSIDE)
    card.linger(1200)
    card.release(OUTSIDE)
    card.settle()
    assert not card.visit.cards.isOpen


def test_a_tap_on_the_card_itself_does_not(card: Visitor) -> None:
    card.tap(rect_of(card.text("What the labels mean")).center())
    card.tap(rect_of(card.text("What the labels mean")).topLeft() - QPointF(15, 15))
    assert card.visit.cards.isOpen


@pytest.mark.parametrize("where", [OUTSIDE, QPointF(960, 540)])
def test_nothing_under_it_scrolls(card: Visitor, where: QPointF) -> None:
    card.flick(where + QPointF(0, 300), 250)
    assert card.page_y() == 0
    assert card.menu_y() == 0


def test_nothing_under_it_is_pressed(card: Visitor) -> None:
    card.tap(rect_of(card.entry("Radiotherapy")).center())
    assert card.title == "Surgery"


def test_escape_closes_it_and_nothing_else(card: Visitor) -> None:
    card.key(Qt.Key.Key_Escape)
    assert not card.visit.cards.isOpen
    assert card.title == "Surgery"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_keys_stay_on_it(card: Visitor, key: Qt.Key) -> None:
    assert card.focused() == CLOSE
    card.key(key)
    assert card.focused() == CLOSE


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Down])
def test_the_keys_do_not_scroll_the_page_under_it(card: Visitor, key: Qt.Key) -> None:
    card.key(key)
    assert card.page_y() == 0


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_focus_returns_to_the_label(reading: Visitor, way: Qt.Key) -> None:
    reading.tap_entry("Surgery")
    for _ in range(60):
        if reading.focused() == LABEL:
            break
        reading.key(Qt.Key.Key_Tab)
    reading.key(Qt.Key.Key_Return)
    assert reading.focused() == CLOSE
    reading.key(way)
    assert not reading.visit.cards.isOpen
    assert reading.focused() == LABEL


def test_a_small_screen_can_scroll_it_to_its_end(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480", section="surgery")
    visitor.tap(LABEL)
    last = "Not proven for this cancer."
    visitor.flick(QPointF(300, 250), 220)
    visitor.flick(QPointF(300, 250), 220)
    visitor.flick(QPointF(300, 250), 220)
    assert rect_of(visitor.text(last)).bottom() <= rect_of(visitor.control(CLOSE)).top()


def test_a_small_screen_can_scroll_it_to_its_end_by_keys(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480", section="surgery")
    visitor.tap(LABEL)
    visitor.key(Qt.Key.Key_End)
    last = visitor.text("Not proven for this cancer.")
    assert rect_of(last).bottom() <= rect_of(visitor.control(CLOSE)).top()


def test_buttons_reach_its_end_on_a_small_screen(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480", section="surgery")
    visitor.tap(LABEL)
    last = visitor.text("Not proven for this cancer.")
    down = visitor.control("Page down", 1)
    assert rect_of(last).bottom() > rect_of(down).top()
    for _ in range(3):
        visitor.tap(rect_of(down).center())
    assert rect_of(last).bottom() <= rect_of(down).top()
