"""Provides the fonts that a pack brings for a script that the kiosk has none for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.reading import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "fonts"
SUFFIXES = (".ttf", ".otf")


def is_font(name: str) -> bool:
    """Say whether a path in a pack is that of a font that the kiosk loads."""
    folder, _, file = name.rpartition("/")
    return folder == FOLDER and not file.startswith(".") and file.lower().endswith(SUFFIXES)


def font_names(root: Path) -> tuple[str, ...]:
    """Return the paths of a pack's fonts in it, in order; none where it can't be looked at."""
    try:
        names = sorted(f"{FOLDER}/{name}" for name in os.listdir(root / FOLDER))  # noqa: PTH208
    except OSError:
        return ()
    return tuple(name for name in names if is_font(name))


def read_font(root: Path, name: str) -> bytes:
    """Return the bytes of a pack's font.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        name: One of `font_names`.

    Raises:
        ContentError: The file is too large, not a plain file, or outside the pack.

    """
    return read_bytes(root, name, limits.FONT_BYTES)
