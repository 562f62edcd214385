"""Watches the keys by which somebody who does not see the screen has it speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.ui.key_repeats import ECHO_SECONDS

if TYPE_CHECKING:
    from kiosk.ui.timepiece import Timepiece

VOICE_KEY = Qt.Key.Key_F8
"""Starts and ends the speaking mode. A pad is set to send this for its key for speech."""
LOUDER_KEY = Qt.Key.Key_VolumeUp
QUIETER_KEY = Qt.Key.Key_VolumeDown
"""What keyboards and pads send for loudness, where the desktop leaves it to the kiosk."""


class VoiceKey(QObject):
    """Tells of those keys. All events pass, so that pressing one counts as an act."""

    pressed = Signal()
    louder = Signal()
    quieter = Signal()

    def __init__(self, timepiece: Timepiece, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timepiece = timepiece
        self._since = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of a key."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == LOUDER_KEY:
            self.louder.emit()
        elif event.key() == QUIETER_KEY:
            self.quieter.emit()
        elif event.key() == VOICE_KEY and not event.isAutoRepeat() and not self._is_echo():
            self.pressed.emit()
        return False

    def _is_echo(self) -> bool:
        """Say whether the key was pressed a moment ago: a hand that trembles means it once."""
        now, before = self._timepiece.now(), self._since
        self._since = now
        return now - before < ECHO_SECONDS
