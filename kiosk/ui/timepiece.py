"""Provides the time that passes in a kiosk, whatever the time of day is set to."""

from __future__ import annotations

from math import ceil
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, SignalInstance


class Alarm:
    """Rings once, some seconds after it was set."""

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent, singleShot=True)

    @property
    def rang(self) -> SignalInstance:
        """Return the signal that is sent when the time is over."""
        return self._timer.timeout

    def set(self, seconds: float) -> None:
        """Ring once after some seconds, or a little before; forget what was set earlier."""
        self._timer.start(max(1, ceil(seconds * 1000)))

    def cancel(self) -> None:
        """Do not ring."""
        self._timer.stop()


class Timepiece:
    """Tells the time and hands out alarms; tests have one of which they turn the hands."""

    def now(self) -> float:
        """Return the time in seconds; it never jumps, and stands still while the machine sleeps."""
        return monotonic()

    def alarm(self, parent: QObject) -> Alarm:
        """Return an alarm that lives as long as its parent."""
        return Alarm(parent)
