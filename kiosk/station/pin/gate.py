"""Decides whether a PIN that was typed lets somebody in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.station.paths import pin_tries_file
from kiosk.station.pin.pin import DamagedPinError, read_pin
from kiosk.station.pin.tries import PinTries

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = Literal["right", "wrong", "locked", "damaged", "none"]
"""`damaged`: there is a PIN that can't be read; `none`: no PIN is set any more."""


class PinGate:
    """The PIN of this kiosk and the tries to guess it; it reads both files at each try."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Begin to count; `now` returns seconds that only pass."""
        self.tries = PinTries(pin_tries_file(), now)

    def is_damaged(self) -> bool:
        """Say whether there is a PIN that can't be read."""
        try:
            read_pin()
        except DamagedPinError:
            return True
        return False

    def answer(self, pin: str) -> Answer:
        """Say whether a PIN is right; takes about a third of a second, and more on a slow disk."""
        try:
            kept = read_pin()
        except DamagedPinError:
            return "damaged"
        if kept is None:
            return "none"
        if self.tries.seconds_to_wait() > 0:
            return "locked"
        self.tries.count()
        try:
            is_right = kept.is_of(pin)
        except (ValueError, MemoryError):
            # What scrypt says when it can't have the memory.
            return "damaged"
        if is_right:
            self.tries.clear()
        return "right" if is_right else "wrong"
