"""Provides the reading of which letters a font file has, without Qt."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = (b"\x00\x01\x00\x00", b"OTTO", b"true")
"""How a TrueType or OpenType font begins; a collection of several fonts is none of them."""

NEEDED = (b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name")
"""Tables that every font has."""

LAST = 0x10FFFF
"""The last code point of Unicode."""

_FORMATS = (4, 12)
"""Kinds of lists of letters that fonts for a screen have: two bytes a letter, or all of Unicode."""


class FontError(Exception):
    """A file is not a font that can be read."""


def font_letters(data: bytes) -> frozenset[int]:
    """Return the code points for which a font has a shape.

    Source: the OpenType specification, "cmap - Character to Glyph Index Mapping Table".

    Args:
        data: All bytes of a TrueType or OpenType file.

    Raises:
        FontError: It is something else, or damaged.

    """
    try:
        table = _tables(data)[b"cmap"]
        return frozenset(code for start in _lists(table) for code in _letters(table[start:]))
    except (struct.error, IndexError):
        raise FontError("The font is damaged.") from None


def _tables(data: bytes) -> dict[bytes, bytes]:
    """Return the tables of a font by their names."""
    if data[:4] not in KINDS:
        raise FontError("It is not a TrueType or OpenType font.")
    found = {}
    (count,) = struct.unpack_from(">H", data, 4)
    for number in range(count):
        name, _, start, length = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
        if start + length > len(data):
            raise FontError("The font is cut off.")
        found[name] = data[start : start + length]
    if missing := [name.decode() for name in NEEDED if name not in found]:
        raise FontError(f"The font has no table {missing[0]!r}.")
    return found


def _lists(table: bytes) -> Iterator[int]:
    """Yield where the lists of letters begin in a table of them, each once."""
    (count,) = struct.unpack_from(">H", table, 2)
    starts = {struct.unpack_from(">HHL", table, 4 + 8 * number)[2] for number in range(count)}
    for start in sorted(starts):
        if struct.unpack_from(">H", table, start)[0] in _FORMATS:
            yield start


def _letters(table: bytes) -> Iterator[int]:
    """Yield the code points of one list."""
    (kind,) = struct.unpack_from(">H", table)
    yield from _of_format_4(table) if kind == 4 else _of_format_12(table)


def _of_format_4(table: bytes) -> Iterator[int]:
    """Yield the code points of a list of stretches, each with its own way to a shape."""
    (twice,) = struct.unpack_from(">H", table, 6)
    ends, starts, deltas, offsets = (14 + twice * part + 2 * (part > 0) for part in range(4))
    last = -1
    for at in range(0, twice, 2):
        end, start, delta, offset = (
            struct.unpack_from(">H", table, place + at)[0]
            for place in (ends, starts, deltas, offsets)
        )
        last = _end_of(start, end, last)
        for code in range(start, min(end, 0xFFFE) + 1):
            shape = code
            if offset:
                place = offsets + at + offset + 2 * (code - start)
                (shape,) = struct.unpack_from(">H", table, place)
            # The shape 0 is the empty box.
            if (shape + delta) % 0x10000 and (shape or not offset):
                yield code


def _of_format_12(table: bytes) -> Iterator[int]:
    """Yield the code points of a list of stretches over all of Unicode."""
    (count,) = struct.unpack_from(">L", table, 12)
    last = -1
    for number in range(count):
        start, end, shape = struct.unpack_from(">LLL", table, 16 + 12 * number)
        last = _end_of(start, end, last)
        yield from range(start + (shape == 0), end + 1)


def _end_of(start: int, end: int, last: int) -> int:
    """Return the end of a stretch that follows another; a list that goes back might never end."""
    if not last < start <= end <= LAST:
        raise FontError("The font is damaged.")
    return end
