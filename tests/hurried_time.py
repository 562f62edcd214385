"""Provides a timepiece that tells the true time, of which tests may turn the hands forward."""

from __future__ import annotations

from kiosk.ui.timepiece import Timepiece


class HurriedTime(Timepiece):
    """Goes as the clock of the machine does, and jumps ahead when it is told to; alarms are real.

    For what only compares two moments, as the guard against echoes does.
    """

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Return the time in seconds."""
        return super().now() + self._ahead

    def pass_seconds(self, seconds: float) -> None:
        """Let time go by at once; no alarm rings any sooner."""
        self._ahead += seconds
