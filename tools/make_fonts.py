"""Makes the fonts in `resources/fonts` from named releases.

It reads which letters the pages and the screen have, and says which of them no font has.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.shown_letters import interface_letters, pack_letters
from kiosk.content.visible import visible
from kiosk.resources import resource
from tools.faces.atkinson import make_atkinson
from tools.faces.noto_arabic import make_noto_arabic
from tools.faces.noto_sc import make_noto_sc
from tools.faces.sources import ATKINSON, NOTO_ARABIC, NOTO_SC, SOURCES, SourceError, package

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fontTools.ttLib import TTFont

OUT = resource("fonts")
PACKS = resource("packs")
LICENSES = (
    (ATKINSON, "LICENSE", "LICENSE"),
    (NOTO_SC, "LICENSE_FONT", "LICENSE-Noto-Sans-SC"),
    (NOTO_ARABIC, "LICENSE_FONT", "LICENSE-Noto-Sans-Arabic"),
)
"""Which package has which file, and what that is called here."""


def make_fonts(sources: Path) -> str:
    """Write all fonts and their licenses; return the letters that none of them has.

    Raises:
        SourceError: a package is missing or of another version.

    """
    folders = {source: package(sources, source) for source in SOURCES}
    wanted = set(visible((*interface_letters(), *pack_letters(PACKS.iterdir()))))
    codes = {ord(letter) for letter in wanted}
    first = _write((*make_atkinson(sources), *make_noto_arabic(sources)))
    last = _write(make_noto_sc(sources, codes, first))
    for source, file, name in LICENSES:
        (OUT / name).write_bytes((folders[source] / file).read_bytes())
    return "".join(sorted(letter for letter in wanted if ord(letter) not in first | last))


def _write(fonts: Iterable[tuple[str, TTFont]]) -> set[int]:
    """Write some fonts; return the code points of the letters that they have."""
    letters: set[int] = set()
    for name, font in fonts:
        font.save(OUT / f"{name}.ttf")
        letters |= set(font.getBestCmap())
    return letters


def main() -> int:
    """Make the fonts; return the exit code."""
    names = ", ".join(f"{one.name}@{one.version}" for one in SOURCES)
    parser = argparse.ArgumentParser(description=__doc__, epilog=f"packages: {names}")
    parser.add_argument(
        "--sources", type=Path, required=True, metavar="FOLDER",
        help="holds the unpacked packages, each in a folder of its name without its scope",
    )  # fmt: skip
    try:
        missing = make_fonts(parser.parse_args().sources)
    except SourceError as error:
        parser.error(str(error))
    if missing:
        sys.stderr.write(f"No font has: {missing}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
