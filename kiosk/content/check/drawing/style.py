"""Provides how the shapes of a drawing are painted, as their elements and groups say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content.check.drawing.color import Color, fade, read_color
from kiosk.content.check.drawing.numbers import read_number

if TYPE_CHECKING:
    from collections.abc import Mapping

_INHERITED = (
    "fill", "stroke", "color", "fill-opacity", "stroke-opacity", "stroke-width", "visibility",
)  # fmt: skip
_OWN = ("opacity", "display")

_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Style:
    """How a shape is painted."""

    values: Mapping[str, str]
    """What is said of it, or of a group around it."""
    opacity: float = 1
    """Of the shape and of all groups around it together."""
    is_shown: bool = True

    def inside(self, own: Mapping[str, str]) -> Style:
        """Return the style of an element in this one, which says something of its own."""
        said = {key: value for key, value in own.items() if key in _INHERITED}
        opacity = read_number(own.get("opacity", ""), 1) * self.opacity
        is_shown = self.is_shown and own.get("display") != "none"
        if not said:
            return replace(self, opacity=opacity, is_shown=is_shown)
        kept = {key: value for key, value in said.items() if value != "inherit"}
        return Style({**self.values, **kept}, opacity, is_shown)

    def fill(self, ground: Color) -> Color | None:
        """Return what is seen of its color on a ground; nothing when it has none."""
        return self._paint("fill", "black", ground)

    def stroke(self, ground: Color) -> Color | None:
        """Return what is seen of the color of its line on a ground; nothing without a line."""
        return self._paint("stroke", "none", ground) if self.stroke_width else None

    @property
    def stroke_width(self) -> float:
        """How thick its line is, before it is stretched."""
        return read_number(self.values.get("stroke-width", ""), 1)

    def _paint(self, key: str, default: str, ground: Color) -> Color | None:
        """Return what is seen of a color; nothing where it is none or a play of several."""
        named = self.values.get(key, default)
        if named.strip().lower() == "currentcolor":
            named = self.values.get("color", "black")
        color = read_color(named)
        opacity = read_number(self.values.get(f"{key}-opacity", ""), 1) * self.opacity
        is_hidden = not self.is_shown or self.values.get("visibility", "visible") != "visible"
        if color is None or is_hidden:
            return None
        return fade(color, min(max(opacity, 0), 1), ground)


def own_style(
    tag: str, attributes: Mapping[str, str], sheet: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    """Return what is said of an element itself: by its attributes, a style sheet, its `style`.

    Args:
        tag: The element's name.
        attributes: What is written in it.
        sheet: What `read_sheet` gives.

    """
    own = {key: attributes[key] for key in (*_INHERITED, *_OWN) if key in attributes}
    names = [f".{name}" for name in attributes.get("class", "").split()]
    for name in (tag, *names, f"#{attributes.get('id', '')}"):
        own |= sheet.get(name, {})
    return own | _declarations(attributes.get("style", ""))


def read_sheet(text: str) -> dict[str, dict[str, str]]:
    """Return what a style sheet says of each `tag`, `.class` and `#id`; no other form counts."""
    sheet: dict[str, dict[str, str]] = {}
    for names, inside in _RULE.findall(_COMMENT.sub("", text)):
        for name in names.split(","):
            sheet.setdefault(name.strip(), {}).update(_declarations(inside))
    return sheet


def _declarations(text: str) -> dict[str, str]:
    """Return the pairs of `key: value; key: value`."""
    pairs = (one.partition(":") for one in text.split(";"))
    return {
        key.strip().lower(): value.partition("!")[0].strip() for key, sign, value in pairs if sign
    }
