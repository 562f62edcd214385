"""Looks at what only Qt can tell: screen, drawing, fonts; a process that `kiosk doctor` starts.

Reads one JSON object from standard input and writes a list of findings.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.resources import resource
from kiosk.station.finding import Finding
from kiosk.ui.fonts import FILES, load_fonts
from kiosk.ui.glyphs import borrowed, missing
from kiosk.ui.pack_fonts import load_pack_fonts
from kiosk.ui.renderer import choose_renderer, graphics_card

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NAMED = 12
"""Letters; whoever has to mend more needs another font anyway."""


def main() -> int:
    """Answer what is asked on standard input; return the exit code."""
    asked = json.load(sys.stdin)
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    lost = load_pack_fonts([Path(one) for one in asked["packs"]])
    found = [*_fonts(), *map(_lost_font, lost), _letters(str(asked["letters"]))]
    if asked["has_display"]:
        found = [_screen(application), _drawing(str(asked["renderer"])), *found]
    sys.stdout.write(json.dumps([asdict(one) for one in found]))
    return 0


def _screen(application: QGuiApplication) -> Finding:
    """Return what Qt sees of the screen."""
    if not application.screens():
        fix = "Plug one in, and look at its settings."
        return Finding("Screen", "fail", "Qt sees no screen.", fix)
    screen = application.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    others = len(application.screens()) - 1
    more = f" {others} more are not used." if others else ""
    what = f"{size.width()} × {size.height()} pixels, scale {scale:g}.{more}"
    return Finding("Screen", "ok", what)


def _drawing(setting: str) -> Finding:
    """Return what draws the screen, and whether that is what the settings ask for."""
    card = graphics_card()
    if card and choose_renderer(setting) == "hardware":
        return Finding("Graphics", "ok", f"Drawn by {card}.")
    if card:
        return Finding("Graphics", "ok", f"Drawn by the processor, as asked; there is {card}.")
    locked = [path for path in Path("/dev/dri").glob("renderD*") if not _may_use(path)]
    if locked:
        what = f"Drawn by the processor, as this account may not use {locked[0]}."
        return Finding("Graphics", "warn", what, 'Let it: sudo usermod -aG render,video "$USER"')
    if setting == "hardware":
        what = "The settings ask for a graphics card, and there is none that helps."
        return Finding("Graphics", "warn", what, 'Write in kiosk.toml: renderer = "auto"')
    return Finding("Graphics", "ok", "Drawn by the processor: there is no card that helps.")


def _may_use(path: Path) -> bool:
    """Say whether a device can be opened."""
    try:
        with path.open("rb"):
            return True
    except OSError:
        return False


def _fonts() -> Iterator[Finding]:
    """Yield which of the kiosk's own fonts can't be read, or that all can."""
    broken = [name for name in FILES if QFontDatabase.addApplicationFont(str(resource(name))) < 0]
    for name in broken:
        fix = "Install the kiosk again, as docs/set-up.md says."
        yield Finding("Fonts", "fail", f"{resource(name)} can't be read.", fix)
    if not broken:
        yield Finding("Fonts", "ok", f"All {len(FILES)} that come with the kiosk can be read.")


def _lost_font(path: str) -> Finding:
    """Return that a font of a pack can't be used."""
    return Finding("Fonts", "fail", f"{path} can't be used.", "To learn why, run: kiosk check")


def _letters(wanted: str) -> Finding:
    """Return which letters of the pages and of the kiosk itself would be empty boxes."""
    if lost := missing(wanted):
        fix = (
            "See where they stand: kiosk check. Put a font that has them into the pack's folder "
            "fonts, or install more: sudo apt-get install fonts-noto-core fonts-noto-cjk"
        )
        return Finding("Letters", "fail", f"No font has {_named(lost)}.", fix)
    if lent := borrowed(wanted):
        what = f"Only other fonts of this machine have {_named(lent)}."
        fix = "Put a font that has them into the pack's folder fonts."
        return Finding("Letters", "warn", what, fix)
    return Finding("Letters", "ok", f"All {len(wanted)} of the pages can be drawn.")


def _named(letters: str) -> str:
    """Return letters by name, so that they can be told where they can't be seen."""
    named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:MOST_NAMED])
    more = len(letters) - MOST_NAMED
    return f"{named} and {more} more" if more > 0 else named


if __name__ == "__main__":
    sys.exit(main())
