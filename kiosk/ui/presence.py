"""Provides when somebody was last at the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.timepiece import Timepiece

STILL_SECONDS = 60.0
"""A contact that has not moved for so long counts as nobody: a cloth, a bag, a stuck screen."""

STILL_PIXELS = 8.0
"""A contact that strays no farther has not moved: worn screens tremble by a pixel or two."""


@dataclass(slots=True)
class _Contact:
    """Where a contact was when it last moved, and when that was."""

    x: float
    y: float
    moved: float


class Presence:
    """Notes the acts of whoever is at the screen; cheap, since each touch waits for it."""

    def __init__(self, timepiece: Timepiece) -> None:
        self._timepiece = timepiece
        self._last = timepiece.now()
        self._contacts: dict[int, _Contact] = {}
        self._key_pressed = self._last

    @property
    def timepiece(self) -> Timepiece:
        """Return the time that this goes by."""
        return self._timepiece

    def last_seen(self) -> float:
        """Return when somebody was last there, in seconds of the timepiece.

        That is now, while a contact is down that has moved within `STILL_SECONDS`.
        """
        now = self._timepiece.now()
        until = (contact.moved + STILL_SECONDS for contact in self._contacts.values())
        return max([self._last, *(min(now, one) for one in until)])

    def note(self) -> None:
        """Note an act."""
        self._last = self._timepiece.now()

    def press_key(self, *, is_repeat: bool) -> None:
        """Note a key; one that repeats by itself for too long is stuck, and nobody's."""
        now = self._timepiece.now()
        if not is_repeat:
            self._key_pressed = now
        if now - self._key_pressed < STILL_SECONDS:
            self._last = now

    def touch(self, number: int, x: float, y: float) -> None:
        """Note where a contact is, in pixels; one that only trembles is no act."""
        contact = self._contacts.get(number)
        if contact is not None and _is_near(contact, x, y):
            return
        now = self._last = self._timepiece.now()
        self._contacts[number] = _Contact(x, y, now)

    def lift(self, number: int) -> None:
        """Note that a contact is gone."""
        self._contacts.pop(number, None)
        self.note()

    def lift_all(self) -> None:
        """Note that no contact is left."""
        self._contacts.clear()
        self.note()


def _is_near(contact: _Contact, x: float, y: float) -> bool:
    """Say whether a contact is still where it was."""
    return abs(contact.x - x) <= STILL_PIXELS and abs(contact.y - y) <= STILL_PIXELS


def presence_here() -> Presence:
    """Return a presence that goes by the clock of this machine."""
    from kiosk.ui.timepiece import Timepiece  # noqa: PLC0415 - a kiosk brings its own

    return Presence(Timepiece())
