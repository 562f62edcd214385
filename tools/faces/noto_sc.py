"""Makes the faces for Chinese signs: Noto Sans SC, for all that the other faces lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont

from tools.faces.sources import NOTO_SC, package
from tools.faces.static_face import LineMetrics, Style, cut, rename, set_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

FAMILY = "Kiosk Noto Sans SC"
"""Not the name of the release: a font of that name on the machine must not stand in for ours."""

MARKS_FAMILY = "Kiosk Chinese Marks"
"""Asked before the text face where the language is Chinese: quotes and dashes that both have are as
wide as a sign there, and a long dash is made of two that touch."""

MARKS = "“”—…"

STYLES = (Style("Regular", 400), Style("Bold", 700))

LINES = LineMetrics(996, 411)
"""Those of Atkinson Hyperlegible Next, so that lines are as far apart in every language. Signs
reach from 880 above to 120 below."""

ROWS = (*range(0xA1, 0xA4), 0xA6, *range(0xB0, 0xF8))
"""Rows of the standard GB 2312 (1980): marks and figures, Greek letters for doses and medicines,
and its 6763 signs, so that other packs find theirs as well. Not its Russian and Japanese letters:
those are too few to write a language with."""

MEDICAL = "µ✓½¼¾⁴↔"
"""Signs of doses and results that editors may type, and that neither the text face nor the standard
has."""


def make_noto_sc(
    sources: Path, wanted: Collection[int], others: Collection[int]
) -> Iterator[tuple[str, TTFont]]:
    """Yield the name of each file, without its ending, and the font.

    Args:
        sources: Folder of the unpacked packages.
        wanted: Code points that the pages and the screen have; those of the standard are added.
        others: Code points that faces asked before this one have.

    """
    letters = {*wanted, *_standard(), *map(ord, MEDICAL)} - {*others}
    for style in STYLES:
        yield f"NotoSansSC-{style.name}", _face(sources, style, letters, FAMILY)
        marks = map(ord, MARKS)
        yield f"ChineseMarks-{style.name}", _face(sources, style, {*marks}, MARKS_FAMILY)


def _face(sources: Path, style: Style, letters: Collection[int], family: str) -> TTFont:
    """Return one font."""
    whole = f"{style.weight}{style.name}"
    file = package(sources, NOTO_SC) / whole / f"NotoSansSC_{whole}.ttf"
    font = TTFont(file, recalcTimestamp=False)
    cut(font, letters)
    rename(font, family, style)
    set_lines(font, LINES)
    return font


def _standard() -> Iterator[int]:
    """Yield the code points of the standard's rows; some places in them are empty."""
    for row in ROWS:
        for cell in range(0xA1, 0xFF):
            yield from map(ord, bytes((row, cell)).decode("gb2312", errors="ignore"))
