"""Joins what each finger does, from when it comes down until it lifts, by a line."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from kiosk.ui.staff.touch_marks import Mark

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from kiosk.ui.staff.touch_marks import MarksModel

LONGEST = 60.0
"""Pixels that one mark grows to: a slow finger tells hundreds of places on its way."""
STRAIGHT = 3.0
"""Pixels; a line that would miss an older place by more has a bend there, and grows no longer."""


@dataclass
class _Line:
    """The newest mark of one finger: a line from where it began to where the finger is."""

    begin: QPointF
    end: QPointF
    number: int

    def can_grow_to(self, at: QPointF) -> bool:
        """Say whether one straight line tells the same as this one and what follows."""
        length = _between(self.begin, at)
        return length <= LONGEST and _off(self.end, self.begin, at) <= STRAIGHT


class TouchLines:
    """The lines of all fingers, as marks in a model."""

    def __init__(self, marks: MarksModel) -> None:
        self._marks = marks
        self._newest: dict[int, _Line] = {}

    def down(self, finger: int, at: QPointF) -> None:
        """Begin a line with a dot."""
        self._newest[finger] = _Line(at, at, self._marks.add(_mark(at, at)))

    def move(self, finger: int, at: QPointF) -> None:
        """Draw on to where a finger is now; one that nobody saw come down begins a line."""
        line = self._newest.get(finger)
        if line is None:
            self.down(finger, at)
        elif line.can_grow_to(at) and self._marks.replace(line.number, _mark(line.begin, at)):
            line.end = at
        else:
            number = self._marks.add(_mark(line.end, at))
            self._newest[finger] = _Line(line.end, at, number)

    def up(self, finger: int) -> None:
        """End the line of a finger: what it does next is another one."""
        self._newest.pop(finger, None)

    def forget(self) -> None:
        """End the lines of all fingers."""
        self._newest.clear()


def _mark(begin: QPointF, end: QPointF) -> Mark:
    """Return the mark of a touch that went from one place to another."""
    way = begin - end
    angle = degrees(atan2(way.y(), way.x()))
    return Mark(end.x(), end.y(), way=_between(begin, end), angle=angle)


def _between(one: QPointF, other: QPointF) -> float:
    """Return how far two places are from one another."""
    way = other - one
    return hypot(way.x(), way.y())


def _off(at: QPointF, begin: QPointF, end: QPointF) -> float:
    """Return how far a place is from the nearest point of a straight line."""
    length = _between(begin, end)
    if length == 0:
        return _between(begin, at)
    way, aside = end - begin, at - begin
    share = (way.x() * aside.x() + way.y() * aside.y()) / length**2
    return _between(begin + way * min(1.0, max(0.0, share)), at)
