"""Keeps numbers and names in order within words that run from right to left.

In an Arabic line, "4–6" would turn into "6–4", and a phone number would begin with its last part:
numbers and signs take the direction of what stands beside them. So each such stretch is set between
two signs of Unicode that nobody sees (UAX 9, isolates), and stays as it was written.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.blocks import Run, Text

LEFT_TO_RIGHT = "\u2066"
"""Begins a stretch that runs from left to right."""
EITHER_WAY = "\u2068"
"""Begins a stretch that runs as its first letter does."""
END = "\u2069"
TO_THE_LEFT = "\u200f"
"""Has what follows it begin at the right."""

UNSEEN = dict.fromkeys(
    (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), " "
)
"""All signs that steer the direction, for `str.translate`; as spaces, they move no letter."""

_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""Hebrew, Arabic, and the scripts between and behind them."""
_RIGHT_TO_LEFT = re.compile(f"[{_LETTERS}]")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")

_DASHES = "\u2010-\u2014\u2212"
_SPACE = "[ \u00a0\u202f]"
_SIGN = rf"(?![{_LETTERS}])[^\W_]"
_WORD = f"(?:{_SIGN})+"
_BEFORE = (
    # What makes a number greater, less or negative; the begin of a path.
    rf"(?:(?<![^\s(«“])[+±~<>=≥≤{_DASHES}-]{_SPACE}?(?=[0-9])|(?<!\S)[/~.]{{1,3}}(?={_SIGN}))?"
)
_BETWEEN = (
    rf"(?:[{_DASHES}./:,·\u00d7*+&'\u2019@_~=°#?%-]{{1,3}}"
    # After an initial or a short title, as in "Dr. Jane A. Smith".
    r"|(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z])|(?<=\b[A-Z][a-z]{2})|(?<=\b[A-Z][a-z]{3}))\. "
    rf"|{_SPACE}(?:[{_DASHES}\u00d7+/&<>=±≥≤-]{_SPACE})?)"
)
_AFTER = rf"(?:{_SPACE}?[%‰°][A-Za-z]?|[+®™*/]{{1,2}})?"
_STRETCH = f"{_BEFORE}{_WORD}(?:{_BETWEEN}{_WORD})*{_AFTER}"

_PLACE = r"(?:%L?[0-9]|%n|\{[a-z_]+\})"
_FIGURES = rf"{_PLACE}(?:[{_DASHES}-]{_PLACE})+|{_PLACE}{_SPACE}?%(?![0-9Ln])"
_PLACES = f"({_FIGURES})|{_PLACE}"


def runs_to_the_left(words: str) -> bool:
    """Say whether some of the words are written from right to left."""
    return not words.isascii() and _RIGHT_TO_LEFT.search(words) is not None


def shown(words: str) -> str:
    """Return words as the screen shows them; those of one direction stay as they are.

    So do words in which somebody has set the signs already.
    """
    if not runs_to_the_left(words) or LEFT_TO_RIGHT in words:
        return words
    return _pattern(_STRETCH).sub(_set_apart, words)


def shown_runs(text: Text) -> Text:
    """Return a text as the screen shows it; a stretch may begin in one run and end in another."""
    words = "".join(run.text for run in text)
    if not runs_to_the_left(words) or LEFT_TO_RIGHT in words:
        return text
    return tuple(_cut(text, list(_edges(words))))


def shown_mark(mark: str, words: str) -> str:
    """Return the mark of a list, such as `1.`, as it stands beside some words."""
    return TO_THE_LEFT + mark if runs_to_the_left(words) else mark


def shown_places(words: str) -> str:
    """Return words of the screen with each place for other words, such as `%1`, set apart.

    A range and a percentage run from left to right; what fills any other place, as it is written.
    """
    if not runs_to_the_left(words):
        return words
    return _pattern(_PLACES).sub(_place_apart, words)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Return a pattern; one takes 2 ms to make, which only some languages have to wait for."""
    return re.compile(text)


def _set_apart(found: re.Match[str]) -> str:
    """Return a stretch between two signs; a number alone stays in order without them."""
    stretch = found.group()
    return stretch if _NUMBER.fullmatch(stretch) else f"{LEFT_TO_RIGHT}{stretch}{END}"


def _place_apart(found: re.Match[str]) -> str:
    """Return a place for other words between two signs; a number alone needs none."""
    if found.group() == "%n":
        return "%n"
    return f"{LEFT_TO_RIGHT if found.group(1) else EITHER_WAY}{found.group()}{END}"


def _edges(words: str) -> Iterator[tuple[int, str]]:
    """Yield where a sign has to stand, and which."""
    for found in _pattern(_STRETCH).finditer(words):
        if not _NUMBER.fullmatch(found.group()):
            yield found.start(), LEFT_TO_RIGHT
            yield found.end(), END


def _cut(text: Text, edges: list[tuple[int, str]]) -> Iterator[Run]:
    """Yield the runs with the signs in them; each sign stands close to what it is there for."""
    start = 0
    for run in text:
        end, at, words = start + len(run.text), start, ""
        while edges and (edges[0][0] < end or edges[0] == (end, END)):
            place, sign = edges.pop(0)
            words += run.text[at - start : place - start] + sign
            at = place
        yield replace(run, text=words + run.text[at - start :])
        start = end
