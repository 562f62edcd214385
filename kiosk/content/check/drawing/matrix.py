"""Provides how the parts of a drawing are moved, turned and stretched."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, TypeAlias

from kiosk.content.check.drawing.numbers import read_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""As in `matrix(a b c d e f)` of SVG."""

UNMOVED: Matrix = (1, 0, 0, 1, 0, 0)

_WORD = re.compile(r"(\w+)\s*\(([^)]*)\)")


def read_matrix(text: str) -> Matrix:
    """Return what the `transform` of an element does; words that are not known do nothing."""
    matrix = UNMOVED
    for name, inside in _WORD.findall(text):
        matrix = multiply(matrix, _one(name, read_numbers(inside)))
    return matrix


def multiply(one: Matrix, other: Matrix) -> Matrix:
    """Return what two matrices do together, the second one first."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return (
        a * p + c * q, b * p + d * q,
        a * r + c * s, b * r + d * s,
        a * t + c * u + e, b * t + d * u + f,
    )  # fmt: skip


def _one(name: str, values: Sequence[float]) -> Matrix:
    """Return what one word of a `transform` does."""
    first, second, third, *_ = (*values, 0.0, 0.0, 0.0)
    if name == "matrix" and len(values) == 6:
        return (values[0], values[1], values[2], values[3], values[4], values[5])
    if name == "translate":
        return (1, 0, 0, 1, first, second)
    if name == "scale":
        return (first, 0, 0, second if len(values) > 1 else first, 0, 0)
    if name == "rotate":
        cos, sin = math.cos(math.radians(first)), math.sin(math.radians(first))
        back = multiply((cos, sin, -sin, cos, 0, 0), (1, 0, 0, 1, -second, -third))
        return multiply((1, 0, 0, 1, second, third), back)
    return UNMOVED
