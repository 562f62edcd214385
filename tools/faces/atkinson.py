"""Makes the faces for Latin letters and digits: Atkinson Hyperlegible Next.

A variable font's weights are not picked up reliably by Qt, so each weight becomes a file.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from tools.faces.sources import ATKINSON, package
from tools.faces.static_face import Style, rename

if TYPE_CHECKING:
    from collections.abc import Iterator

FAMILY = "Atkinson Hyperlegible Next"
SUBSETS = ("latin", "latin-ext")
STYLES = (
    Style("Regular", 400),
    Style("Medium", 500),
    Style("SemiBold", 600),
    Style("Bold", 700),
    Style("Italic", 400, is_italic=True),
    Style("BoldItalic", 700, is_italic=True),
)


def make_atkinson(sources: Path) -> Iterator[tuple[str, TTFont]]:
    """Yield the name of each file, without its ending, and the font."""
    files = package(sources, ATKINSON) / "files"
    for style in STYLES:
        font = _merged(files, style)
        rename(font, FAMILY, style)
        yield f"AtkinsonHyperlegibleNext-{style.name}", font


def _merged(files: Path, style: Style) -> TTFont:
    """Return all subsets of one style as one font."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for subset in SUBSETS:
            path = Path(folder) / f"{subset}.ttf"
            _instance(files, subset, style).save(path)
            paths.append(str(path))
        font = Merger().merge(paths)
        # As old as what it is made of, so that the same sources make the same file.
        age = TTFont(paths[0])["head"]
        font["head"].created, font["head"].modified = age.created, age.modified
        font.recalcTimestamp = False
        return font


def _instance(files: Path, subset: str, style: Style) -> TTFont:
    """Return one style of one subset as a static font."""
    slope = "italic" if style.is_italic else "normal"
    file = files / f"atkinson-hyperlegible-next-{subset}-wght-{slope}.woff2"
    font = TTFont(file, recalcTimestamp=False)
    font.flavor = None
    return instantiateVariableFont(font, {"wght": style.weight}, inplace=True)
