"""Provides tests of how staff get at the kiosk, and of what becomes of the visit under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.station.pin.pin import save_pin
from tests.fake_time import FakeTime
from tests.screens.at_the_corner import (
    BACK,
    CORNER,
    HELD,
    PAD,
    QUICK,
    UNSET,
    hold_corner,
    knock,
    press_staff_keys,
    staff_screen,
    tap_corner,
    type_pin,
)
from tests.screens.fingers import Fingers, mm
from tests.screens.items import rect_of
from tests.screens.snapshot import snapshot
from tests.station.pin.pins import PIN, own_folders

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

QUESTION = "Are you still there?"
IDLE = 120


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    # A PIN that is checked in no time.
    monkeypatch.setattr("kiosk.station.pin.pin.COST", 2)
    save_pin(PIN)


@pytest.fixture
def reading(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who has read on, and for whom no time goes by."""
    visitor = open_kiosk(time=FakeTime())
    visitor.tap("Touch to begin")
    visitor.tap("Page down")
    visitor.pass_seconds(5)
    return visitor


def test_staff_knock_before_the_welcome_screen(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(time=FakeTime())
    before = visitor.still_picture()
    for slip in (_quick_taps_alone, _four_and_a_hold, _too_short_a_hold):
        slip(visitor)
        assert visitor.still_picture() == before, slip.__name__
        visitor.pass_seconds(2)
    knock(visitor)
    assert visitor.says(PAD)
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.visit.screen == "welcome", "staff are no visitors"


@pytest.mark.parametrize("by_keys", [False, True])
def test_the_visit_is_as_it_was_when_nobody_gets_in(reading: Visitor, by_keys: bool) -> None:
    reading.key(Qt.Key.Key_Tab)
    before, focused, knew = reading.picture(), reading.focused(), snapshot(reading.visit)
    if by_keys:
        press_staff_keys(reading)
        assert reading.says(PAD)
        reading.key(Qt.Key.Key_Escape)
    else:
        knock(reading)
        assert reading.says(PAD)
        reading.tap(BACK)
    assert not reading.says(PAD)
    assert reading.focused() == focused
    assert snapshot(reading.visit) == knew
    if by_keys:
        assert reading.still_picture() == before, "with the ring round what the keys act on"


def test_the_hand_that_scrolled_gets_its_place_back(reading: Visitor) -> None:
    before, y = reading.picture(), reading.page_y()
    knock(reading)
    reading.tap(BACK)
    assert reading.page_y() == y > 0
    assert reading.still_picture() == before
    reading.tap("Page down")
    assert reading.page_y() > y


def _quick_taps_alone(visitor: Visitor) -> None:
    tap_corner(visitor, 7)


def _four_and_a_hold(visitor: Visitor) -> None:
    tap_corner(visitor, 3)
    hold_corner(visitor, seconds=HELD + 3)
    visitor.release(CORNER)


def _too_short_a_hold(visitor: Visitor) -> None:
    tap_corner(visitor)
    hold_corner(visitor, seconds=HELD - 0.1)
    visitor.release(CORNER)
    visitor.pass_seconds(3)


def _slow_taps(visitor: Visitor) -> None:
    tap_corner(visitor, apart=0.7)
    hold_corner(visitor)
    visitor.release(CORNER)


def _another_place(visitor: Visitor) -> None:
    beside = QPointF(mm(visitor, 27), 12)
    tap_corner(visitor, at=beside)
    hold_corner(visitor, beside)
    visitor.release(beside)


def _one_beside(visitor: Visitor) -> None:
    tap_corner(visitor, 3)
    tap_corner(visitor, 1, QPointF(12, mm(visitor, 27)))
    hold_corner(visitor)
    visitor.release(CORNER)


def _two_fingers(visitor: Visitor) -> None:
    tap_corner(visitor)
    fingers = Fingers(visitor)
    fingers.down(f1=CORNER)
    fingers.down(f2=QPointF(60, 12))
    visitor.pass_seconds(HELD)
    fingers.up("f2")
    fingers.up("f1")


def _a_finger_that_wanders_off(visitor: Visitor) -> None:
    tap_corner(visitor)
    visitor.press(CORNER)
    visitor.move(QPointF(12, mm(visitor, 12)))
    visitor.pass_seconds(HELD)
    visitor.release(QPointF(12, mm(visitor, 12)))


SLIPS = (
    _quick_taps_alone, _four_and_a_hold, _too_short_a_hold, _slow_taps, _another_place,
    _one_beside, _two_fingers, _a_finger_that_wanders_off,
)  # fmt: skip


def test_a_slip_does_nothing_that_can_be_seen(reading: Visitor) -> None:
    before = reading.picture()
    for slip in SLIPS:
        slip(reading)
        reading.pass_seconds(2)
        reading.settle()
        assert reading.still_picture() == before, slip.__name__
    knock(reading)
    assert reading.says(PAD)


def _finger(visitor: Visitor) -> tuple[Callable[[QPoint], None], Callable[[QPoint], None]]:
    """Return what presses and what releases a finger."""
    return lambda at: visitor.press(QPointF(at)), lambda at: visitor.release(QPointF(at))


def _mouse(visitor: Visitor) -> tuple[Callable[[QPoint], None], Callable[[QPoint], None]]:
    """Return what presses and what releases the button of a mouse."""
    left = Qt.MouseButton.LeftButton
    return (
        lambda at: QTest.mousePress(visitor.window, left, pos=at),
        lambda at: QTest.mouseRelease(visitor.window, left, pos=at),
    )


@pytest.mark.parametrize("hand", [_finger, _mouse])
def test_what_lies_under_the_held_finger_does_not_act(
    reading: Visitor, hand: Callable[[Visitor], tuple[Callable[..., None], Callable[..., None]]]
) -> None:
    press, release = hand(reading)
    reading.tap_entry("Surgery")
    reading.drag(rect_of(reading.menu_pane()).center(), 400)
    entry = reading.entry("About this cancer")
    y = round(rect_of(entry).bottom()) - 12
    margin, on_entry = QPoint(5, y), QPoint(50, y)
    assert rect_of(entry).contains(QPointF(on_entry))
    assert not rect_of(entry).contains(QPointF(margin))
    reading.pass_seconds(5)
    for _ in range(4):
        press(margin)
        reading.pass_seconds(QUICK)
        release(margin)
        reading.pass_seconds(QUICK)
    title = reading.title
    press(on_entry)
    assert entry.property("down")
    reading.pass_seconds(HELD)
    reading.wait(lambda: reading.says(PAD))
    assert not entry.property("down")
    release(on_entry)
    reading.pass_seconds(5)
    reading.settle()
    assert reading.title == title
    reading.tap(BACK)
    assert reading.title == title
    at = rect_of(reading.entry("Chemotherapy")).center().toPoint()
    reading.pass_seconds(5)
    press(at)
    release(at)
    reading.settle()
    assert reading.title != title, "the next tap is meant"


def test_a_visit_waits_while_somebody_tries_to_get_in(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("idle_seconds = 10\n")
    visitor = open_kiosk("--config", str(config), time=FakeTime())
    visitor.tap("Touch to begin")
    press_staff_keys(visitor)
    visitor.pass_seconds(25)
    visitor.settle()
    assert not visitor.says(QUESTION)
    visitor.key(Qt.Key.Key_Escape)
    assert not visitor.says(PAD)
    visitor.pass_seconds(9)
    visitor.settle()
    assert not visitor.says(QUESTION), "it counts from now"
    visitor.pass_seconds(2)
    visitor.settle()
    assert visitor.says(QUESTION)


def test_who_looks_for_words_does_not_hide_the_pin(reading: Visitor) -> None:
    reading.tap("Find")
    reading.wait(lambda: reading.visit.keyboard.is_built)
    press_staff_keys(reading)
    assert reading.says(PAD)
    assert not reading.says(UNSET)


def test_staff_come_first_where_the_screen_asks_who_is_there(reading: Visitor) -> None:
    reading.pass_seconds(IDLE)
    reading.settle()
    assert reading.says(QUESTION)
    press_staff_keys(reading)
    assert not reading.says(QUESTION)
    type_pin(reading, PIN)
    assert not reading.says(PAD)
    assert BACK in reading.names()


def test_a_pad_that_nobody_uses_gives_the_visit_back(reading: Visitor) -> None:
    before = reading.picture()
    knock(reading)
    reading.pass_seconds(29)
    reading.settle()
    assert reading.says(PAD)
    reading.pass_seconds(2)
    assert reading.still_picture() == before


def test_staff_who_are_in_see_nothing_of_the_visit_and_end_it(reading: Visitor) -> None:
    press_staff_keys(reading)
    type_pin(reading, PIN)
    assert not reading.says(PAD)
    assert reading.visit.screen == "welcome"
    assert BACK in reading.names()
    reading.key(Qt.Key.Key_Escape)
    assert BACK not in reading.names()
    assert reading.says("Touch to begin")
    reading.key(Qt.Key.Key_Return)
    assert reading.visit.screen == "reading", "the keys are the visitor's again"


def test_keys_under_the_panel_begin_no_visit(reading: Visitor) -> None:
    press_staff_keys(reading)
    type_pin(reading, PIN)
    focus = reading.window.activeFocusItem()
    screen = staff_screen(reading)
    assert focus is screen or screen.isAncestorOf(focus)
    reading.key(Qt.Key.Key_Tab)
    focus = reading.window.activeFocusItem()
    assert focus is screen or screen.isAncestorOf(focus)
    reading.tap(QPointF(5, 5))
    assert reading.visit.screen == "welcome"


def test_a_visit_that_timed_out_is_not_offered_after_staff(reading: Visitor) -> None:
    reading.pass_seconds(IDLE + 31)
    reading.settle()
    assert "Continue where you were" in reading.names()
    press_staff_keys(reading)
    type_pin(reading, PIN)
    reading.key(Qt.Key.Key_Escape)
    assert "Continue where you were" not in reading.names()


def test_without_a_pin_staff_are_told_how_to_set_one(
    open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folders(tmp_path / "other", monkeypatch)
    visitor = open_kiosk(time=FakeTime())
    press_staff_keys(visitor)
    assert visitor.says(UNSET)
    assert visitor.says("kiosk pin set")
    visitor.pass_seconds(31)
    visitor.settle()
    assert not visitor.says(UNSET)
    save_pin(PIN)
    press_staff_keys(visitor)
    assert visitor.says(PAD)


def test_a_key_that_is_held_knocks_once(reading: Visitor) -> None:
    press_staff_keys(reading)
    reading.key(Qt.Key.Key_2)
    assert reading.says(PAD)
    press_staff_keys(reading)
    assert reading.says(PAD), "and what was typed is still there"
    assert any("Digits typed: 1" in name for name in _texts(reading))


def _texts(visitor: Visitor) -> list[str]:
    """Return the names of all that can be heard on the screen of the staff."""
    from tests.screens.items import name_of, shown  # noqa: PLC0415

    return [name_of(one) for one in shown(staff_screen(visitor))]
