"""Knows which files were written by `kiosk install`: those alone are ever changed or removed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path

MARK = "Written by kiosk install; kiosk uninstall removes it."
"""Stands in each file; so what an older release has written is found without any record."""

_FOLDERS = "Folders made for it:"
_MAX_BYTES = 64 * 1024


def marked(text: str, path: Path) -> str:
    """Return the text of a file with the mark above it, and how many folders it needs made."""
    folders = _folders_to_make(path)
    note = f"# {_FOLDERS} {folders}\n" if folders else ""
    return f"# {MARK}\n{note}{text}"


def is_ours(path: Path) -> bool:
    """Say whether a file was written by `kiosk install`.

    Raises:
        StationError: something is there that can't be read.

    """
    # A shortcut of Windows holds its words as UTF-16.
    return any(MARK.encode(code) in _bytes(path) for code in ("utf-8", "utf-16-le"))


def require_ours(path: Path) -> None:
    """Make sure that a file may be written: it is not there, or it is ours.

    Raises:
        StationError: somebody else has written it.

    """
    if (path.exists() or path.is_symlink()) and not is_ours(path):
        what = f"{path} is there already, and kiosk install has not written it."
        raise StationError(what, f"Nothing was changed. Move it away first: mv {path} {path}.old")


def folders_made(path: Path) -> int:
    """Return how many folders were made for a file of ours, from its own up."""
    found = re.search(rf"^# {_FOLDERS} (\d)$", _bytes(path).decode(errors="replace"), re.MULTILINE)
    return int(found.group(1)) if found else 0


def _folders_to_make(path: Path) -> int:
    """Return how many folders are missing; an older file of ours knows it from then."""
    if path.exists():
        return folders_made(path)
    return sum(not folder.exists() for folder in path.parents)


def _bytes(path: Path) -> bytes:
    """Return the beginning of a file; nothing when there is none."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_BYTES)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return b""
    except OSError as error:
        fix = "Check who may read it."
        raise StationError(f"{path} can't be read ({error.strerror}).", fix) from error
