"""Makes the icon font of the kiosk from the named release of Lucide."""

from __future__ import annotations

import json
import sys
from copy import deepcopy
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = "lucide-static 1.62.0, from the npm registry: npm pack lucide-static@1.62.0"
OUT = Path(__file__).resolve().parent.parent / "resources" / "icons"

DIRECTED = (
    "arrow-left",
    "arrow-right",
    "list",
    "list-checks",
    "log-out",
    "skip-back",
    "skip-forward",
    "text-quote",
    "undo-2",
)
"""Icons that point on or back, or show how lines begin: a second letter shows them turned round,
for languages that run from right to left. A hand, a clock or a figure looks the same in all."""

TURNED = 0x0C00
"""Added to the code of a letter, it gives that of the turned one: beyond all that Lucide has."""


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
    turned = {name: turn_round(font, code) for name, code in wanted.items() if name in DIRECTED}
    sit_where_drawn(font)
    for record in font["name"].names:
        if record.nameID in {1, 4, 6, 16}:
            record.string = "KioskIcons"
    font.save(OUT / "icons.ttf")
    write_letters(OUT / "icons.json", wanted)
    write_letters(OUT / "turned.json", turned)
    (OUT / "LICENSE").write_bytes((package / "LICENSE").read_bytes())


def write_letters(path: Path, codes: dict[str, int]) -> None:
    """Write the letter of each icon."""
    letters = {name: chr(code) for name, code in codes.items()}
    path.write_text(json.dumps(letters, indent=0) + "\n", encoding="utf-8")


def turn_round(font: TTFont, code: int) -> int:
    """Add a letter that looks like another in a mirror; return its code."""
    cmap = font.getBestCmap()
    name, new = cmap[code], f"{cmap[code]}.turned"
    if code + TURNED in cmap:
        sys.exit(f"{hex(code + TURNED)} is taken by {cmap[code + TURNED]}: raise TURNED.")
    advance, _ = font["hmtx"][name]
    glyph = deepcopy(font["glyf"][name])
    glyph.coordinates.scale((-1, 1))
    glyph.coordinates.translate((advance, 0))
    font["glyf"][new] = glyph
    font["hmtx"][new] = (advance, 0)
    for table in font["cmap"].tables:
        table.cmap[code + TURNED] = new
    return code + TURNED


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
