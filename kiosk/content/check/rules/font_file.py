"""Checks that the kiosk can load the fonts that a pack brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.font_letters import FontError, font_letters
from kiosk.content.pack_fonts import FOLDER, SUFFIXES, font_names, is_font, read_font
from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack

_FIX = "Put a TrueType or OpenType font in its place, such as one of the Noto fonts."
_FONTS = (*SUFFIXES, ".ttc", ".otc", ".woff", ".woff2")
"""What other programs take for a font as well."""


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every font that can't be used, or stands where none is loaded."""
    for name in font_names(pack.root):
        try:
            font_letters(read_font(pack.root, name))
        except ContentError as error:
            for problem in error.problems:
                yield Remark(name, 0, problem.what, "Take out letters that no page needs.")
        except FontError as error:
            yield Remark(name, 0, str(error), _FIX)
    for file in pack.files:
        if file.lower().endswith(_FONTS) and not is_font(file):
            fix = f'Put a .ttf or .otf file into the folder "{FOLDER}" beside pack.toml.'
            yield Remark(file, 0, "No font is loaded from here.", fix)


RULE = Rule("font-file", "error", pack=_check)
