"""Provides several fingers, and hands laid down, on the screen of a visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.screens.visitor import Visitor

SHORT_SIDE = 1080
UNITS_PER_MM = 81 / 20
SMALLEST_UNIT = 20 / 30


class Fingers:
    """All contacts with the screen, each with a number; the screen is told of all of them at once.

    A touch screen reports contacts that rest together with the one that acts.
    """

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._down: dict[int, QPointF] = {}

    def down(self, **points: QPointF) -> None:
        """Put fingers down at once; `f1=`, `f2=` … say which and where."""
        self._act("press", _numbered(points))

    def move(self, **points: QPointF) -> None:
        """Move fingers that are down."""
        self._act("move", _numbered(points))

    def up(self, *names: str) -> None:
        """Lift fingers where they are."""
        self._act("release", {_number(name): self._down[_number(name)] for name in names})

    def tap(self, name: str, where: QPointF) -> None:
        """Tap with one finger, whatever the others do."""
        self.down(**{name: where})
        self.up(name)

    def _act(self, act: str, points: dict[int, QPointF]) -> None:
        """Let some fingers act, while the others rest."""
        window = self._visitor.window
        sequence = QTest.touchEvent(window, self._visitor.touch_screen)
        for number in self._down.keys() - points.keys():
            sequence.stationary(number)
        for number, point in points.items():
            getattr(sequence, act)(number, point.toPoint(), window)
        sequence.commit()
        self._down.update(points)
        if act == "release":
            for number in points:
                del self._down[number]


def mm(visitor: Visitor, millimeters: float) -> float:
    """Return how many pixels that is on a screen nobody has measured."""
    window = visitor.window
    unit = max(min(window.width(), window.height()) / SHORT_SIDE, SMALLEST_UNIT)
    return millimeters * UNITS_PER_MM * unit


def tremble(visitor: Visitor, where: QPointF, millimeters: float = 5) -> None:
    """Tap with a finger that strays by so much to all sides before it lifts."""
    far = mm(visitor, millimeters)
    visitor.await_quiet(where)
    visitor.press(where)
    for across, down in ((0, 0.5), (0, -1), (1, 0), (0, 1), (-0.7, 0.7), (0, -0.5), (0, 0.9)):
        visitor.linger(16)
        visitor.move(where + QPointF(across, down) * far)
    visitor.release(where + QPointF(0, 0.9) * far)
    visitor.settle()


def _numbered(points: dict[str, QPointF]) -> dict[int, QPointF]:
    """Return where the fingers of these names are, by their numbers."""
    return {_number(name): point for name, point in points.items()}


def _number(name: str) -> int:
    """Return the number of a finger."""
    return int(name.removeprefix("f"))
