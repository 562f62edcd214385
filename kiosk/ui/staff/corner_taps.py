"""Provides the rule that tells the way of staff into the kiosk from a child who plays."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from kiosk.ui.contacts import PALM_MM, STILL_MM

CORNER_MM = 25.0
"""How wide and high the corner is: a little more than a control."""
TAPS = 5
QUICK_SECONDS = 0.6
"""A tap lasts no longer, and the next one begins no later after it."""
HOLD_SECONDS = 2.0
"""How long the last tap is held."""


@dataclass
class CornerTaps:
    """Counts the quick taps of one finger in a corner; all numbers are millimeters and seconds."""

    _finger: int | None = None
    _x: float = 0
    _y: float = 0
    _began: float = 0
    _ended: float = 0
    _count: int = 0

    @property
    def is_holding(self) -> bool:
        """Say whether the tap that is down is one to hold."""
        return self._finger is not None and self._count >= TAPS

    def down(self, finger: int, x: float, y: float, width: float, now: float) -> None:
        """Note that a finger comes down; a second one, a palm, and one elsewhere spoil all."""
        if finger == self._finger:
            return
        if self._finger is not None or max(x, y) > CORNER_MM or width >= PALM_MM:
            self.forget()
            return
        if now - self._ended > QUICK_SECONDS:
            self._count = 0
        self._finger, self._x, self._y, self._began = finger, x, y, now
        self._count += 1

    def move(self, finger: int, x: float, y: float, width: float) -> None:
        """Note where a finger is; one that drags, or turns out to be a palm, is no tap."""
        if finger != self._finger:
            return
        if hypot(x - self._x, y - self._y) > STILL_MM or width >= PALM_MM:
            self.forget()

    def up(self, finger: int, now: float) -> None:
        """Note that a finger lifts; a slow tap is the beginning of nothing."""
        if finger != self._finger:
            return
        self._finger, self._ended = None, now
        if now - self._began > QUICK_SECONDS:
            self._count = 0

    def forget(self) -> None:
        """Begin anew."""
        self._finger, self._count = None, 0
