"""Provides tests that a visitor can't leave the kiosk, mark its text or open a menu of Qt's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

CHECKOUT = Path(__file__).parents[2]

LONG = 900
"""Milliseconds; longer than what Qt takes for a long press."""

LEAVE = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from kiosk.cli.main import main

def press():
    windows = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    if windows:
        QTest.keyClick(windows[0], Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

def wrapped(_application):
    global timer
    timer = QTimer(interval=100)
    timer.timeout.connect(press)
    timer.start()
    return original()

original = QGuiApplication.exec
QGuiApplication.exec = wrapped
sys.exit(main(["run"]))
"""


def test_ctrl_q_leaves() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LEAVE],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Press Ctrl+Q to leave it." in done.stdout
    assert "Traceback" not in done.stderr


def test_a_full_screen_window_does_not_close(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="")
    visitor.tap("Touch to begin")
    assert not visitor.window.close()
    visitor.settle()
    assert visitor.window.isVisible()
    assert visitor.says("About cancer of the food pipe")


def test_a_full_screen_window_covers_the_display_without_a_frame(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="")
    assert visitor.window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert visitor.window.flags() & Qt.WindowType.FramelessWindowHint


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Help, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_other_keys_do_nothing(
    reading: Visitor, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    before = reading.picture()
    reading.key(key, modifier)
    assert reading.window.isVisible()
    assert reading.picture() == before
    assert _windows() == [reading.window]


@pytest.mark.parametrize("key", [Qt.Key.Key_Menu, Qt.Key.Key_HomePage])
def test_the_key_for_menus_goes_to_the_menu_of_the_kiosk(reading: Visitor, key: Qt.Key) -> None:
    reading.tap_entry("Surgery")
    reading.key(key)
    assert reading.title == "About cancer of the food pipe"
    assert reading.focused() == "About this cancer, you are here"
    assert _windows() == [reading.window]


@pytest.mark.parametrize("where", [QPointF(700, 706), QPointF(700, 170), QPointF(220, 60)])
def test_a_long_press_marks_nothing_and_opens_no_menu(reading: Visitor, where: QPointF) -> None:
    before = reading.picture()
    reading.press(where)
    reading.linger(LONG)
    assert reading.picture() == before
    reading.release(where)
    reading.settle()
    assert reading.picture() == before
    assert _windows() == [reading.window]


def test_a_right_click_opens_no_menu(reading: Visitor) -> None:
    before = reading.picture()
    middle = QPointF(800, 640).toPoint()
    QTest.mouseClick(reading.window, Qt.MouseButton.RightButton, pos=middle)
    reading.settle()
    assert reading.picture() == before
    assert _windows() == [reading.window]


def test_a_mouse_that_drags_marks_nothing(reading: Visitor) -> None:
    title = reading.title
    begin, end = QPointF(600, 640).toPoint(), QPointF(1100, 640).toPoint()
    before = reading.picture()
    QTest.mousePress(reading.window, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(reading.window, end)
    QTest.mouseRelease(reading.window, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseDClick(reading.window, Qt.MouseButton.LeftButton, pos=begin)
    reading.settle()
    assert reading.picture() == before
    assert reading.title == title


def test_a_mouse_can_do_what_a_finger_can(reading: Visitor) -> None:
    point = reading.point("Page down")
    QTest.mouseClick(reading.window, Qt.MouseButton.LeftButton, pos=point)
    reading.settle()
    assert reading.page_y() > 0


def test_the_cursor_is_hidden_until_a_mouse_moves(reading: Visitor) -> None:
    assert _is_cursor_hidden()
    for x in (500, 600):  # a mouse that is there already does not move
        QTest.mouseMove(reading.window, QPointF(x, 640).toPoint())
    reading.wait(lambda: not _is_cursor_hidden())
    reading.tap(QPointF(1700, 300))
    assert _is_cursor_hidden()


def _is_cursor_hidden() -> bool:
    """Say whether a cursor without a shape covers all others of the application."""
    cursor = QGuiApplication.overrideCursor()
    if cursor is None or cursor.shape() == Qt.CursorShape.BlankCursor:
        return cursor is not None
    shape = cursor.pixmap().toImage()
    places = [(x, y) for x in range(shape.width()) for y in range(shape.height())]
    return all(shape.pixelColor(x, y).alpha() == 0 for x, y in places)


def _windows() -> list[QWindow]:
    """Return all windows that can be seen."""
    return [window for window in QGuiApplication.allWindows() if window.isVisible()]
