"""Provides the editors' notes in a page: comments that no visitor sees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPEN, _CLOSE = "<!--", "-->"
_ALLOW = re.compile(r"\ballow\s+([a-z0-9-]+)\s*:?\s*(.*?)\s*(?:-->.*)?$")


@dataclass(frozen=True, slots=True)
class Allowance:
    """A note that silences one rule of the check on one line."""

    line: int
    code: str
    reason: str


def without_notes(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of a page with its comments taken out; their number stays the same.

    A comment that is never closed is left as it was typed, so that it is seen and mended.
    """
    text = "\n".join(lines)
    kept, begin = [], 0
    while (start := text.find(_OPEN, begin)) >= 0:
        end = text.find(_CLOSE, start)
        if end < 0:
            break
        kept.append(text[begin:start])
        # Only its line breaks stay, so that messages name the right line.
        kept.append("\n" * text.count("\n", start, end))
        begin = end + len(_CLOSE)
    kept.append(text[begin:])
    return tuple(line.rstrip() for line in "".join(kept).split("\n"))


def read_allowances(text: str) -> Iterator[Allowance]:
    """Yield the notes `allow CODE: reason` in the comments of a file of any kind.

    A note at the end of a line speaks of that line; one on a line of its own, of the next that
    holds anything else.
    """
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        mark = next((mark for mark in (_OPEN, "#") if mark in line), "")
        before, _, note = line.partition(mark) if mark else ("", "", "")
        found = _ALLOW.search(note) if mark == _OPEN or note.lstrip().startswith("allow ") else None
        if found:
            of = number if before.strip() else _next(lines, number, mark)
            yield Allowance(of, found[1], found[2])


def _next(lines: Sequence[str], after: int, mark: str) -> int:
    """Return the number of the first line after one that is neither empty nor a comment."""
    for number, line in enumerate(lines[after:], after + 1):
        if line.strip() and not line.lstrip().startswith(mark):
            return number
    return after
