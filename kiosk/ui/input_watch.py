"""Watches whether a mouse or fingers are in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.ui.blank_cursor import blank_cursor

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
_MOUSE = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class InputWatch(QObject):
    """Hides the cursor until a mouse moves, and again when a finger touches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The application starts without a cursor.
        self._is_cursor_shown = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what kind of act it was, and let it pass."""
        kind = event.type()
        if kind in _TOUCHES:
            self._show_cursor(is_shown=False)
        elif kind in _MOUSE:
            self._show_cursor(is_shown=True)
        return False

    def _show_cursor(self, *, is_shown: bool) -> None:
        """Show or hide the mouse cursor."""
        if is_shown == self._is_cursor_shown:
            return
        self._is_cursor_shown = is_shown
        if is_shown:
            QGuiApplication.restoreOverrideCursor()
        else:
            QGuiApplication.setOverrideCursor(blank_cursor())
