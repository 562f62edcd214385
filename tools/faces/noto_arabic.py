"""Makes the faces for Arabic letters: Noto Sans Arabic, without Latin letters and digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont

from tools.faces.sources import NOTO_ARABIC, package
from tools.faces.static_face import LineMetrics, Style, cut, rename, set_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FAMILY = "Kiosk Noto Sans Arabic"
"""Not the name of the release: a font of that name on the machine must not stand in for ours."""

STYLES = (Style("Regular", 400), Style("SemiBold", 600), Style("Bold", 700))
LETTERS = (*range(0x0600, 0x0700), *range(0x0750, 0x0780), *range(0x08A0, 0x0900))
"""Unicode's blocks Arabic, Arabic Supplement and Arabic Extended-A. Their joined forms come by the
font's own rules, so the blocks of ready-made forms are not needed."""

COMMON = (0x0020, 0x200C, 0x200D, 0x25CC)
"""Space, both joiners, and the circle under a mark that stands alone."""

LINES = LineMetrics(1040, 480)
"""The release has 1374 and 738, room for three marks on one letter, which would tear a paragraph
apart. Letters with one mark reach from 976 above to 463 below; the rest reaches into the gap."""


def make_noto_arabic(sources: Path) -> Iterator[tuple[str, TTFont]]:
    """Yield the name of each file, without its ending, and the font."""
    folder = package(sources, NOTO_ARABIC)
    for style in STYLES:
        whole = f"{style.weight}{style.name}"
        font = TTFont(folder / whole / f"NotoSansArabic_{whole}.ttf", recalcTimestamp=False)
        cut(font, (*LETTERS, *COMMON))
        rename(font, FAMILY, style)
        set_lines(font, LINES)
        yield f"NotoSansArabic-{style.name}", font
