"""Provides what the cache knows of a pack, for those who would not wait for its pages."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.cache import PackCache

if TYPE_CHECKING:
    from kiosk.content.pack import Pack


def prepared_pack(folder: Path, cache: Path) -> Pack | None:
    """Return a pack as it was prepared last, or nothing when it never was.

    Its files may have changed since: good enough for the titles of its pages.

    Args:
        folder: The pack's folder.
        cache: Folder for prepared packs.

    """
    root = Path(os.path.realpath(folder))
    records = (entry.load() for entry in PackCache(cache, root).entries())
    return next((record.pack for record in records if record is not None), None)
