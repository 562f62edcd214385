"""Finds out which letters no font of this machine has."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from kiosk.ui.fonts import TEXT_FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterable

INVISIBLE = ("C", "Z")
"""Categories of Unicode: spaces, line ends and signs for programs have no shape of their own."""


def visible(letters: Iterable[str]) -> str:
    """Return the letters that should be seen, in order, each once."""
    return "".join(
        letter
        for letter in sorted(set(letters))
        if unicodedata.category(letter)[0] not in INVISIBLE
        and "VARIATION SELECTOR" not in unicodedata.name(letter, "")
    )


def borrowed(letters: str) -> str:
    """Return the letters that the kiosk's own font lacks."""
    font = QRawFont.fromFont(QFont(TEXT_FAMILY))
    return "".join(letter for letter in letters if not font.supportsCharacter(ord(letter)))


def missing(letters: str) -> str:
    """Return the letters that would be an empty box on the screen, whichever font is asked."""
    return "".join(letter for letter in borrowed(letters) if not _is_drawn(letter))


def _is_drawn(letter: str) -> bool:
    """Say whether some font has a shape for a letter; the shape 0 is the empty box."""
    layout = QTextLayout(letter, QFont(TEXT_FAMILY))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
