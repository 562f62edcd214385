"""Makes a face of the kiosk from one of a release: fewer letters, its own name, its own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fontTools import subset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fontTools.ttLib import TTFont

WINDOWS = (3, 1, 0x409)
"""Platform, encoding and language of the names that every system reads."""

UNUSED_TABLES = ("BASE", "STAT", "VORG", "vhea", "vmtx")
"""Lines from top to bottom, and the axes of a variable font: the screen has neither."""


class Style(NamedTuple):
    """One face of a family."""

    name: str
    weight: int
    is_italic: bool = False


class LineMetrics(NamedTuple):
    """How far a line of text reaches above and below its base line, in thousandths of an em."""

    above: int
    below: int


def cut(font: TTFont, letters: Iterable[int], features: Iterable[str] = ()) -> None:
    """Take out all but some letters, and what screens of today have no use for.

    Args:
        font: A static font.
        letters: Code points; those that the font lacks are passed over.
        features: Layout features to keep besides those that fontTools keeps by itself.

    """
    options = subset.Options(hinting=False, glyph_names=False, notdef_outline=True)
    options.layout_features = [*options.layout_features, *features]
    options.drop_tables += UNUSED_TABLES
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)


def rename(font: TTFont, family: str, style: Style) -> None:
    """Name a font so that Qt finds it by family, weight and slope."""
    whole = f"{family} {style.name}"
    names = {1: whole, 2: "Regular", 4: whole, 16: family, 17: style.name}
    names[6] = f"{family.replace(' ', '')}-{style.name}"
    table = font["name"]
    for key, value in names.items():
        table.setName(value, key, *WINDOWS)
        table.removeNames(nameID=key, platformID=1)
    _set_style(font, style)


def _set_style(font: TTFont, style: Style) -> None:
    """Say how heavy a font is, and whether it leans."""
    is_bold = style.weight >= 700
    font["OS/2"].usWeightClass = style.weight
    mark = (0x20 if is_bold else 0) | (0x01 if style.is_italic else 0)
    font["OS/2"].fsSelection = mark or 0x40
    font["head"].macStyle = (1 if is_bold else 0) | (2 if style.is_italic else 0)


def set_lines(font: TTFont, lines: LineMetrics) -> None:
    """Give a font its line metrics, in all three places in which systems look for them."""
    scale = font["head"].unitsPerEm / 1000
    above, below = round(lines.above * scale), round(lines.below * scale)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = above, -below, 0
    table = font["OS/2"]
    table.sTypoAscender, table.sTypoDescender, table.sTypoLineGap = above, -below, 0
    table.usWinAscent, table.usWinDescent = above, below
