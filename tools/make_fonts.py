"""Makes the kiosk's static text fonts from the named release of Atkinson Hyperlegible Next.

A variable font's weights are not picked up reliably by Qt, so each weight becomes a file.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = "@fontsource-variable/atkinson-hyperlegible-next 5.3.0, from the npm registry"
OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILY = "Atkinson Hyperlegible Next"
SUBSETS = ("latin", "latin-ext")
INSTANCES = (
    ("Regular", 400, "normal"),
    ("Medium", 500, "normal"),
    ("SemiBold", 600, "normal"),
    ("Bold", 700, "normal"),
    ("Italic", 400, "italic"),
    ("BoldItalic", 700, "italic"),
)


def instance(package: Path, subset: str, weight: int, slope: str) -> TTFont:
    """Return one weight of one subset as a static font."""
    name = f"atkinson-hyperlegible-next-{subset}-wght-{slope}.woff2"
    font = TTFont(package / "files" / name)
    font.flavor = None
    return instantiateVariableFont(font, {"wght": weight}, inplace=True)


def merged(package: Path, weight: int, slope: str) -> TTFont:
    """Return all subsets of one weight as one font."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for subset in SUBSETS:
            path = Path(folder) / f"{subset}.ttf"
            instance(package, subset, weight, slope).save(path)
            paths.append(str(path))
        return Merger().merge(paths)


def rename(font: TTFont, style: str, weight: int, slope: str) -> None:
    """Name the font so that Qt finds it by family, weight and slope."""
    names = {1: f"{FAMILY} {style}", 2: "Regular", 4: f"{FAMILY} {style}", 16: FAMILY, 17: style}
    names[6] = f"{FAMILY.replace(' ', '')}-{style}"
    for key, value in names.items():
        font["name"].setName(value, key, 3, 1, 0x409)
        font["name"].removeNames(nameID=key, platformID=1)
    font["OS/2"].usWeightClass = weight
    bold, italic = weight >= 700, slope == "italic"
    font["OS/2"].fsSelection = (0x20 if bold else 0) | (0x01 if italic else 0) or 0x40
    font["head"].macStyle = (1 if bold else 0) | (2 if italic else 0)


def main(package: Path) -> None:
    """Write one file a weight, and the licence."""
    for style, weight, slope in INSTANCES:
        font = merged(package, weight, slope)
        rename(font, style, weight, slope)
        font.save(OUT / f"AtkinsonHyperlegibleNext-{style}.ttf")
    (OUT / "LICENSE").write_bytes((package / "LICENSE").read_bytes())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: make_fonts.py PACKAGE_FOLDER   ({SOURCE})")
    main(Path(sys.argv[1]))
