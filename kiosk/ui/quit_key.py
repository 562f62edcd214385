"""Provides the key that ends the kiosk, until staff have a PIN for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent


class QuitKey(QObject):
    """Watches a window for Ctrl+Q; whether it may end anything is not decided here."""

    pressed = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Q; all other events pass."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        control = Qt.KeyboardModifier.ControlModifier
        is_quit = event.key() == Qt.Key.Key_Q and event.modifiers() == control
        if is_quit:
            self.pressed.emit()
        return is_quit
