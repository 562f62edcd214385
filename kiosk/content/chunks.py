"""Provides the splitting of a page into top-level pieces that remember their lines.

Python-Markdown's tree has no positions, so every piece is parsed on its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ITEM = re.compile(r"( *)([-*+]|\d+\.)(?: +|$)(.*)")
"""A line that begins a point of a list: indentation, marker, words."""

RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
"""A line across the page."""

BLOCK = "!!!"
"""What a block of our own starts with."""

_HEADING = re.compile(r"#{1,6}")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines that belong together."""

    kind: str
    """`block`, `heading`, `rule`, `list`, `code` or `text`."""
    lines: tuple[str, ...]
    line: int
    """Line of the file at which it begins."""

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)

    def find(self, text: str) -> int:
        """Return the line of the file where text first stands, or where the chunk begins."""
        for number, line in enumerate(self.lines, self.line):
            if text and text in line:
                return number
        return self.line


def split_chunks(lines: Sequence[str], first_line: int) -> list[Chunk]:
    """Return the pieces of a page or of the inside of a block.

    Args:
        lines: The lines, without tabs and without spaces at their ends.
        first_line: Line of the file of the first of them.

    """
    chunks = []
    begin = 0
    while begin < len(lines):
        if not lines[begin]:
            begin += 1
            continue
        kind = _kind(lines[begin])
        end = _end(kind, lines, begin)
        inside = tuple(lines[begin:end])
        while not inside[-1]:
            inside = inside[:-1]
        chunks.append(Chunk(kind, inside, first_line + begin))
        begin = end
    return chunks


def indentation(line: str) -> int:
    """Return how many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def _kind(line: str) -> str:
    """Return what a line begins."""
    if line.startswith(BLOCK):
        return "block"
    if _HEADING.match(line):
        return "heading"
    if RULE.match(line):
        return "rule"
    if indentation(line) >= 4:
        return "code"
    return "list" if ITEM.match(line) else "text"


def _end(kind: str, lines: Sequence[str], begin: int) -> int:
    """Return the number of the first line that is not part of the chunk."""
    if kind in {"heading", "rule"}:
        return begin + 1
    if kind == "list":
        return _list_end(lines, begin)
    end = begin + 1
    while end < len(lines) and _goes_on(kind, lines[end]):
        end += 1
    return end


def _goes_on(kind: str, line: str) -> bool:
    """Return whether a block, indented lines or running text take in one more line."""
    if kind == "block":
        return not line or indentation(line) >= 4
    if kind == "code":
        return indentation(line) >= 4
    return bool(line) and not line.startswith(BLOCK) and not _HEADING.match(line)


def _list_end(lines: Sequence[str], begin: int) -> int:
    """Return the first line after a list; empty lines between its points don't end it."""
    is_numbered = _is_numbered(lines[begin])
    end = begin + 1
    while end < len(lines):
        if lines[end]:
            if _kind(lines[end]) in {"block", "heading", "rule"}:
                return end
            end += 1
            continue
        following = end
        while following < len(lines) and not lines[following]:
            following += 1
        if following == len(lines) or not _continues(lines[following], is_numbered=is_numbered):
            return end
        end = following
    return end


def _continues(line: str, *, is_numbered: bool) -> bool:
    """Return whether a line after an empty line still belongs to the list."""
    if indentation(line) >= 2:
        return True
    return _kind(line) == "list" and _is_numbered(line) == is_numbered


def _is_numbered(line: str) -> bool:
    """Return whether a point of a list has a number."""
    return line.lstrip(" ")[:1].isdigit()
