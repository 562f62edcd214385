"""Provides touch tests of hands: tremor, echoes, second fingers, palms; all inputs together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.fake_time import FakeTime
from tests.screens.fingers import Fingers, tremble
from tests.screens.items import TEXT, description_of, rect_of, seen_rect_of
from tests.screens.links import place_of, places

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ["1920x1080", "1080x1920", "800x480"]
FOLD = "Feeling unwell right now? Tell a member of staff."
REST_SECONDS = 9
"""A little longer than a contact that rests is waited for."""
LONG = 900
"""Milliseconds; longer than what Qt takes for a long press."""


# Row 30: act on release; slide off cancels.


def test_a_control_shows_the_touch_at_once_and_acts_when_the_finger_lifts(reading: Visitor) -> None:
    at = _middle(reading.entry("Surgery"))
    before = reading.title
    reading.press(at)
    assert reading.entry("Surgery").property("down")
    assert reading.title == before
    reading.release(at)
    reading.settle()
    assert reading.title == "Surgery"


@pytest.mark.parametrize("name", ["Surgery", "Page down", FOLD, "Close"])
def test_sliding_off_a_control_takes_it_back(reading: Visitor, name: str) -> None:
    item = _whole(reading, name)
    before = _state(reading)
    reading.press(_middle(item))
    for step in range(1, 7):
        reading.move(_middle(item) + QPointF(-item.width() * step / 5, 0))
        reading.linger(16)
    reading.release(_middle(item) + QPointF(-item.width() * 6 / 5, 0))
    reading.settle()
    assert _state(reading) == before


# Row 30: ignore second touch and repeats < 300 ms.


@pytest.mark.parametrize("is_by_mouse", [False, True])
def test_two_fast_taps_on_a_control_are_one(reading: Visitor, is_by_mouse: bool) -> None:
    at = _middle(reading.control("Page down"))
    reading.tap(at)
    step = reading.page_y()
    reading.tap("Page up")
    reading.pass_seconds(0.35)
    for _ in range(2):
        _click(reading, at) if is_by_mouse else _quick_tap(reading, at)
    reading.settle()
    assert reading.page_y() == step
    reading.linger(350)
    _click(reading, at) if is_by_mouse else _quick_tap(reading, at)
    reading.settle()
    assert reading.page_y() == 2 * step, "a third one, later, is meant"


@pytest.mark.parametrize("later", [0, 0.2, 0.9])
def test_the_second_of_two_fast_taps_does_not_act_on_what_has_come_there(
    open_kiosk: OpenKiosk, later: float
) -> None:
    time = FakeTime()
    visitor = open_kiosk(time=time)
    at = QPointF(200, 453)
    _quick_tap(visitor, at)
    visitor.settle()
    assert rect_of(visitor.entry("Surgery")).contains(at)
    time.pass_seconds(later)
    _quick_tap(visitor, at)
    visitor.settle()
    assert _state(visitor)[:2] == ("reading", "About cancer of the food pipe")
    time.pass_seconds(1.1)
    _quick_tap(visitor, at)
    visitor.settle()
    assert _state(visitor)[:2] == ("reading", "Surgery"), "later it is meant"


def test_two_fast_taps_on_two_controls_both_act(reading: Visitor) -> None:
    down = _middle(reading.control("Page down"))
    _quick_tap(reading, _middle(reading.entry("Surgery")))
    _quick_tap(reading, down)
    reading.settle()
    assert reading.title == "Surgery"
    assert reading.page_y() > 0


def test_a_second_finger_on_a_control_is_ignored(reading: Visitor) -> None:
    at = _middle(reading.control("Page down"))
    reading.tap(at)
    step = reading.page_y()
    reading.tap("Page up")
    reading.pass_seconds(0.35)
    fingers = Fingers(reading)
    fingers.down(f1=at)
    fingers.tap("f2", at + QPointF(20, 10))
    assert reading.page_y() == 0
    fingers.up("f1")
    reading.settle()
    assert reading.page_y() == step


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_a_key_that_bounces_acts_once(reading: Visitor, key: Qt.Key) -> None:
    while reading.focused() != "Page down":
        reading.key(Qt.Key.Key_Tab)
    reading.key(Qt.Key.Key_Home)
    reading.key(key)
    step = reading.page_y()
    assert step > 0
    reading.key(Qt.Key.Key_Home)
    reading.pass_seconds(0.35)
    QTest.keyClick(reading.window, key)
    QTest.keyClick(reading.window, key)
    reading.settle()
    assert reading.page_y() == step


def test_back_that_bounces_goes_back_once(reading: Visitor) -> None:
    reading.tap_entry("Surgery")
    for _ in range(2):
        QTest.keyClick(reading.window, Qt.Key.Key_Escape)
    reading.settle()
    assert reading.visit.screen == "reading"


# Row 34: simulated jitter of 5 mm within the target still clicks once.


@pytest.mark.parametrize("size", SIZES)
def test_a_trembling_finger_taps_a_control_of_the_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="overview")
    visitor.bring(lambda: visitor.control(FOLD))
    y = visitor.page_y()
    tremble(visitor, seen_rect_of(visitor.control(FOLD)).center())
    assert _is_open(visitor)
    assert visitor.page_y() == y, "the page stays where it is"


@pytest.mark.parametrize("name", ["Surgery", "Page down", "Help", "Close"])
def test_a_trembling_finger_taps(reading: Visitor, name: str) -> None:
    before, menu_y = _state(reading), reading.menu_y()
    tremble(reading, _middle(_whole(reading, name)))
    assert _state(reading) != before
    if name == "Surgery":
        assert reading.menu_y() == menu_y


def test_a_trembling_finger_taps_a_word(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    link = _first_word(visitor)
    tremble(visitor, place_of(visitor, link).center())
    assert visitor.visit.cards.opened == "word"


def test_a_finger_that_drags_farther_scrolls_and_taps_nothing(reading: Visitor) -> None:
    at = _middle(reading.entry("Chemotherapy"))
    title = reading.title
    reading.press(at)
    ways = []
    for step in range(1, 30):
        reading.linger(12)
        reading.move(at - QPointF(0, 4 * step))
        ways.append(reading.menu_y())
    reading.linger(100)
    reading.release(at - QPointF(0, 4 * 29))
    reading.settle()
    assert reading.title == title
    steps = [after - before for before, after in pairwise(ways)]
    assert ways[-1] > 60
    assert max(steps) <= 12, f"the menu jumps: {steps}"


# Row 34: spurious multi-touch ignored.


def test_a_hand_laid_on_the_menu_does_nothing(reading: Visitor) -> None:
    before = _state(reading)
    fingers = Fingers(reading)
    entries = [_middle(reading.entry(name)) for name in ("Surgery", "Radiotherapy", "Chemotherapy")]
    fingers.down(f1=entries[0])
    reading.linger(30)
    fingers.down(f2=entries[1], f3=entries[2])
    reading.linger(30)
    fingers.up("f1", "f2", "f3")
    reading.settle()
    assert _state(reading) == before
    reading.pass_seconds(0.35)
    reading.tap("Radiotherapy")
    assert reading.title == "Radiotherapy"


def test_a_finger_uses_the_screen_while_a_hand_rests_on_it(reading: Visitor) -> None:
    fingers = Fingers(reading)
    hand = QPointF(1000, 500)
    fingers.down(f1=hand, f2=hand + QPointF(60, 10), f3=hand + QPointF(30, 60))
    reading.pass_seconds(0.4)
    fingers.tap("f4", _middle(reading.entry("Surgery")))
    reading.settle()
    assert reading.title == "Surgery"
    _drag(reading, fingers, "f5", QPointF(1000, 850), 400)
    assert reading.page_y() > 200
    fingers.up("f1", "f2", "f3")
    reading.settle()
    assert reading.title == "Surgery"


def test_a_thumb_at_the_edge_of_the_page_stops_nobody(reading: Visitor) -> None:
    fingers = Fingers(reading)
    fingers.down(f1=QPointF(1500, 600))
    fingers.tap("f2", _middle(reading.entry("Surgery")))
    reading.settle()
    fingers.tap("f3", _middle(reading.control("Page down")))
    reading.settle()
    assert reading.title == "Surgery"
    assert reading.page_y() > 0


def test_a_contact_that_only_rests_does_nothing_and_stops_nobody(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    fingers = Fingers(visitor)
    link = place_of(visitor, _first_word(visitor)).center()
    fingers.down(f1=_middle(visitor.entry("Chemotherapy")), f2=QPointF(1450, 700))
    visitor.linger(LONG)
    visitor.pass_seconds(REST_SECONDS)
    fingers.tap("f3", link)
    visitor.settle()
    assert visitor.visit.cards.opened == "word"
    fingers.tap("f4", _middle(visitor.control("Close this card")))
    visitor.settle()
    _drag(visitor, fingers, "f5", QPointF(1000, 850), 400)
    assert visitor.page_y() > 200
    fingers.up("f1", "f2")
    visitor.settle()
    assert visitor.title == "Surgery"


# Row 33: touch, mouse and keys all work together.


def test_touch_mouse_and_keys_work_together(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk()
    visitor.key(Qt.Key.Key_Return)
    _click(visitor, _middle(visitor.entry("Surgery")))
    visitor.settle()
    assert visitor.title == "Surgery"
    visitor.key(Qt.Key.Key_PageDown)
    by_key = visitor.page_y()
    visitor.tap("Page down")
    assert visitor.page_y() > by_key > 0
    _click(visitor, _middle(visitor.control("Help")))
    visitor.settle()
    assert visitor.visit.cards.opened == "help"
    visitor.key(Qt.Key.Key_Escape)
    assert not visitor.visit.cards.isOpen
    fingers = Fingers(visitor)
    fingers.down(f1=QPointF(1000, 500))
    _click(visitor, _middle(visitor.entry("Chemotherapy")))
    fingers.up("f1")
    visitor.settle()
    assert visitor.title == "Chemotherapy"
    visitor.tap("Close")
    assert visitor.visit.screen == "welcome"


# Row 16: a mouse that only moves shows nothing.


def test_a_mouse_that_only_moves_changes_nothing(reading: Visitor) -> None:
    before = reading.still_picture()
    for name in ("Surgery", FOLD, "Page down", "Help", "Close"):
        item = _whole(reading, name)
        QTest.mouseMove(reading.window, seen_rect_of(item).center().toPoint())
        reading.linger(50)
        assert reading.still_picture() == before, f"{name!r} changes under the mouse"


def _whole(visitor: Visitor, name: str) -> QQuickItem:
    """Return a control by its name; the page is scrolled to it where it must be."""
    if name == FOLD:
        visitor.bring(lambda: visitor.control(name))
    return visitor.control(name)


def _middle(item: QQuickItem) -> QPointF:
    """Return the middle of what can be seen of a control."""
    return seen_rect_of(item).center().toPoint().toPointF()


def _state(visitor: Visitor) -> tuple[object, ...]:
    """Return what a touch could have changed."""
    visit = visitor.visit
    height = visitor.page_pane().property("contentHeight") if visit.screen == "reading" else 0
    y = visitor.page_y() if visit.screen == "reading" else 0
    return (visit.screen, visitor.title, visit.cards.opened, y, height)


def _quick_tap(visitor: Visitor, at: QPointF) -> None:
    """Tap at once, whatever was tapped before."""
    visitor.press(at)
    visitor.release(at)


def _click(visitor: Visitor, at: QPointF) -> None:
    """Click with the mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(visitor.window, left, none, QPoint(at.toPoint()))


def _drag(visitor: Visitor, fingers: Fingers, name: str, start: QPointF, up: int) -> None:
    """Drag one finger up, whatever the others do."""
    fingers.down(**{name: start})
    for step in range(1, 11):
        visitor.linger(12)
        fingers.move(**{name: start - QPointF(0, up * step / 10)})
    visitor.linger(100)
    fingers.up(name)
    visitor.settle()


def _first_word(visitor: Visitor) -> str:
    """Return the first explained word that is in sight."""
    pane = rect_of(visitor.page_pane())
    for text in visitor.items(TEXT):
        if "glossary:" in text.property("text"):
            for link, spot in places(text, "glossary:").items():
                if pane.contains(spot):
                    return link
    message = "no explained word is in sight"
    raise AssertionError(message)


def _is_open(visitor: Visitor) -> bool:
    """Say whether the fold is open."""
    return "Open" in description_of(visitor.control(FOLD))
