"""Finds the folder that is there, for one that may not be made yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def near_folder(path: Path) -> Path:
    """Return a path, or the nearest above it that is there."""
    for near in (path, *path.parents):
        try:
            near.lstat()
        except OSError:
            continue
        return near
    return path
