"""Rings when nobody has touched the screen for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from kiosk.ui.presence import Presence


class QuietAlarm(QObject):
    """An alarm that each act puts off; no act waits for it, since it only asks when it rings."""

    rang = Signal()

    def __init__(self, presence: Presence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presence = presence
        self._timepiece = presence.timepiece
        self._seconds = 0.0
        self._began = 0.0
        self._alarm = self._timepiece.alarm(self)
        self._alarm.rang.connect(self._look)

    def start(self, seconds: float) -> None:
        """Ring once nobody has done anything for so many seconds, counted from now on."""
        self._seconds = seconds
        self._began = self._timepiece.now()
        self._alarm.set(seconds)

    def stop(self) -> None:
        """Do not ring."""
        self._alarm.cancel()

    @Slot()
    def _look(self) -> None:
        """Ring, unless somebody has done something in the meantime."""
        seen = max(self._began, self._presence.last_seen())
        left = seen + self._seconds - self._timepiece.now()
        if left > 0:
            self._alarm.set(left)
        else:
            self.rang.emit()
