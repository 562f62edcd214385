"""Loads the fonts that packs bring for scripts that the kiosk has none for."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtGui import QFontDatabase

from kiosk.ui.fonts import lend_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

logger = logging.getLogger(__name__)

_known: set[int] = set()
"""Checksums of the fonts that are loaded: a pack that is read anew mostly brings the same."""


def load_pack_fonts(folders: Iterable[Path]) -> tuple[str, ...]:
    """Make the fonts of some packs known, after the kiosk's own; may be asked again at any time.

    Returns:
        The paths of those that can't be used; they are logged, too.

    """
    # Nearly no pack has any, and the first frame waits for this.
    roots = (Path(os.path.realpath(one)) for one in folders if (one / "fonts").is_dir())
    lost = tuple(str(root / name) for root in roots for name in _load_all(root))
    for path in lost:
        logger.warning("The font %s can't be used. To learn why, run: kiosk check", path)
    return lost


def _load_all(root: Path) -> Iterator[str]:
    """Make the fonts of a pack known; yield the names of those that can't be used."""
    from kiosk.content.pack_fonts import font_names, read_font  # noqa: PLC0415 - most packs have none
    from kiosk.content.problem import ContentError  # noqa: PLC0415 - most packs have none

    for name in font_names(root):
        try:
            if not _load(read_font(root, name)):
                yield name
        except ContentError:
            yield name


def _load(data: bytes) -> bool:
    """Make a font known, unless it is already; say whether it is."""
    check = crc32(data)
    if check not in _known:
        # From memory: a file that an update cuts short, while letters are read from it, would end
        # the program.
        number = QFontDatabase.addApplicationFontFromData(data)
        if number < 0:
            return False
        _known.add(check)
        lend_letters(tuple(QFontDatabase.applicationFontFamilies(number)))
    return True
