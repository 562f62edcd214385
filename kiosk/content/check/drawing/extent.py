"""Provides the upright boxes around the shapes of a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.check.drawing.numbers import read_number, read_numbers
from kiosk.content.check.drawing.path import pairs, path_points, round_corners

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.content.check.drawing.matrix import Matrix
    from kiosk.content.check.drawing.path import Point


class Extent(NamedTuple):
    """An upright box around something drawn."""

    left: float
    top: float
    right: float
    bottom: float

    def grown(self, by: float) -> Extent:
        """Return the box with some room on each side."""
        return Extent(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def holds(self, other: Extent) -> bool:
        """Say whether another box lies in this one."""
        is_within = self.left <= other.left and self.top <= other.top
        return is_within and other.right <= self.right and other.bottom <= self.bottom

    def meets(self, other: Extent) -> bool:
        """Say whether two boxes share any place."""
        is_across = self.left <= other.right and other.left <= self.right
        return is_across and self.top <= other.bottom and other.top <= self.bottom


def join(extents: Iterable[Extent]) -> Extent | None:
    """Return the box around several boxes; nothing when there are none."""
    sides = list(zip(*extents, strict=True))
    if not sides:
        return None
    return Extent(min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3]))


def find_extent(tag: str, attributes: Mapping[str, str], matrix: Matrix) -> Extent | None:
    """Return the box around a shape where it is drawn, roughly; nothing when it has no place.

    Args:
        tag: The element's name.
        attributes: What is written in it.
        matrix: How it is moved on the drawing.

    """
    box = _around(_points(tag, attributes))
    if box is None:
        return None
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    return _around((a * x + c * y + e, b * x + d * y + f) for x, y in corners)


def _points(tag: str, attributes: Mapping[str, str]) -> Iterable[Point]:
    """Return points that a shape lies between."""

    def value(key: str) -> float:
        return read_number(attributes.get(key, ""), 0)

    if tag == "path":
        return path_points(attributes.get("d", ""))
    if tag in {"polyline", "polygon"}:
        return pairs(read_numbers(attributes.get("points", "")))
    if tag == "line":
        return (value("x1"), value("y1")), (value("x2"), value("y2"))
    if tag == "rect":
        x, y = value("x"), value("y")
        return (x, y), (x + value("width"), y + value("height"))
    across, down = value("rx") or value("r"), value("ry") or value("r")
    return round_corners((value("cx"), value("cy")), across, down)


def _around(points: Iterable[Point]) -> Extent | None:
    """Return the box around some points."""
    return join(Extent(x, y, x, y) for x, y in points)
