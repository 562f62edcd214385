"""Keeps from the screen what leads out of the kiosk, or to nothing that it offers."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QWheelEvent

_COMBINING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows tells the key that gives letters such as @ on many keyboards."""

USED = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Select,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Back,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        # Both lead to the menu of the kiosk.
        Qt.Key.Key_HomePage,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Shift,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_AltGr,
    }
)
"""The keys that do something here; beside them, there are those that give a letter."""

_DROPS = frozenset(
    {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop}
)
_CLICKS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
_NEVER = frozenset({*_DROPS, QEvent.Type.ContextMenu, QEvent.Type.NativeGesture})


class Lock(QObject):
    """Lets through to a window only what visitors read with: touches, a few keys, and letters.

    What staff leave by has to be asked before this.
    """

    def __init__(
        self, parent: QObject | None = None, *, has_altgr: bool = sys.platform == "win32"
    ) -> None:
        """Make a filter.

        Args:
            parent: What owns this.
            has_altgr: Whether Ctrl+Alt with a letter is how the system tells AltGr.

        """
        super().__init__(parent)
        self._has_altgr = has_altgr

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep an event from the window, unless it is one to read with."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self._is_used(event)
        if kind in _CLICKS and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return bool(event.modifiers() & _COMBINING)
        if kind not in _NEVER:
            return False
        if isinstance(event, QDropEvent):
            event.ignore()
        return True

    def _is_used(self, event: QKeyEvent) -> bool:
        """Say whether a key is one to read or to type with."""
        combined = event.modifiers() & _COMBINING
        is_letter = event.text().isprintable() and event.text() != ""
        if combined:
            return self._has_altgr and combined == _ALTGR and is_letter
        return is_letter or event.key() in USED
