"""Provides what tells whether anything in a pack's folder has changed, without reading it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from kiosk.content import limits

_SUFFIXES = (".md", ".toml", ".svg")


class FileStamp(NamedTuple):
    """What changes with a file."""

    number: int
    """Of the file on its disk; another one after a save that puts a new file in place."""
    size: int
    changed_ns: int


def pack_stamp(root: Path) -> dict[str, FileStamp]:
    """Return the stamps of a pack's folders and files by their whole paths; hidden ones left out.

    A pack that is not there, or that can't be looked at, has none.
    """
    found: dict[str, FileStamp] = {}
    for name, folders, files in os.walk(root):
        depth = len(Path(name).relative_to(root).parts)
        folders[:] = [one for one in folders if one[0] != "." and depth < limits.PACK_DEPTH]
        wanted = (one for one in files if one[0] != "." and one.endswith(_SUFFIXES))
        for path in (Path(name), *(Path(name, one) for one in wanted)):
            if len(found) >= limits.PACK_FILES:
                return found
            _add(path, found)
    return found


def _add(path: Path, found: dict[str, FileStamp]) -> None:
    """Add the stamp of one file or folder, unless it has just been taken away."""
    try:
        status = path.stat()
    except OSError:
        return
    found[str(path)] = FileStamp(status.st_ino, status.st_size, status.st_mtime_ns)
