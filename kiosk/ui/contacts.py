"""Provides the rule that tells fingers from palms, and a tap from its echo."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

PALM_MM = 25.0
"""Contacts as wide as this are no fingertips: a thumb laid flat is 20 mm."""
PALM_PARTS = 3
"""As many contacts at once are a hand laid down; nothing here takes more than two fingers."""
AT_ONCE_MS = 300
"""The parts of a hand come down within this time of one another."""
HAND_MM = 60.0
"""What comes down as near as this to a part of a hand is another part of it."""
REST_MS = 8000
"""A contact that neither moves nor lifts for so long only rests there. Slow taps are shorter."""
STILL_MM = 6.0
"""A contact that strays no farther has not moved: tremor is 5 mm."""
ECHO_MS = 300
"""A touch that comes so soon after a tap at the same place is an echo of it (EN 301 549, 5.8)."""
MOVED_ECHO_MS = 1000
"""The same where another control has come under the finger: nobody meant that one yet."""
TYPING_ECHO_MS = 120
"""The same on a keyboard on the screen, where a letter may well come twice: nobody types faster."""
ECHO_MM = 10.0
"""As near as this is the same place: half of the smallest control."""


Act = Literal["down", "move", "stay", "up"]
"""What a contact does: it comes down, moves, rests where it is, or lifts."""


@dataclass(frozen=True)
class Touch:
    """One contact of a hand with the screen, at one moment."""

    number: int
    """The same one from when it comes down until it lifts."""
    x: float
    """Across, in millimeters."""
    y: float
    """Down, in millimeters."""
    act: Act
    width: float = 0
    """How wide the contact is, in millimeters; 0 where the screen does not say."""
    echo_ms: int = ECHO_MS
    """How long after a tap at the same place it is an echo."""
    control: int = 0
    """What it comes down on; 0 for no control."""


@dataclass
class _Contact:
    """What is known of a contact since it came down."""

    x: float
    y: float
    began: int
    is_still: bool = True
    is_palm: bool = False
    is_ignored: bool = False
    control: int = 0

    def is_near(self, x: float, y: float, reach: float) -> bool:
        """Say whether a point is within a reach of where the contact came down."""
        return hypot(x - self.x, y - self.y) <= reach


@dataclass
class Contacts:
    """All contacts that are down, and which of them are nobody's touch."""

    ignored: set[int] = field(default_factory=set)
    """The contacts that count for nothing until they lift."""
    _down: dict[int, _Contact] = field(default_factory=dict)
    _tap: _Contact | None = None
    _tap_ended: int = -ECHO_MS

    def note(self, touches: Iterable[Touch], now: int) -> bool:
        """Take in what all contacts do now, in milliseconds; say whether an older one is dropped.

        Afterwards `ignored` names the contacts to pass over, those that lift now included.
        """
        for number in [one for one in self.ignored if one not in self._down]:
            self.ignored.discard(number)
        before = {one for one, contact in self._down.items() if not contact.is_ignored}
        touches = list(touches)
        for touch in touches:
            self._follow(touch, now)
        if any(touch.act == "down" for touch in touches):
            self._find_hand(now)
        self._find_rest(touches, now)
        is_dropped = any(self._down[one].is_ignored for one in before)
        if is_dropped:
            # The screen forgets all older touches together.
            self._ignore(before, is_palm=False)
        self.ignored.update(one for one, contact in self._down.items() if contact.is_ignored)
        self._lift(touches, now)
        return is_dropped

    def forget(self) -> None:
        """Take it that nothing touches the screen any more."""
        self._down.clear()
        self.ignored.clear()

    @property
    def last_control(self) -> int:
        """Return what the last tap was on; 0 for no control."""
        return self._tap.control if self._tap else 0

    def is_echo(self, x: float, y: float, now: int, within: int = ECHO_MS) -> bool:
        """Say whether a touch at a point, in millimeters, only repeats the last tap."""
        is_soon = now - self._tap_ended < within
        return is_soon and self._tap is not None and self._tap.is_near(x, y, ECHO_MM)

    def tapped(self, x: float, y: float, now: int, control: int = 0) -> None:
        """Note that a tap on a control, or beside any, has ended at a point, in millimeters."""
        self._tap, self._tap_ended = _Contact(x, y, now, control=control), now

    def _follow(self, touch: Touch, now: int) -> None:
        """Note what one contact does."""
        if touch.act == "down":
            contact = _Contact(touch.x, touch.y, now, control=touch.control)
            contact.is_palm = self._is_by_hand(touch)
            contact.is_ignored = contact.is_palm or self.is_echo(
                touch.x, touch.y, now, touch.echo_ms
            )
            self._down[touch.number] = contact
        contact = self._down.setdefault(touch.number, _Contact(touch.x, touch.y, now))
        if touch.act != "stay" and not contact.is_near(touch.x, touch.y, STILL_MM):
            contact.is_still = False
        if touch.width >= PALM_MM:
            contact.is_palm = contact.is_ignored = True

    def _is_by_hand(self, touch: Touch) -> bool:
        """Say whether a contact comes down beside a hand that is there already."""
        hands = [one for one in self._down.values() if one.is_palm]
        return any(one.is_near(touch.x, touch.y, HAND_MM) for one in hands)

    def _find_hand(self, now: int) -> None:
        """Find a hand among the contacts that have just come down."""
        new = [one for one, contact in self._down.items() if now - contact.began < AT_ONCE_MS]
        if len(new) >= PALM_PARTS:
            self._ignore(new, is_palm=True)

    def _find_rest(self, touches: list[Touch], now: int) -> None:
        """Find contacts that have only rested, when one lifts or another comes down."""
        comes = any(touch.act == "down" for touch in touches)
        lifts = {touch.number for touch in touches if touch.act == "up"}
        for number, contact in self._down.items():
            is_asked = comes or number in lifts
            if is_asked and contact.is_still and now - contact.began >= REST_MS:
                contact.is_ignored = True

    def _ignore(self, numbers: Iterable[int], *, is_palm: bool) -> None:
        """Pass over contacts until they lift."""
        for number in numbers:
            self._down[number].is_ignored = True
            self._down[number].is_palm |= is_palm

    def _lift(self, touches: list[Touch], now: int) -> None:
        """Drop the contacts that lift; one that was a tap may have an echo."""
        for touch in [one for one in touches if one.act == "up"]:
            contact = self._down.pop(touch.number)
            if contact.is_ignored:
                continue
            if contact.is_still:
                self.tapped(touch.x, touch.y, now, contact.control)
            else:
                # Who has dragged since the last tap means the next one.
                self._tap = None
