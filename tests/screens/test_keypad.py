"""Provides tests of a pad with five keys: it reaches everything, and no words are passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.ui.panel_names import PLAIN_CARDS
from tests.pack.words import PAGES
from tests.screens.items import TEXT, controls_in, name_of, pane_of, rect_of, seen_rect_of, shown
from tests.screens.keypad import BACK, DOWN, OK, UP, Keypad, is_control
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

FOLD = "Feeling unwell right now?"

# Row 17: all functions work from a 5-key keypad: drive every page and dialog by keys only.


@pytest.mark.parametrize("section", PAGES)
def test_two_keys_reach_every_control_of_a_page(open_kiosk: OpenKiosk, section: str) -> None:
    visitor = open_kiosk(section=section)
    wanted = _focusable(visitor.controls())
    reached = Keypad(visitor).round()
    assert _names(reached) == _names(wanted)


@pytest.mark.parametrize("size", ["800x480", "1080x1920"])
def test_up_reaches_what_down_reaches(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    pad = Keypad(visitor)
    assert (
        _names(pad.round(UP)) == _names(pad.round(DOWN)) == _names(_focusable(visitor.controls()))
    )


@pytest.mark.parametrize("size", ["1920x1080", "800x480"])
def test_no_words_are_passed_over(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    pad, pane = Keypad(visitor), visitor.page_pane()
    texts = {one for one in shown(pane, TEXT) if one.property("text")}
    unseen = set(texts)
    line = 0.0
    for _ in range(800):
        before = visitor.page_y()
        unseen -= {one for one in unseen if _is_whole(one, pane)}
        pad.press(DOWN)
        line = max(line, visitor.page_y() - before)
        if is_control(pad.at()) and pane_of(pad.at()) is not pane:
            break
    assert [one.property("text") for one in unseen] == []
    assert 0 < line < pane.height() / 4


def test_what_stands_under_the_keys_can_always_be_seen(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    pad = Keypad(visitor)
    for _ in range(400):
        pad.press(DOWN)
        item = pad.at()
        if is_control(item):
            assert seen_rect_of(item).height() > 0, f"{name_of(item)} is out of sight"


def test_five_keys_do_all_that_a_visit_has(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk()
    pad = Keypad(visitor)
    pad.ok()
    assert visitor.visit.screen == "reading"
    for title in visitor.sections().values():
        pad.choose(title, key=UP)
        assert visitor.title
        assert visitor.marked() == [f"{title}, you are here"]
    pad.choose("Surgery", key=UP)
    pad.choose("Standard treatment")
    assert visitor.visit.cards.opened == "labels"
    pad.back()
    assert not visitor.visit.cards.isOpen
    assert name_of(pad.at()).startswith("Standard treatment"), "the keys are given back"
    pad.go(FOLD)
    y = visitor.page_pane().property("contentHeight")
    pad.ok()
    assert visitor.page_pane().property("contentHeight") > y
    pad.choose("Next section")
    assert visitor.title == "Radiotherapy"
    for name, card in (("esophagectomy", "word"), ("Help", "help")):
        if name not in visitor.names():
            continue
        pad.choose(name)
        assert visitor.visit.cards.opened == card
        pad.choose("Close")
        assert not visitor.visit.cards.isOpen
    pad.choose("Close", key=UP)
    assert visitor.visit.screen == "welcome"


@pytest.mark.parametrize("card", PLAIN_CARDS)
def test_two_keys_reach_every_control_of_a_card_and_nothing_else(
    reading: Visitor, card: str
) -> None:
    reading.visit.cards.open(card)
    reading.settle()
    dialog = dialog_of(reading)
    pad = Keypad(reading)
    reached = pad.round()
    assert _names(reached) == _names(_focusable(controls_in(dialog)))
    pad.back()
    assert not reading.visit.cards.isOpen
    assert reading.visit.screen == "reading"


def test_a_card_of_words_is_read_with_two_keys(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480", section="surgery")
    visitor.choose(percent=200)
    visitor.visit.cards.explainLabel("standard")
    visitor.settle()
    pad = Keypad(visitor)
    last = [one for one in shown(dialog_of(visitor), TEXT) if pane_of(one) is not None][-1]
    pane = pane_of(last)
    assert pane is not None
    assert not _is_whole(last, pane)
    for _ in range(100):
        pad.press(DOWN)
        if _is_whole(last, pane):
            break
    assert _is_whole(last, pane)
    assert pad.at() is pane, "the pane itself has the keys while it is read"


# Row 18: no trap; the keys are given back.


def test_the_menu_over_a_small_page_keeps_the_keys_and_gives_them_back(
    open_kiosk: OpenKiosk,
) -> None:
    visitor = open_kiosk(size="800x480", section="surgery")
    pad = Keypad(visitor)
    pad.choose("Menu", key=UP)
    open_menu = visitor.still_picture()
    entries = visitor.entries()
    assert sorted(name_of(one) for one in pad.round()) == sorted(entries)
    for _ in range(len(entries) + 2):
        pad.press(Qt.Key.Key_Tab)
        assert pane_of(pad.at()) is visitor.menu_pane()
    pad.back()
    assert visitor.still_picture() != open_menu
    assert visitor.focused() == "Menu"


def test_a_page_that_is_opened_has_the_keys(reading: Visitor) -> None:
    pad = Keypad(reading)
    pad.choose("Surgery", key=UP)
    assert pad.at() is reading.page_pane()
    pad.press(DOWN)
    assert pane_of(pad.at()) is reading.page_pane() or reading.page_y() > 0


def test_back_to_the_menu_puts_the_keys_there(reading: Visitor) -> None:
    pad = Keypad(reading)
    pad.choose("Surgery", key=UP)
    pad.back()
    assert name_of(pad.at()) == "About this cancer, you are here"


def test_left_and_right_go_from_part_to_part(reading: Visitor) -> None:
    pad = Keypad(reading)
    pad.press(Qt.Key.Key_Left)
    assert name_of(pad.at()).endswith(", you are here")
    pad.press(Qt.Key.Key_Right)
    assert pad.at() is reading.page_pane() or pane_of(pad.at()) is reading.page_pane()
    pad.press(Qt.Key.Key_Right)
    assert name_of(pad.at()) == "Page down"
    for _ in range(20):
        pad.press(Qt.Key.Key_Right)
    assert name_of(pad.at()) == "Close"
    for _ in range(40):
        pad.press(Qt.Key.Key_Left)
    assert name_of(pad.at()).endswith(", you are here")


# Row 30: a key that is held down acts once (EN 301 549, 5.7).


@pytest.mark.parametrize("key", [OK, BACK, DOWN])
def test_a_key_that_is_held_acts_once(open_kiosk: OpenKiosk, key: Qt.Key) -> None:
    visitor = open_kiosk(section="surgery")
    pad = Keypad(visitor)
    pad.go("Page down", key=UP)
    visitor.pass_seconds(0.35)
    none = Qt.KeyboardModifier.NoModifier
    visitor.key(key)
    after = (visitor.page_y(), visitor.focused(), visitor.title, visitor.visit.screen)
    visitor.pass_seconds(0.35)
    for _ in range(5):
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, autorep=True)
        QCoreApplication.sendEvent(visitor.window, event)
        visitor.settle()
    assert (visitor.page_y(), visitor.focused(), visitor.title, visitor.visit.screen) == after


def _focusable(items: list[QQuickItem]) -> list[QQuickItem]:
    """Return the controls that the keys are to reach: switched on, and no second way."""
    return [one for one in items if one.isEnabled() and one.activeFocusOnTab()]


def _names(items: list[QQuickItem]) -> list[str]:
    """Return the names of controls, sorted; of the pager one half is off at each end of a page."""
    return sorted({name_of(one) for one in items} - {"Page up", "Page down"})


def _is_whole(item: QQuickItem, pane: QQuickItem) -> bool:
    """Say whether an item can be seen whole, or as much of it as the pane has room for."""
    seen = seen_rect_of(item).height()
    return seen >= min(rect_of(item).height(), pane.height() / 2) - 1


def test_a_pager_button_that_is_switched_off_hands_the_keys_on(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="conclusion")
    pad = Keypad(visitor)
    pad.go("Page down", key=UP)
    for _ in range(20):
        if not visitor.control("Page down").isEnabled():
            break
        pad.ok()
    visitor.wait(lambda: visitor.focused() == "Page up")
    pad.ok()
    assert visitor.control("Page down").isEnabled()
