"""Makes fonts for tests: a few letters, all of one shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from kiosk.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

WINDOWS_UNICODE = (3, 10, 0)
"""Platform, encoding and language of a list that may hold any letter of Unicode."""


def write_font(path: Path, letters: str, family: str) -> Path:
    """Write a font of a family of its own; its letters look like the A of the text face."""
    font = TTFont(resource("fonts/AtkinsonHyperlegibleNext-Regular.ttf"))
    shape = font.getBestCmap()[ord("A")]
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language = WINDOWS_UNICODE
    table.cmap = {ord(letter): shape for letter in letters}
    font["cmap"].tables = [table]
    for record in font["name"].names:
        if record.nameID in {1, 4, 6, 16}:
            record.string = family
    path.parent.mkdir(parents=True, exist_ok=True)
    font.save(path)
    return path
