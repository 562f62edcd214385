"""Provides the one way in which files of a pack are read, with a limit on their size."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

from kiosk.content.problem import ContentError, Problem

if TYPE_CHECKING:
    from pathlib import Path

UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]"
)
"""Control characters, halves of characters, and the private-use characters that stand for site
values while a page is parsed; none has a shape in any font."""


def read_text(root: Path, name: str, limit: int) -> str:
    r"""Return the text of a file of a pack, with `\n` at the end of each line.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        name: The file's path in the pack, with `/` between its parts.
        limit: The largest size that is read, in bytes.

    Raises:
        ContentError: The file is missing, too large, not UTF-8, or outside the pack.

    """
    data = read_bytes(root, name, limit)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        fix = "Save the file as UTF-8; every text editor can."
        raise _error(name, "It is not UTF-8 text.", fix, line) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := UNSHOWABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        what = f"The character U+{ord(found[0]):04X} can't be shown."
        raise _error(name, what, "Delete it; it is invisible in most editors.", line)
    return text


def read_bytes(root: Path, name: str, limit: int) -> bytes:
    """Return the bytes of a file of a pack.

    Raises:
        ContentError: The file is missing, too large, not a plain file, or outside the pack.

    """
    try:
        path = _inside(root, name)
        # Not opened before it is known to be a plain file: a named pipe would wait for ever.
        _check_kind(name, path.stat(), limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        dangling = (root / name).is_symlink()
        what = "It is a symbolic link to nothing." if dangling else "There is no such file."
        raise _error(name, what, "Put the file there, or take its name out.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _error(name, f"It can't be read: {reason}.", "Check its name and rights.") from None
    if len(data) > limit:
        raise _too_large(name, limit)
    return data


def _inside(root: Path, name: str) -> Path:
    """Return the real path of a file, or raise when it lies outside the pack."""
    path = type(root)(os.path.realpath(root / name, strict=True))
    if not path.is_relative_to(root):
        fix = "Copy the file into the pack's folder."
        raise _error(name, "It lies outside the pack's folder.", fix)
    return path


def _check_kind(name: str, status: os.stat_result, limit: int) -> None:
    """Raise when something is not a plain file of acceptable size."""
    if stat.S_ISDIR(status.st_mode):
        raise _error(name, "It is a folder, not a file.", "Put a file in its place.")
    if not stat.S_ISREG(status.st_mode):
        raise _error(name, "It is not a plain file.", "Put a file in its place.")
    if status.st_size > limit:
        raise _too_large(name, limit)


def _too_large(name: str, limit: int) -> ContentError:
    """Return the error for a file beyond the limit."""
    fix = "Shorten it or split it in two."
    return _error(name, f"It is larger than {limit // 1024} KB.", fix)


def _error(name: str, what: str, fix: str, line: int = 0) -> ContentError:
    """Return an error with one problem."""
    return ContentError(Problem(name, line, what, fix, code="file"))
