"""Provides the colors of drawings, and how well they can be told from what is behind them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_FIGURE = re.compile(r"([\d.]+)(%?)")


class Color(NamedTuple):
    """A color that hides what is behind it; its parts reach from 0 to 255."""

    red: float
    green: float
    blue: float

    def __str__(self) -> str:
        """Return the color as it is written in a drawing."""
        return "#" + "".join(f"{round(part):02x}" for part in self)


WHITE = Color(255, 255, 255)


@cache
def read_color(text: str) -> Color | None:
    """Return the color of `#abc`, `#aabbcc`, `rgb(…)` or a name; nothing for any other text."""
    import webcolors  # noqa: PLC0415 - only the check needs it

    plain = text.strip().lower()
    try:
        if plain.startswith("#"):
            return Color(*webcolors.hex_to_rgb(plain))
        if plain.startswith("rgb("):
            parts = _FIGURE.findall(plain)
            return Color(*(float(part) * (2.55 if percent else 1) for part, percent in parts))
        return Color(*webcolors.name_to_rgb(plain))
    except (ValueError, TypeError):
        return None


def fade(color: Color, opacity: float, ground: Color) -> Color:
    """Return the color that is seen when one lets some of the ground through."""
    parts = zip(color, ground, strict=True)
    return Color(*(opacity * own + (1 - opacity) * under for own, under in parts))


def contrast(one: Color, other: Color) -> float:
    """Return how well two colors can be told apart, from 1 to 21; WCAG 2.2, "contrast ratio"."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def _luminance(color: Color) -> float:
    """Return how bright a color is, from 0 to 1; WCAG 2.2, "relative luminance"."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
