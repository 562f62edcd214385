"""Makes the icon font of the kiosk from the named release of Lucide."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = "lucide-static 1.62.0, from the npm registry: npm pack lucide-static@1.62.0"
OUT = Path(__file__).resolve().parent.parent / "resources" / "icons"


def main(package: Path) -> None:
    """Write `icons.ttf` and `icons.json` from an unpacked Lucide package."""
    names = (OUT / "names.txt").read_text(encoding="utf-8").split()
    codepoints = json.loads((package / "font" / "codepoints.json").read_text(encoding="utf-8"))
    wanted = {name: codepoints[name] for name in sorted(names)}
    font = TTFont(package / "font" / "lucide.ttf")
    options = subset.Options(name_IDs=["*"], notdef_outline=True, glyph_names=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted.values())
    cutter.subset(font)
    sit_where_drawn(font)
    for record in font["name"].names:
        if record.nameID in {1, 4, 6, 16}:
            record.string = "KioskIcons"
    font.save(OUT / "icons.ttf")
    (OUT / "icons.json").write_text(
        json.dumps({name: chr(code) for name, code in wanted.items()}, indent=0) + "\n",
        encoding="utf-8",
    )
    (OUT / "LICENSE").write_bytes((package / "LICENSE").read_bytes())


def sit_where_drawn(font: TTFont) -> None:
    """Correct the left side bearings, which say 0 for all; else narrow icons move left."""
    for name in font.getGlyphOrder():
        advance, _ = font["hmtx"][name]
        glyph = font["glyf"][name]
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, glyph.xMin)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: make_icons.py PACKAGE_FOLDER   ({SOURCE})")
    main(Path(sys.argv[1]))
