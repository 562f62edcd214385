"""Stands between the keys and what they act on: a key that is held or bounces acts once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.timepiece import Timepiece

ECHO_SECONDS = 0.3
"""The same key again within this time is an echo of it (EN 301 549, 5.8)."""
ACTING = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Select,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Back,
    }
)
"""The keys that open, choose and close; those that move may be pressed as fast as somebody can."""


class KeyRepeats(QObject):
    """Keeps from a window what a key does by being held, or by a hand that trembles."""

    def __init__(
        self, window: QQuickWindow, timepiece: Timepiece, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._timepiece = timepiece
        self._key = 0
        self._since = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that nobody has meant, unless somebody is typing."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._is_typing():
            return False
        return event.isAutoRepeat() or self._is_echo(event.key())

    def _is_echo(self, key: int) -> bool:
        """Say whether a key that acts is pressed again at once, with no other key between."""
        now = self._timepiece.now()
        if key == self._key and key in ACTING and now - self._since < ECHO_SECONDS:
            return True
        self._key, self._since = key, now
        return False

    def _is_typing(self) -> bool:
        """Say whether the keys go into a field."""
        item = self._window.activeFocusItem()
        return item is not None and item.inherits("QQuickTextInput")
