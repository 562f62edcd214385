"""Provides tests of the pad on which staff type their PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.station.paths import pin_file, pin_tries_file
from kiosk.station.pin.pin import remove_pin, save_pin
from kiosk.station.pin.tries import forget_tries
from tests.fake_time import FakeTime
from tests.screens.at_the_corner import (
    BACK,
    PAD,
    UNSET,
    press_staff_keys,
    staff_screen,
    strike,
    type_pin,
)
from tests.screens.faults import faults
from tests.screens.items import TEXT, name_of, shown
from tests.station.pin.pins import OTHER, PIN, own_folders

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

PANEL = "Clean the screen"
SLOW = 2**14
"""What a check costs outside of tests; it takes a third of a second."""
DAMAGED = "The PIN can't be read."


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    # A PIN that is checked in no time.
    monkeypatch.setattr("kiosk.station.pin.pin.COST", 2)
    save_pin(PIN)


@pytest.fixture
def pad(open_kiosk: OpenKiosk) -> Visitor:
    """Return a member of staff before the pad, for whom no time goes by."""
    visitor = open_kiosk(time=FakeTime())
    press_staff_keys(visitor)
    assert visitor.says(PAD)
    return visitor


def _is_in(staff: Visitor) -> bool:
    """Say whether somebody has got as far as the panel."""
    return PANEL in staff.names()


def _typed(staff: Visitor) -> int:
    """Return how many dots there are."""
    names = [name_of(one) for one in shown(staff_screen(staff))]
    (said,) = [one for one in names if one.startswith("Digits typed: ")]
    return int(said.removeprefix("Digits typed: "))


def _fail(staff: Visitor, times: int = 5) -> None:
    """Type a wrong PIN some times."""
    for _ in range(times):
        type_pin(staff, OTHER)


def test_fingers_type_the_pin(pad: Visitor) -> None:
    for digit in PIN:
        pad.tap(digit)
    assert _typed(pad) == len(PIN)
    assert not _is_in(pad)
    pad.tap("Enter")
    pad.wait(lambda: _is_in(pad))
    assert not pad.says(PAD)


def test_a_finger_takes_back_what_it_typed(pad: Visitor) -> None:
    for name in ("2", "5", "9", "Delete", "8", "0"):
        pad.tap(name)
    assert _typed(pad) == 4
    pad.tap("Enter")
    pad.wait(lambda: _is_in(pad))


def test_a_keyboard_types_the_pin(pad: Visitor) -> None:
    QTest.keyClick(pad.window, Qt.Key.Key_9)
    pad.key(Qt.Key.Key_Backspace)
    assert _typed(pad) == 0
    type_pin(pad, PIN)
    pad.wait(lambda: _is_in(pad))


def test_five_keys_are_enough(pad: Visitor) -> None:
    for digit in PIN:
        for _ in range(20):
            if pad.focused() == digit:
                break
            pad.key(Qt.Key.Key_Down)
        pad.key(Qt.Key.Key_Select)
    for _ in range(20):
        if pad.focused() == "Enter":
            break
        pad.key(Qt.Key.Key_Up)
    assert _typed(pad) == 4
    pad.key(Qt.Key.Key_Select)
    pad.wait(lambda: _is_in(pad))


def test_the_same_digit_twice_at_once_is_meant(pad: Visitor) -> None:
    at = pad.control("2").mapToScene(pad.control("2").boundingRect().center())
    for later in (0.15, 0.15, 0.05):
        pad.press(at)
        pad.release(at)
        pad.pass_seconds(later)
    assert _typed(pad) == 3
    pad.press(at)
    pad.release(at)
    assert _typed(pad) == 3, "an echo is not"


def test_what_is_typed_stands_nowhere(pad: Visitor) -> None:
    long = "2580137946"
    strike(pad, long + "7")
    assert _typed(pad) == len(long), "no PIN is longer"
    words = [one.property("text") for one in pad.items(TEXT)]
    assert [one for one in words if one.isdecimal()] == list("1234567890")
    assert not any(
        part in one for one in words for part in ("25", "13", "46") if "kiosk" not in one
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Back])
def test_whoever_gives_up_leaves_nothing_typed(pad: Visitor, key: Qt.Key) -> None:
    pad.key(Qt.Key.Key_7)
    pad.key(key)
    assert not pad.says(PAD)
    press_staff_keys(pad)
    assert _typed(pad) == 0


def test_too_few_digits_are_no_try(pad: Visitor) -> None:
    for _ in range(7):
        type_pin(pad, "2")
        pad.key(Qt.Key.Key_Backspace)
    type_pin(pad, "258")
    assert pad.says("A PIN has 4 to 10 digits.")
    type_pin(pad, "0")
    pad.wait(lambda: _is_in(pad))


def test_wrong_tries_are_counted_and_five_lock_the_pad(pad: Visitor) -> None:
    for left in ("4 tries left.", "3 tries left.", "2 tries left.", "1 try left."):
        _fail(pad, 1)
        assert pad.says(f"Wrong PIN. {left}")
        assert _typed(pad) == 0
    _fail(pad, 1)
    assert pad.says("Too many wrong tries. Wait 30 seconds.")
    assert not pad.control("2").isEnabled()
    pad.pass_seconds(6)
    assert pad.says("Wait 24 seconds.")
    type_pin(pad, PIN)
    assert _typed(pad) == 0
    assert not _is_in(pad)
    pad.pass_seconds(23.5)
    assert pad.says("Wait 1 second.")
    pad.key(Qt.Key.Key_Up)
    pad.pass_seconds(1)
    assert not pad.says("Wait")
    type_pin(pad, PIN)
    pad.wait(lambda: _is_in(pad))


def test_each_lock_is_longer_up_to_two_minutes(pad: Visitor) -> None:
    for seconds, said in ((30, "30 seconds"), (60, "60 seconds"), (120, "2 minutes"), (120, "2 m")):
        _fail(pad)
        assert pad.says(f"Too many wrong tries. Wait {said}")
        pad.key(Qt.Key.Key_Escape)
        pad.pass_seconds(seconds + 0.1)
        press_staff_keys(pad)
        assert not pad.says("Wait")
    type_pin(pad, PIN)
    pad.wait(lambda: _is_in(pad))
    pad.key(Qt.Key.Key_Escape)
    press_staff_keys(pad)
    _fail(pad, 1)
    assert pad.says("4 tries left."), "a right PIN forgives all"


def test_a_restart_forgives_nothing(pad: Visitor, open_kiosk: OpenKiosk) -> None:
    _fail(pad)
    pad.window.hide()
    again = open_kiosk(time=FakeTime())
    press_staff_keys(again)
    assert again.says("Too many wrong tries. Wait 30 seconds.")
    again.pass_seconds(29)
    again.key(Qt.Key.Key_Up)
    again.pass_seconds(2)
    _fail(again)
    assert again.says("Wait 60 seconds.")


def test_a_pin_that_is_set_meanwhile_holds_at_once(pad: Visitor) -> None:
    save_pin(OTHER)
    type_pin(pad, PIN)
    assert pad.says("Wrong PIN.")
    type_pin(pad, OTHER)
    pad.wait(lambda: _is_in(pad))


def test_a_pin_that_is_reset_meanwhile_lets_nobody_in(pad: Visitor) -> None:
    remove_pin()
    type_pin(pad, PIN)
    pad.wait(lambda: pad.says(UNSET))
    assert not _is_in(pad)
    pad.tap(BACK)
    assert not pad.says(UNSET)


def test_nobody_gets_in_by_a_damaged_pin(pad: Visitor) -> None:
    pin_file().write_text("half of i")
    type_pin(pad, PIN)
    assert pad.says(DAMAGED)
    assert not pad.control("Enter").isEnabled()
    pad.key(Qt.Key.Key_Escape)
    press_staff_keys(pad)
    assert pad.says(DAMAGED)
    assert pad.says("kiosk pin reset")
    type_pin(pad, "")
    assert not _is_in(pad)


def test_an_answer_that_comes_too_late_is_for_nobody(
    pad: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.station.pin.pin.COST", SLOW)
    save_pin(PIN)
    strike(pad, PIN)
    QTest.keyClick(pad.window, Qt.Key.Key_Return)
    QTest.keyClick(pad.window, Qt.Key.Key_Escape)
    assert not pad.says(PAD)
    pad.pass_seconds(1)
    press_staff_keys(pad)
    type_pin(pad, OTHER)
    assert pad.says("Wrong PIN.")
    assert not _is_in(pad)


def test_a_check_does_not_hold_up_the_screen(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.station.pin.pin.COST", SLOW)
    save_pin(PIN)
    staff = open_kiosk(time=FakeTime())
    press_staff_keys(staff)
    strike(staff, OTHER)
    QTest.keyClick(staff.window, Qt.Key.Key_Return)
    assert staff.says("One moment."), "and Enter has done its part"
    strike(staff, "7")
    assert _typed(staff) == len(OTHER), "nothing is typed meanwhile"
    staff.wait(lambda: staff.says("Wrong PIN. 4 tries left."))


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480", "480x800"])
def test_nothing_is_cut_or_small(open_kiosk: OpenKiosk, size: str) -> None:
    staff = open_kiosk(size=size, time=FakeTime())
    staff.tap("Touch to begin")
    save_pin(PIN)
    for percent, switches in ((100, ()), (200, ()), (200, ("more-space", "bigger-buttons"))):
        staff.choose(percent=percent)
        for name in switches:
            staff.visit.comfort.toggle(name)
        remove_pin()
        press_staff_keys(staff)
        assert staff.says(UNSET)
        assert faults(staff_screen(staff)) == []
        staff.key(Qt.Key.Key_Escape)
        save_pin(PIN)
        press_staff_keys(staff)
        assert faults(staff_screen(staff)) == []
        _fail(staff)
        assert staff.says("Too many wrong tries.")
        assert faults(staff_screen(staff)) == []
        staff.key(Qt.Key.Key_Escape)
        forget_tries(pin_tries_file())
        staff.pass_seconds(1)
