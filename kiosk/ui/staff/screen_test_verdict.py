"""Says how well the touches of the screen test were felt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

GOOD_MM = 5.0
"""A touch that lands as near as this hits every control: the smallest are 20 mm, with 3 between."""


def verdict(off: Sequence[float]) -> str:
    """Return how far off touches were, each in millimeters, and whether that is good."""
    told = translate("ScreenTest", "Farthest: {far}. On average: {mean}.").format(
        far=millimeters(max(off)), mean=millimeters(sum(off) / len(off))
    )
    if max(off) <= GOOD_MM:
        return " ".join((told, translate("ScreenTest", "That is good.")))
    advice = translate(
        "ScreenTest", "More than {good} is too far. Try again, or adjust the touch screen."
    )
    return f"{told} {advice.format(good=millimeters(GOOD_MM))}"


def millimeters(length: float) -> str:
    """Return a length in words."""
    return translate("ScreenTest", "{number} mm").format(number=round(length))
