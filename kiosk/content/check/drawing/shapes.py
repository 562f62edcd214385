"""Provides the shapes of a drawing with their lines, colors and places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.parsers import expat

from kiosk.content.check.drawing.extent import Extent, find_extent
from kiosk.content.check.drawing.matrix import UNMOVED, Matrix, multiply, read_matrix
from kiosk.content.check.drawing.style import Style, own_style, read_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon")
_UNSEEN = ("clippath", "mask", "pattern", "marker", "lineargradient", "radialgradient")
"""Elements whose shapes are used for something else than to be seen as they are."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of a drawing."""

    line: int
    """Line of the file at which it begins."""
    tag: str
    attributes: Mapping[str, str]
    style: Style
    matrix: Matrix

    @property
    def extent(self) -> Extent | None:
        """The box around it, roughly; nothing when it has no place."""
        return find_extent(self.tag, self.attributes, self.matrix)


@dataclass(frozen=True, slots=True)
class _Element:
    """An element that is open while a drawing is read."""

    style: Style
    matrix: Matrix
    is_seen: bool


class _Reader:
    """Walks through a drawing and collects its shapes."""

    def __init__(self, sheet: Mapping[str, Mapping[str, str]]) -> None:
        self.shapes: list[Shape] = []
        self._sheet = sheet
        self._open = [_Element(Style({}), UNMOVED, is_seen=True)]
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def read(self, data: bytes) -> None:
        """Read a whole drawing."""
        self._parser.Parse(data, True)  # noqa: FBT003  (expat's own signature)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        """Take in an element; what it says holds for those in it as well."""
        tag, around = name.rpartition(":")[2].lower(), self._open[-1]
        style = around.style.inside(own_style(tag, attributes, self._sheet))
        moved = read_matrix(attributes.get("transform", ""))
        matrix = multiply(around.matrix, moved) if moved != UNMOVED else around.matrix
        is_seen = around.is_seen and tag not in _UNSEEN
        self._open.append(_Element(style, matrix, is_seen))
        if is_seen and tag in _SHAPES:
            line = self._parser.CurrentLineNumber
            self.shapes.append(Shape(line, tag, attributes, style, matrix))

    def _end(self, _name: str) -> None:
        """Close an element."""
        self._open.pop()


def read_shapes(data: bytes) -> tuple[Shape, ...]:
    """Return the shapes of a drawing that `check_svg` has let through, those below first."""
    reader = _Reader(read_sheet("".join(_style_sheets(data))) if b"<style" in data else {})
    reader.read(data)
    return tuple(reader.shapes)


def _style_sheets(data: bytes) -> Iterator[str]:
    """Yield the style sheets in a drawing."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - few drawings have any

    for element in ET.fromstring(data).iter():  # noqa: S314 - without a DOCTYPE: `check_svg`
        if str(element.tag).rpartition("}")[2] == "style":
            yield element.text or ""
