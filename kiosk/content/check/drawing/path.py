"""Provides the points that the path of a drawing lies between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from kiosk.content.check.drawing.numbers import NUMBER, read_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Point: TypeAlias = tuple[float, float]

_COMMAND = re.compile(r"([MLHVCSQTAZ])([^MLHVCSQTAZ]*)", re.IGNORECASE)
_BETWEEN = r"[\s,]*"
_ARC = re.compile(
    _BETWEEN.join((f"({NUMBER})", f"({NUMBER})", NUMBER, "[01]", "[01]", *[f"({NUMBER})"] * 2))
)
"""The two radii and the end of an arc; its two flags may stand without spaces."""
_SIZES = {"H": 1, "V": 1, "M": 2, "L": 2, "T": 2, "Q": 4, "S": 4, "C": 6}
"""How many numbers each step of a path takes."""


def path_points(path: str) -> Iterator[Point]:
    """Yield the ends and handles of a path's steps: no curve goes beyond its handles.

    Of an arc, the box around a circle of its size is taken, in the middle between its ends.
    """
    at = start = (0.0, 0.0)
    for letter, inside in _COMMAND.findall(path):
        kind = letter.upper()
        if kind == "Z":
            at = start
        for number, step in enumerate(_steps(kind, inside)):
            points = list(_step_points(kind, step, at, is_relative=letter.islower()))
            yield from points
            at = points[-1]
            if kind == "M" and number == 0:
                start = at


def round_corners(middle: Point, across: float, down: float) -> tuple[Point, Point]:
    """Return two corners of the box around something round."""
    return (middle[0] - across, middle[1] - down), (middle[0] + across, middle[1] + down)


def pairs(numbers: Sequence[float]) -> Iterator[Point]:
    """Yield numbers two by two."""
    yield from zip(numbers[::2], numbers[1::2], strict=False)


def _steps(kind: str, inside: str) -> Iterator[Sequence[float]]:
    """Yield the numbers of each step that follows one letter of a path."""
    if kind == "A":
        yield from ([float(one) for one in found] for found in _ARC.findall(inside))
    elif size := _SIZES.get(kind):
        numbers = read_numbers(inside)
        yield from (numbers[n : n + size] for n in range(0, len(numbers) - size + 1, size))


def _step_points(
    kind: str, step: Sequence[float], at: Point, *, is_relative: bool
) -> Iterator[Point]:
    """Yield the handles of one step of a path, and its end as the last."""
    x, y = at if is_relative else (0.0, 0.0)
    if kind == "H":
        yield (x + step[0], at[1])
    elif kind == "V":
        yield (at[0], y + step[0])
    elif kind == "A":
        end = (x + step[2], y + step[3])
        yield from round_corners(((at[0] + end[0]) / 2, (at[1] + end[1]) / 2), step[0], step[1])
        yield end
    else:
        yield from ((x + right, y + down) for right, down in pairs(step))
