"""Provides somebody who knows the way of staff into the kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.screens.items import role_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

CORNER = QPointF(12, 12)
PAD = "Enter the staff PIN"
UNSET = "Open a terminal on this machine"
BACK = "Back to the kiosk"
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
QUICK = 0.2
"""Seconds between two acts of somebody who taps quickly."""
HELD = 2.0
"""Seconds that the last tap is held."""


def tap_corner(
    visitor: Visitor, times: int = 4, at: QPointF = CORNER, apart: float = QUICK
) -> None:
    """Tap the corner some times, quickly."""
    for _ in range(times):
        visitor.press(at)
        visitor.pass_seconds(QUICK)
        visitor.release(at)
        visitor.pass_seconds(apart)


def hold_corner(visitor: Visitor, at: QPointF = CORNER, seconds: float = HELD) -> None:
    """Press the corner, and do not let go."""
    visitor.press(at)
    visitor.pass_seconds(seconds)
    visitor.linger(1)


def knock(visitor: Visitor) -> None:
    """Get to where staff are asked for their PIN, or told how to set one."""
    tap_corner(visitor)
    hold_corner(visitor)
    visitor.release(CORNER)
    visitor.settle()


def press_staff_keys(visitor: Visitor) -> None:
    """Press Ctrl+Alt+S."""
    visitor.key(Qt.Key.Key_S, KEYS)


def strike(visitor: Visitor, digits: str) -> None:
    """Strike keys of a keyboard, one after the other."""
    for digit in digits:
        QTest.keyClick(visitor.window, Qt.Key(Qt.Key.Key_0.value + int(digit)))


def type_pin(visitor: Visitor, pin: str) -> None:
    """Type a PIN on a keyboard, and wait until it is known whether it is right."""
    strike(visitor, pin)
    visitor.key(Qt.Key.Key_Return)
    visitor.wait(lambda: not visitor.says("One moment."))
    visitor.settle()


def staff_screen(visitor: Visitor) -> QQuickItem:
    """Return the screen of the staff's that is open."""
    (screen,) = [one for one in visitor.items() if role_of(one) == QAccessible.Role.Dialog]
    return screen
