"""Provides the names of the libraries that a 64-bit Linux library asks for."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

DYNAMIC: Final = 6
NEEDED: Final = 1
SECTION_SIZE: Final = struct.Struct("<IIQQQQIIQQ")
DYNAMIC_ENTRY: Final = struct.Struct("<QQ")


def needed(library: Path) -> set[str]:
    """Return the sonames in the dynamic section of an ELF file (System V ABI, "ELF-64")."""
    data = library.read_bytes()
    start, count = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<H", data, 60)[0]
    sections = [
        SECTION_SIZE.unpack_from(data, start + index * SECTION_SIZE.size) for index in range(count)
    ]
    return {
        name_at(data, sections[section[6]][4] + value)
        for section in sections
        if section[1] == DYNAMIC
        for tag, value in DYNAMIC_ENTRY.iter_unpack(data[section[4] : section[4] + section[5]])
        if tag == NEEDED
    }


def name_at(data: bytes, offset: int) -> str:
    """Return the text that begins at the offset and ends with a zero byte."""
    return data[offset : data.index(b"\0", offset)].decode("ascii")
