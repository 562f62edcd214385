"""Compares two pictures of a screen: all that has moved or changed counts, a rim does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

FAINT = 32
"""Of 255; Qt draws the rims of large letters a shade different once it has drawn other sizes."""
BYTES = 4
"""Of a pixel."""

Pixel = tuple[int, int]


def looks_the_same(one: QImage, other: QImage) -> bool:
    """Say whether two pictures differ in nothing but faint rims, a pixel or two wide."""
    if one.size() != other.size():
        return False
    differing: set[Pixel] = set()
    for place, step in _differences(one, other):
        if step > FAINT:
            return False
        differing.add(place)
    return not any(_is_inside(place, differing) for place in differing)


def _differences(one: QImage, other: QImage) -> Iterator[tuple[Pixel, int]]:
    """Yield the place of each pixel that differs, and by how much its colors do at most."""
    width = one.bytesPerLine()
    first, second = bytes(one.constBits()), bytes(other.constBits())
    for y in range(one.height()):
        row, other_row = (all_of[y * width : (y + 1) * width] for all_of in (first, second))
        if row == other_row:
            continue
        for at in range(0, width, BYTES):
            pixel, other_pixel = row[at : at + BYTES], other_row[at : at + BYTES]
            if pixel != other_pixel:
                steps = (abs(a - b) for a, b in zip(pixel, other_pixel, strict=True))
                yield (at // BYTES, y), max(steps)


def _is_inside(place: Pixel, differing: set[Pixel]) -> bool:
    """Say whether all pixels round one differ, too: then it is no rim."""
    x, y = place
    return all((x + aside, y + below) in differing for aside in (-1, 0, 1) for below in (-1, 0, 1))
