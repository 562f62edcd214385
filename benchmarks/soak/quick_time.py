"""Provides a timepiece that goes many times as fast as the clock of the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.timepiece import Alarm, Timepiece

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

TIMES = 20
"""How many times as fast; the two minutes until a visitor is asked are six seconds."""


class QuickAlarm(Alarm):
    """Rings that much sooner."""

    def set(self, seconds: float) -> None:
        """Ring once after some seconds of the quick clock."""
        super().set(seconds / TIMES)


class QuickTime(Timepiece):
    """Goes so many times as fast."""

    def now(self) -> float:
        """Return the time in seconds."""
        return super().now() * TIMES

    def alarm(self, parent: QObject) -> Alarm:
        """Return an alarm of this timepiece."""
        return QuickAlarm(parent)
