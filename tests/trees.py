"""Takes down what a folder holds, to compare it with later."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def tree(folder: Path) -> dict[str, str]:
    """Return all names under a folder, with the words of files and the aims of links."""
    return {str(path.relative_to(folder)): _holds(path) for path in sorted(folder.rglob("*"))}


def _holds(path: Path) -> str:
    """Return what a path holds."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"  # noqa: PTH115 - a broken one counts as well
    return "folder" if path.is_dir() else path.read_bytes().decode("latin-1")
