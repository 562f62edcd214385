"""Provides how much of a page is handed to the screen at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.row import Row

FIRST_SCREENFUL = 900
"""Letters handed over at once: enough for the tallest screen at its smallest text."""

STEP = 350
"""Letters handed over in each idle step, so that no step holds the screen for long."""

PICTURE = 600
"""Letters that would fill the room of a drawing: it is as wide as the page, and half as high."""


_WIDE = re.compile("[\u2e80-\uffff]")
"""Letters that are as wide as two others, as in Chinese."""


def how_many(rows: Sequence[Row], letters: int) -> int:
    """Return how many rows hold about so many letters, one at least."""
    for number, row in enumerate(rows, start=1):
        letters -= _length(row)
        if letters <= 0:
            return number
    return len(rows)


def _length(row: Row) -> int:
    """Return about how many letters would fill the room that a row takes."""
    shown = row.rows if row.isOpen else ()
    own = _width(row.plain) + _width(row.title) + (PICTURE if row.source else 30)
    return own + sum(_length(part) for part in shown)


def _width(text: str) -> int:
    """Return how many letters of usual width a text is as wide as."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
