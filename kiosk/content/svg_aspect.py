"""Provides how wide a drawing is for its height, before anything draws it."""

from __future__ import annotations

import math
import re
from xml.parsers import expat

_LENGTH = re.compile(r"\s*(\d*\.?\d+)\s*(?:px)?\s*$")


def svg_aspect(data: bytes) -> float:
    """Return width divided by height as Qt takes them; 0 when the drawing does not say.

    Args:
        data: A drawing that `check_svg` has passed.

    """
    root: dict[str, str] = {}
    parser = expat.ParserCreate()

    def take(_name: str, attributes: dict[str, str]) -> None:
        """Keep the attributes of the outermost element alone."""
        root.update(attributes)
        parser.StartElementHandler = None

    parser.StartElementHandler = take
    parser.Parse(data, True)  # noqa: FBT003  (expat's own signature)
    return _ratio(_length(root.get("width", "")), _length(root.get("height", ""))) or _ratio(
        *_sides(root.get("viewBox", ""))
    )


def _length(text: str) -> float:
    """Return a length in pixels; 0 for one in another unit."""
    match = _LENGTH.match(text)
    return float(match.group(1)) if match else 0


def _sides(view_box: str) -> tuple[float, float]:
    """Return width and height of a view box; 0 and 0 when it is not one."""
    try:
        _, _, width, height = (float(one) for one in view_box.replace(",", " ").split())
    except ValueError:
        return 0, 0
    return width, height


def _ratio(width: float, height: float) -> float:
    """Return one divided by the other; 0 unless both are more than 0."""
    ratio = width / height if width > 0 and height > 0 else 0
    return ratio if math.isfinite(ratio) else 0
