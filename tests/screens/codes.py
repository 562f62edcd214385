"""Reads the codes on the screen, as the camera of a phone does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import zxingcpp

if TYPE_CHECKING:
    from tests.screens.visitor import Visitor


def codes_on(visitor: Visitor) -> list[str]:
    """Return what each code on the screen holds."""
    return [found.text for found in zxingcpp.read_barcodes(visitor.still_picture())]
