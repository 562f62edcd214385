"""Provides the keys by which staff get in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class StaffKey(QObject):
    """Watches a window for Ctrl+Alt+S."""

    pressed = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Alt+S; all other events pass."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_ours = event.key() == Qt.Key.Key_S and event.modifiers() == _MODIFIERS
        if is_ours and not event.isAutoRepeat():
            self.pressed.emit()
        return is_ours
