"""Watches all that is done to the window: who is there, and whether with a mouse or a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
)

from kiosk.ui.blank_cursor import blank_cursor
from kiosk.ui.touch_events import TOUCHES

if TYPE_CHECKING:
    from kiosk.ui.presence import Presence

_MOUSE = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
    }
)
_WATCHED = frozenset({*TOUCHES, *_MOUSE, QEvent.Type.TouchCancel, QEvent.Type.KeyPress})
_UP, _STILL = QEventPoint.State.Released, QEventPoint.State.Stationary
_SCREEN = QInputDevice.DeviceType.TouchScreen

CURSOR_SECONDS = 5.0
"""How long the cursor is shown after a mouse was last used: at rest, it would mark the words."""


class InputWatch(QObject):
    """Notes each act, and shows the cursor while a mouse is in use."""

    def __init__(self, presence: Presence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presence = presence
        # The application starts without a cursor.
        self._is_cursor_shown = False
        self._alarm = presence.timepiece.alarm(self)
        self._alarm.rang.connect(self._hide_cursor)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what kind of act it was, and let it pass."""
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            self._note_touch(event)
        elif kind in _MOUSE:
            self._note_mouse(event)
        elif isinstance(event, QKeyEvent):
            self._presence.press_key(is_repeat=event.isAutoRepeat())
        else:
            self._presence.lift_all()
        return False

    def _note_touch(self, event: QTouchEvent) -> None:
        """Note where each contact is."""
        self._show_cursor(is_shown=False)
        for point in event.points():
            state = point.state()
            if state == _UP:
                self._presence.lift(point.id())
            elif state != _STILL:
                at = point.position()
                self._presence.touch(point.id(), at.x(), at.y())

    def _note_mouse(self, event: QEvent) -> None:
        """Note what a mouse does; a touch that Qt tells once more as a mouse is known already."""
        if isinstance(event, QMouseEvent) and event.deviceType() == _SCREEN:
            return
        self._presence.note()
        self._show_cursor(is_shown=True)
        self._alarm.set(CURSOR_SECONDS)

    @Slot()
    def _hide_cursor(self) -> None:
        """Hide the cursor of a mouse that rests."""
        self._show_cursor(is_shown=False)

    def _show_cursor(self, *, is_shown: bool) -> None:
        """Show or hide the mouse cursor."""
        if is_shown == self._is_cursor_shown:
            return
        self._is_cursor_shown = is_shown
        if is_shown:
            QGuiApplication.restoreOverrideCursor()
        else:
            QGuiApplication.setOverrideCursor(blank_cursor())
