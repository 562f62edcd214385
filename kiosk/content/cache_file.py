"""Provides files of the cache, each of which tells any damage by itself.

A file is two lines of JSON: a header with the format and a checksum, then the content.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kiosk.content.codec import decode, encode
from kiosk.content.fingerprint import blake2b

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 6
"""Raise it whenever `blocks.py`, `page.py`, `pack.py` or the codec changes its form, or the
compiler makes something else of the same page."""


class DamagedError(Exception):
    """A file of the cache is missing or not as it was written."""


def write_cache_file(path: Path, value: object) -> None:
    """Write a dataclass, or a tuple of them.

    Raises:
        OSError: The file can't be written.

    """
    content = json.dumps(encode(value), separators=(",", ":")).encode()
    header = json.dumps({"format": FORMAT, "checksum": _checksum(content)}).encode()
    path.write_bytes(b"%b\n%b\n" % (header, content))


def read_cache_file(path: Path) -> Any:  # noqa: ANN401 - whatever was written
    """Return what was written.

    Raises:
        DamagedError: The file is missing, damaged, or of another version of the program.

    """
    content = check_cache_file(path)
    try:
        return decode(json.loads(content))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedError(f"{path}: {error!r}") from error


def check_cache_file(path: Path) -> bytes:
    """Return the content of a file, still encoded.

    Raises:
        DamagedError: The file is missing, damaged, or of another version of the program.

    """
    try:
        header, content, rest = path.read_bytes().split(b"\n")
        expected = {"format": FORMAT, "checksum": _checksum(content)}
        if rest or json.loads(header) != expected:
            raise DamagedError(f"{path}: the checksum or the format differs")
    except (OSError, ValueError) as error:
        raise DamagedError(f"{path}: {error}") from error
    return content


def copy_name(data: bytes) -> str:
    """Return the file name of a checked drawing: made of its content, so that it tells damage."""
    return f"{_checksum(data)}.svg"


def _checksum(content: bytes) -> str:
    """Return a number that changes with every bit of the content."""
    return blake2b(content, digest_size=16).hexdigest()
