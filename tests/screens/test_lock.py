"""Provides tests that keys, wheel, gestures and drops that nobody reads with lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from kiosk.ui.input_watch import CURSOR_SECONDS
from kiosk.ui.lock import Lock
from tests.fake_time import FakeTime
from tests.screens.items import rect_of
from tests.screens.test_no_way_out import _is_cursor_hidden, _windows

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

KEY, MOD = Qt.Key, Qt.KeyboardModifier
CONTROL, ALT, SHIFT, META = (
    MOD.ControlModifier,
    MOD.AltModifier,
    MOD.ShiftModifier,
    MOD.MetaModifier,
)
MIDDLE = QPointF(960, 600)
COMBINED = [CONTROL, ALT, META, CONTROL | SHIFT, ALT | SHIFT, CONTROL | ALT]
ACTING = (KEY.Key_Space, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Backspace, KEY.Key_Down)
"""Keys that would show whether a combination leads somewhere."""
OTHERS = [
    *(KEY(KEY.Key_F1 + number) for number in range(35)),
    KEY.Key_Print, KEY.Key_SysReq, KEY.Key_Pause, KEY.Key_Insert, KEY.Key_Help, KEY.Key_Meta,
    KEY.Key_Super_L, KEY.Key_Control, KEY.Key_Alt, KEY.Key_Refresh, KEY.Key_VolumeUp,
    KEY.Key_Launch0,
]  # fmt: skip


@pytest.fixture
def on_surgery(reading: Visitor) -> Visitor:
    """Return a visitor on the second page, with a control of the page in focus."""
    reading.tap_entry("Surgery")
    reading.key(KEY.Key_PageDown)
    reading.key(KEY.Key_Tab)
    return reading


def _state(visitor: Visitor) -> tuple[object, ...]:
    """Return all that a key could have changed."""
    visit = visitor.visit
    return (
        visitor.title, visit.screen, visit.cards.opened, visitor.page_y(), visitor.focused(),
        visit.comfort.textPercent, visit.finder.text, visitor.window.isVisible(), _windows(),
    )  # fmt: skip


def test_no_key_leads_anywhere_with_ctrl_alt_or_super(on_surgery: Visitor) -> None:
    before = _state(on_surgery)
    letters = range(KEY.Key_A, KEY.Key_Z + 1)
    digits = range(KEY.Key_0, KEY.Key_9 + 1)
    for modifier in COMBINED:
        for key in (*ACTING, *map(KEY, letters), *map(KEY, digits), KEY.Key_F4, KEY.Key_Tab):
            if (key, modifier) not in STAFFS:
                QTest.keyClick(on_surgery.window, key, modifier)
    on_surgery.settle()
    assert _state(on_surgery) == before


STAFFS = {(KEY.Key_Q, CONTROL), (KEY.Key_S, CONTROL | ALT)}
"""The two that staff know."""


def test_keys_that_nobody_reads_with_lead_nowhere(on_surgery: Visitor) -> None:
    before = _state(on_surgery)
    lock = Lock()
    for key in OTHERS:
        assert lock.eventFilter(lock, QKeyEvent(QEvent.Type.KeyPress, key, MOD.NoModifier))
        QTest.keyClick(on_surgery.window, key)
        QTest.keyClick(on_surgery.window, key, SHIFT)
    on_surgery.settle()
    assert _state(on_surgery) == before


def test_what_is_typed_can_not_be_marked_copied_or_undone(reading: Visitor) -> None:
    reading.tap("Find")
    for letter in "stent":
        QTest.keyClick(reading.window, KEY(ord(letter.upper())))
    reading.wait(lambda: reading.visit.finder.text == "stent")
    for letter in "ACXVZY":
        QTest.keyClick(reading.window, KEY(ord(letter)), CONTROL)
    for key, modifier in (
        (KEY.Key_Backspace, CONTROL),
        (KEY.Key_Insert, SHIFT),
        (KEY.Key_U, CONTROL | ALT),
    ):
        QTest.keyClick(reading.window, key, modifier)
    assert reading.visit.finder.text == "stent"
    QTest.keyClick(reading.window, KEY.Key_Left, SHIFT)
    QTest.keyClick(reading.window, KEY.Key_Backspace)
    reading.wait(lambda: reading.visit.finder.text == "stet")


@pytest.mark.parametrize(
    ("text", "modifier", "has_altgr", "is_kept"),
    [
        ("é", MOD.NoModifier, False, False),
        ("É", SHIFT, False, False),
        ("5", MOD.KeypadModifier, False, False),
        ("@", CONTROL | ALT, True, False),
        ("@", CONTROL | ALT, False, True),
        ("\x01", CONTROL, True, True),
        ("a", ALT, True, True),
        ("", CONTROL | ALT, True, True),
    ],
)
def test_letters_come_through_also_those_of_altgr(
    text: str, modifier: Qt.KeyboardModifier, has_altgr: bool, is_kept: bool
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, modifier, text)
    lock = Lock(has_altgr=has_altgr)
    assert lock.eventFilter(lock, event) is is_kept


def test_the_wheel_with_a_key_held_does_nothing(reading: Visitor) -> None:
    before = _state(reading)
    for modifier in COMBINED:
        _wheel(reading, modifier)
    reading.settle()
    assert _state(reading) == before
    _wheel(reading, MOD.NoModifier)
    reading.wait(lambda: reading.page_y() > 0)


def _wheel(visitor: Visitor, modifier: Qt.KeyboardModifier) -> None:
    """Turn the wheel down by a notch over the page."""
    where = QPointF(1200, 600)
    event = QWheelEvent(
        where, where, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's own order
    )  # fmt: skip
    QCoreApplication.sendEvent(visitor.window, event)


def test_a_pinch_enlarges_drawings_only(reading: Visitor) -> None:
    before = reading.still_picture()
    reading.pinch(QPointF(1200, 600), 200, 600)
    assert reading.visit.comfort.textPercent == 100
    assert reading.visit.cards.opened == ""
    reading.key(KEY.Key_Home)
    assert reading.still_picture() == before


def test_a_swipe_from_an_edge_opens_nothing(reading: Visitor) -> None:
    before = reading.still_picture()
    for start, step in (
        (QPointF(0, 600), QPointF(60, 0)),
        (QPointF(1919, 600), QPointF(-60, 0)),
        (QPointF(1200, 0), QPointF(0, 60)),
        (QPointF(1200, 1079), QPointF(0, -60)),
    ):
        reading.press(start)
        for number in range(1, 9):
            reading.move(start + step * number)
        reading.release(start + step * 8)
        reading.settle()
        assert reading.visit.screen == "reading"
        assert reading.visit.cards.opened == ""
    reading.key(KEY.Key_Home)
    assert reading.still_picture() == before


def test_nothing_can_be_dropped_here(reading: Visitor) -> None:
    reading.tap("Find")
    (field,) = reading.items("QQuickTextInput")
    where = rect_of(field).center()
    before = _state(reading)
    text, file = QMimeData(), QMimeData()
    text.setText("words")
    file.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    for data in (text, file):
        enter = QDragEnterEvent(where.toPoint(), copy, data, left, MOD.NoModifier)
        drop = QDropEvent(where, copy, data, left, MOD.NoModifier)
        for event in (enter, drop):
            event.accept()
            QCoreApplication.sendEvent(reading.window, event)
            assert not event.isAccepted()
    reading.settle()
    assert _state(reading) == before


def test_menus_of_the_system_and_gestures_of_a_pad_are_kept_back(reading: Visitor) -> None:
    before = _state(reading)
    pad = QTest.createTouchDevice()
    where = MIDDLE
    gesture = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, where, where, where, 1.5, QPointF()
    )
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where.toPoint(), where.toPoint())
    lock = Lock()
    for event in (gesture, menu):
        assert lock.eventFilter(lock, event)
        QCoreApplication.sendEvent(reading.window, event)
    none = Qt.MouseButton.NoButton
    for button in (
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
    ):
        press = QEvent.Type.MouseButtonPress
        click = QMouseEvent(press, where, where, button, none, MOD.NoModifier)
        assert lock.eventFilter(lock, click)
        QTest.mouseClick(reading.window, button, pos=reading.point("Surgery"))
    reading.settle()
    assert _state(reading) == before


def test_whoever_presses_a_key_that_leads_nowhere_is_there(open_kiosk: OpenKiosk) -> None:
    time = FakeTime()
    visitor = open_kiosk(time=time)
    visitor.tap("Touch to begin")
    visitor.pass_seconds(119)
    QTest.keyClick(visitor.window, KEY.Key_F5)
    visitor.pass_seconds(60)
    assert not visitor.visit.clock.isWarning


def test_the_cursor_hides_when_the_mouse_rests(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(time=FakeTime())
    for x in (500, 600):  # a mouse that is there already does not move
        QTest.mouseMove(visitor.window, QPointF(x, 640).toPoint())
    visitor.wait(lambda: not _is_cursor_hidden())
    visitor.pass_seconds(CURSOR_SECONDS - 1)
    assert not _is_cursor_hidden()
    visitor.pass_seconds(2)
    assert _is_cursor_hidden()
