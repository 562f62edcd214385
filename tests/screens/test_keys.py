"""Provides tests of the keyboard: every control by Tab, Enter acts, the arrows scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from tests.screens.items import CONTROLS, name_of, rect_of, role_of, seen_rect_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

NOT_BY_TAB = {"More below"}
"""A second way to what the arrows, Page Down and Tab do anyway."""


def test_tab_reaches_every_control_and_then_begins_again(reading: Visitor) -> None:
    reached = _walk(reading, Qt.Key.Key_Tab)
    wanted = [
        name_of(item)
        for item in reading.controls()
        if item.isEnabled() and name_of(item) not in NOT_BY_TAB
    ]
    assert sorted(reached) == sorted(wanted)


def test_backtab_goes_the_other_way(reading: Visitor) -> None:
    forward = _walk(reading, Qt.Key.Key_Tab)
    backward = _walk(reading, Qt.Key.Key_Backtab)
    assert set(backward) == set(forward)
    first = reading.focused()
    reading.key(Qt.Key.Key_Tab)
    reading.key(Qt.Key.Key_Backtab)
    assert reading.focused() == first


@pytest.mark.parametrize("section", ["surgery", "overview"])
def test_what_has_the_focus_is_scrolled_into_view(open_kiosk: OpenKiosk, section: str) -> None:
    visitor = open_kiosk(section=section)
    for _ in range(len(visitor.controls())):
        visitor.key(Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        assert seen_rect_of(item) == rect_of(item), f"{name_of(item)} can't be seen whole"


def test_the_ring_shows_only_while_keys_are_used(reading: Visitor) -> None:
    reading.tap(rect_of(reading.entry("Surgery")).center())
    assert not _ring(reading)
    reading.key(Qt.Key.Key_Tab)
    assert _ring(reading), "a key shows where the keys are"
    reading.tap(rect_of(reading.entry("Chemotherapy")).center())
    assert not _ring(reading), "a finger needs no ring"


def test_the_ring_can_be_seen(reading: Visitor) -> None:
    while reading.focused() != "Close":
        reading.key(Qt.Key.Key_Tab)
    with_ring = reading.picture()
    ring = rect_of(reading.control("Close")).adjusted(-4, -4, 4, 4).toRect()
    reading.key(Qt.Key.Key_Tab)
    assert reading.picture().copy(ring) != with_ring.copy(ring)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_act(reading: Visitor, key: Qt.Key) -> None:
    while not reading.focused().startswith("Radiotherapy") or not _is_in_menu(reading):
        reading.key(Qt.Key.Key_Tab)
    reading.key(key)
    assert reading.title == "Radiotherapy"


def test_a_page_can_be_read_by_keys_alone(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk()
    visitor.key(Qt.Key.Key_Return)
    while visitor.focused() != "Next section: Surgery":
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.title == "Surgery"
    assert visitor.page_y() == 0
    visitor.key(Qt.Key.Key_PageDown)
    assert visitor.page_y() > 0, "the keys still scroll after the control that was pressed is gone"


def test_down_scrolls_where_no_control_is_in_sight(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="conclusion")
    walked, ways = set(), []
    for _ in range(60):
        before, y = visitor.focused(), visitor.page_y()
        visitor.key(Qt.Key.Key_Down)
        walked.add(visitor.focused())
        if visitor.focused() == before:
            ways.append(visitor.page_y() - y)
    assert len(walked) >= 3, "controls that are in sight get the keys"
    assert ways, "words are scrolled over"
    assert all(30 < way < visitor.page_pane().height() / 4 for way in ways)


def test_the_page_keys_scroll_the_page(reading: Visitor) -> None:
    pane = reading.page_pane()
    lowest = pane.property("contentHeight") - pane.height()
    reading.key(Qt.Key.Key_PageDown)
    assert pane.height() * 0.8 < reading.page_y() < pane.height()
    reading.key(Qt.Key.Key_PageUp)
    assert reading.page_y() == 0
    reading.key(Qt.Key.Key_End)
    assert abs(reading.page_y() - lowest) < 1
    reading.key(Qt.Key.Key_Home)
    assert reading.page_y() == 0


def test_the_wheel_scrolls_what_is_under_it(reading: Visitor) -> None:
    _wheel(reading, QPointF(1000, 500))
    assert reading.page_y() > 0
    assert reading.menu_y() == 0
    _wheel(reading, QPointF(220, 500))
    assert reading.menu_y() > 0


def test_escape_goes_back_step_by_step(reading: Visitor) -> None:
    reading.tap_entry("Surgery")
    reading.tap("Standard treatment: for cancer that has not spread far")
    reading.key(Qt.Key.Key_Escape)
    assert not reading.visit.cards.isOpen
    assert reading.title == "Surgery"
    reading.key(Qt.Key.Key_Escape)
    assert reading.title == "About cancer of the food pipe"
    reading.key(Qt.Key.Key_Escape)
    assert reading.visit.screen == "reading", "one key too many ends no visit"
    assert reading.focused() == "Close"
    reading.key(Qt.Key.Key_Return)
    assert reading.visit.screen == "welcome"


def test_escape_folds_the_menu_of_a_small_screen_first(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480", section="surgery")
    visitor.tap("Menu")
    visitor.key(Qt.Key.Key_Escape)
    assert not visitor.visit.isMenuOpen
    assert visitor.title == "Surgery"


def test_the_keys_reach_the_menu_of_a_small_screen(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480")
    visitor.key(Qt.Key.Key_Return)
    while visitor.focused() != "Menu":
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.says("MENU")
    for _ in range(40):
        if visitor.focused() == "Radiotherapy" and _is_in_menu(visitor):
            break
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.title == "Radiotherapy"
    assert not visitor.visit.isMenuOpen
    visitor.key(Qt.Key.Key_PageDown)
    assert visitor.page_y() > 0


def _walk(visitor: Visitor, key: Qt.Key) -> list[str]:
    """Press a key until the focus comes back; return what it came to."""
    visitor.key(key)
    first = _place(visitor)
    reached = [visitor.focused()]
    for _ in range(200):
        visitor.key(key)
        item = visitor.window.activeFocusItem()
        if _place(visitor) == first:
            return reached
        reached.append(name_of(item))
        assert role_of(item) in CONTROLS, f"the focus stands on {item}"
    message = f"the focus never came back: {reached}"
    raise AssertionError(message)


def _place(visitor: Visitor) -> int:
    """Return which control has the focus."""
    return int(getCppPointer(visitor.window.activeFocusItem())[0])


def _ring(visitor: Visitor) -> list[QQuickItem]:
    """Return the focus rings on the screen."""
    kind = "FocusRing"
    return [one for one in visitor.items() if kind in one.metaObject().className()]


def _is_in_menu(visitor: Visitor) -> bool:
    """Say whether the focus is in the menu."""
    item = visitor.window.activeFocusItem()
    return rect_of(item).left() < rect_of(visitor.menu_pane()).right()


def _wheel(visitor: Visitor, at: QPointF) -> None:
    """Turn the wheel down by one notch."""
    QTest.wheelEvent(visitor.window, at, QPointF(0, -240).toPoint())
    visitor.settle()
