"""Checks that the lines and shapes of drawings can be told from what is behind them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.check.drawing.color import WHITE, contrast
from kiosk.content.check.drawing.extent import join
from kiosk.content.check.drawing.shapes import read_shapes
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_bytes
from kiosk.content.svg import check_svg

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.drawing.color import Color
    from kiosk.content.check.drawing.extent import Extent
    from kiosk.content.check.drawing.shapes import Shape

PLATE = WHITE
"""What drawings are shown on, in every theme: `figurePlate` of `kiosk/ui/qml/Kiosk/theme`."""

LEAST = 3.0
"""Contrast of what one must see to understand a drawing; WCAG 2.2, 1.4.11."""


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every pale line or shape of the drawings."""
    for file in pack.files:
        if file.endswith(".svg"):
            try:
                data = read_bytes(pack.root, file, limits.FIGURE_BYTES)
                check_svg(data, file)
            except ContentError:
                # The compiler tells of it where a page shows it.
                continue
            yield from _check_drawing(file, read_shapes(data))


def _check_drawing(file: str, shapes: Sequence[Shape]) -> Iterator[Remark]:
    """Yield a remark for every pale line, and for every pale shape that nothing outlines."""
    drawing = _Drawing(shapes)
    for number, shape in enumerate(shapes):
        line, fill = shape.style.stroke(PLATE), shape.style.fill(PLATE)
        if line and _is_pale(line) and not drawing.is_on_dark(number, line):
            what = f"The line in {line} has a contrast of {contrast(line, PLATE):.1f}:1 on white."
            yield Remark(file, shape.line, what, f"Make it darker: {LEAST:g}:1 or more.")
        if fill and _is_pale(fill) and not line and not drawing.is_outlined(number):
            what = f"The shape in {fill} has a contrast of {contrast(fill, PLATE):.1f}:1 on white."
            yield Remark(file, shape.line, what, "Make it darker, or draw a dark line around it.")


class _Drawing:
    """Knows where the shapes of a drawing lie; asked only about pale ones."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes

    @cached_property
    def _extents(self) -> list[Extent | None]:
        """The box around each shape."""
        return [shape.extent for shape in self._shapes]

    @cached_property
    def _clear(self) -> list[Extent]:
        """The boxes around what can be seen on the plate, with the thickness of its line."""
        return [
            extent.grown(shape.style.stroke_width)
            for shape, extent in zip(self._shapes, self._extents, strict=True)
            if extent and _can_be_seen(shape)
        ]

    def is_on_dark(self, number: int, color: Color) -> bool:
        """Say whether a shape lies on one that it can be told from."""
        extent = self._extents[number]
        for under in range(number - 1, -1, -1):
            fill, around = self._shapes[under].style.fill(PLATE), self._extents[under]
            if extent and fill and around and around.holds(extent):
                return contrast(color, fill) >= LEAST
        return False

    def is_outlined(self, number: int) -> bool:
        """Say whether a pale shape lies between or on others that can be seen."""
        extent = self._extents[number]
        if extent is None:
            return True
        outline = join(one for one in self._clear if one.meets(extent))
        return outline is not None and outline.holds(extent)


def _can_be_seen(shape: Shape) -> bool:
    """Say whether a shape or its line can be told from the plate."""
    colors = (shape.style.stroke(PLATE), shape.style.fill(PLATE))
    return any(color and contrast(color, PLATE) >= LEAST for color in colors)


def _is_pale(color: Color) -> bool:
    """Say whether a color can hardly be told from the plate; its own color is meant as a gap."""
    return color != PLATE and contrast(color, PLATE) < LEAST


RULE = Rule("svg-contrast", "error", pack=_check)
