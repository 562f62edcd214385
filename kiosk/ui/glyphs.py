"""Finds out which letters the kiosk's own fonts lack, and which no font of this machine has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextLayout

from kiosk.ui.fonts import TEXT_FAMILY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGlyphRun


def borrowed(letters: str) -> str:
    """Return the letters that only other fonts of this machine have, which look as they like."""
    # Qt keeps the names in small letters.
    own = {name.lower() for name in (TEXT_FAMILY, *QFont.substitutes(TEXT_FAMILY))}
    return "".join(letter for letter in letters if not _families(letter) <= own)


def missing(letters: str) -> str:
    """Return the letters that would be an empty box on the screen, whichever font is asked."""
    return "".join(letter for letter in letters if not _is_drawn(letter))


def _is_drawn(letter: str) -> bool:
    """Say whether some font has a shape for a letter; the shape 0 is the empty box."""
    return all(0 not in run.glyphIndexes() for run in _runs(letter))


def _families(letter: str) -> set[str]:
    """Return the families that draw a letter, in small letters; none for an empty box."""
    # Asked for the family of a box, Qt crashes.
    return {run.rawFont().familyName().lower() for run in _runs(letter) if _is_drawn(letter)}


def _runs(letter: str) -> Iterator[QGlyphRun]:
    """Yield the shapes that a letter is drawn with."""
    layout = QTextLayout(letter, QFont(TEXT_FAMILY))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    yield from layout.glyphRuns()
