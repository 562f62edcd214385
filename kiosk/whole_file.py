"""Provides the writing of a file as a whole: after a crash it is the old one or the new one."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Write a file, in place of the one that is there, whose rights stay as they are.

    Args:
        path: Where it lies.
        data: All that it holds.
        is_private: Whether nobody but this user may ever read it, not even for a moment.

    Raises:
        OSError: The file can't be written; the old one is still there.

    """
    # A link stays a link, and the file that it leads to is the one that changes.
    path = Path(os.path.realpath(path))
    number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # A new temporary file is private.
        if not is_private:
            _take_rights(path, Path(name))
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _take_rights(path: Path, new: Path) -> None:
    """Give a new file the rights of the one that it replaces, or those of any new file."""
    if path.exists():
        shutil.copymode(path, new)
    else:
        mask = os.umask(0)
        os.umask(mask)
        new.chmod(0o666 & ~mask)
