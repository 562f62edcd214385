"""Checks that some font has every letter of a pack."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.font_letters import FontError, font_letters
from kiosk.content.pack_fonts import font_names, read_font
from kiosk.content.problem import ContentError
from kiosk.content.visible import visible
from kiosk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.check.checked_pack import CheckedPack

_SHOWN = re.compile(r"pack\.toml|[^/]+/glossary\.toml|[^/]+/(boxes/)?[^/]+\.md")
"""Files that hold words for visitors."""

_MOST_NAMED = 12
"""Letters of a line that are named; whoever has to mend more needs another font anyway."""

_FIX = "Write it in other letters, or put a font that has them into the folder fonts."


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every line with letters that no font of the kiosk or the pack has."""
    known = {*_bundled(), *_own(pack.root)}
    for file, text in pack.texts.items():
        if not _SHOWN.fullmatch(file):
            continue
        lost = {letter for letter in visible([text]) if ord(letter) not in known}
        for number, line in enumerate(text.split("\n"), 1):
            if here := "".join(letter for letter in visible([line]) if letter in lost):
                yield Remark(file, number, f"No font has {_named(here)}.", _FIX)


@lru_cache(maxsize=1)
def _bundled() -> frozenset[int]:
    """Return the code points that the kiosk's own fonts have."""
    fonts = resource("fonts").glob("*.ttf")
    return frozenset(code for path in fonts for code in font_letters(path.read_bytes()))


def _own(root: Path) -> Iterator[int]:
    """Yield the code points that the pack's fonts have; of those that can't be used, none."""
    for name in font_names(root):
        with suppress(ContentError, FontError):
            yield from font_letters(read_font(root, name))


def _named(letters: str) -> str:
    """Return letters by name, so that they can be told where they can't be seen."""
    named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:_MOST_NAMED])
    more = len(letters) - _MOST_NAMED
    return f"{named} and {more} more" if more > 0 else named


RULE = Rule("glyph-missing", "error", pack=_check)
