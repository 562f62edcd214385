"""Provides a timepiece whose hands are turned by tests, so that nobody has to wait."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.ui.timepiece import Alarm, Timepiece

LEAST = 0.001
"""Seconds; an alarm that is set to ring at once rings as soon as anything else may."""


class _Bell(QObject):
    """Sends the signal of an alarm."""

    rang = Signal()


class FakeAlarm(Alarm):
    """Rings when the hands of its timepiece have been turned past it."""

    def __init__(self, time: FakeTime, parent: QObject) -> None:
        self._time = time
        self._bell = _Bell(parent)
        self._bell.destroyed.connect(self.cancel)

    @property
    def rang(self) -> SignalInstance:
        return self._bell.rang

    def set(self, seconds: float) -> None:
        """Ring once after some seconds."""
        self._time.due[self] = self._time.now() + max(seconds, LEAST)

    def cancel(self) -> None:
        """Do not ring."""
        self._time.due.pop(self, None)


class FakeTime(Timepiece):
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self._now = 1000.0
        self.due: dict[FakeAlarm, float] = {}
        """When each alarm that is set will ring."""

    def now(self) -> float:
        """Return the time in seconds."""
        return self._now

    def alarm(self, parent: QObject) -> Alarm:
        """Return an alarm of this timepiece."""
        return FakeAlarm(self, parent)

    def pass_seconds(self, seconds: float) -> None:
        """Let time go by; alarms ring in order, each at its time."""
        end = self._now + seconds
        while self.due:
            alarm = min(self.due, key=lambda one: self.due[one])
            if self.due[alarm] > end:
                break
            self._now = max(self._now, self.due.pop(alarm))
            alarm.rang.emit()
        self._now = end
