"""Finds the line of a file on which words of its page stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TARGET = re.compile(r"\]\([^)]*\)")
_SITE_KEY = re.compile(r"\{\w+\|")


class Locator:
    """Finds words in Markdown by their letters and digits alone, so that markup is no hindrance.

    It goes through the file once: words are looked for after those that were found before.
    """

    def __init__(self, lines: Sequence[str], first_line: int) -> None:
        self._first = first_line
        self._starts: list[int] = []
        """Where each line begins among the letters."""
        parts, length = [], 0
        for line in lines:
            self._starts.append(length)
            letters = _letters(_SITE_KEY.sub(" ", _TARGET.sub(" ", line)))
            parts.append(letters)
            length += len(letters)
        self._text = "".join(parts)
        self._at = 0

    def next(self, words: str) -> int:
        """Return the line on which a passage begins, and go on behind it."""
        letters = _letters(words)
        found = self._text.find(letters, self._at)
        if found < 0:
            return self._line(self._at)
        self._at = found + len(letters)
        return self._line(found)

    def line_of(self, words: str, after: int) -> int:
        """Return the line on which words stand, at or after a line; that line when nowhere."""
        return self.line_at(words, 0, after)

    def line_at(self, words: str, start: int, after: int) -> int:
        """Return the line of one letter of words that stand at or after a line."""
        begin = self._starts[max(after - self._first, 0)] if after > self._first else 0
        found = self._text.find(_letters(words), begin)
        return after if found < 0 else self._line(found + len(_letters(words[:start])))

    def _line(self, at: int) -> int:
        """Return the line of a letter."""
        number = bisect_right(self._starts, at) - 1
        # An empty line begins where the next one does.
        return self._first + max(number, 0)


def _letters(text: str) -> str:
    """Return the letters and digits of a text, without regard to capitals."""
    return "".join(filter(str.isalnum, text.casefold()))
