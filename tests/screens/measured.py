"""Provides kiosks whose screens somebody has measured, and millimeters on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens.items import pane_of, rect_of, seen_rect_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

TOUCHED = ("QQuickAbstractButton", "QQuickTextInput")
"""What Qt calls all that answers a finger."""
USUAL_MM = 20 / 81
"""Millimeters in a unit of a screen that nobody has measured."""
SMALLEST_UNIT = 20 / 30
"""Pixels; no unit is smaller, so that body text of 30 units has 20 pixels."""
HAIR = 0.5
"""Pixels; sizes are rounded to whole ones."""


def measured(folder: Path, **values: float) -> tuple[str, str]:
    """Return the options of a kiosk with these numbers in its settings."""
    path = folder / "kiosk.toml"
    path.write_text("".join(f"{key} = {value}\n" for key, value in values.items()), "utf-8")
    return "--config", str(path)


def usual_pixels_per_mm(visitor: Visitor) -> float:
    """Return how many pixels a millimeter is taken for where nobody has measured."""
    window = visitor.window
    unit = max(SMALLEST_UNIT, min(window.width(), window.height()) / 1080)
    return unit / USUAL_MM


def touchable(visitor: Visitor) -> list[QQuickItem]:
    """Return all visible items that answer a finger."""
    return touchable_in(visitor.window.contentItem())


def touchable_in(item: QQuickItem) -> list[QQuickItem]:
    """Return the visible items in and under one that answer a finger."""
    return [
        one
        for one in shown(item)
        if any(one.inherits(kind) for kind in TOUCHED) and one.isEnabled()
    ]


def sides_of(item: QQuickItem) -> tuple[float, float]:
    """Return the width and the height of an item, in pixels."""
    return item.width() + HAIR, item.height() + HAIR


def crowded(items: list[QQuickItem], gap: float) -> Iterator[str]:
    """Yield each pair of controls that stand nearer to each other than a gap in pixels.

    Controls of one pane are compared as a whole, others as far as they are in sight.
    """
    places = [(one, rect_of(one), seen_rect_of(one), pane_of(one)) for one in items]
    for number, (one, whole, seen, pane) in enumerate(places):
        for other, other_whole, other_seen, other_pane in places[number + 1 :]:
            is_same = pane == other_pane
            first, second = (whole, other_whole) if is_same else (seen, other_seen)
            if first.isEmpty() or second.isEmpty():
                continue
            if _distance(first, second) + HAIR < gap:
                yield f"{one} {first} is close to {other} {second}"


def _distance(one: QRectF, other: QRectF) -> float:
    """Return how far two rectangles are from each other, in pixels; negative when they overlap."""
    aside = max(one.left() - other.right(), other.left() - one.right())
    above = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(aside, above)
