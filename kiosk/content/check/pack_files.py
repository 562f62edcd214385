"""Provides the list of a pack's files."""

from __future__ import annotations

import os
from pathlib import Path


def list_files(root: Path) -> dict[str, int]:
    """Return the size in bytes of each file by its path in the pack, in the order of the paths.

    What is hidden is left out, and so is what is neither a plain file nor a link to one.

    Args:
        root: The pack's folder.

    """
    found: dict[str, int] = {}
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for path in (Path(folder, name) for name in names if not name.startswith(".")):
            if path.is_file():
                found[path.relative_to(root).as_posix()] = path.stat().st_size
    return dict(sorted(found.items()))
