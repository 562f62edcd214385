"""Provides the cutting of text into the pieces that a search compares."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.search.letters import APOSTROPHE, GAP, SIGN, WORD, letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Token(NamedTuple):
    """A piece of a text: a word, a sign, or two signs that stand side by side."""

    text: str
    """Without capitals and accents."""
    start: int
    """Where it begins in the text as it was written."""
    end: int
    """Where it ends there."""
    is_word: bool = True
    """Whether its script writes spaces between words."""
    is_part: bool = False
    """Whether it is a sign that stands in a pair as well."""


_Place = tuple[int, str]
"""Where a letter stands in the text, and the letter."""

_TAIL_LETTERS = 2
"""Letters after an apostrophe that belong to the word before it, as in `don't` and `we'll`; more
of them are a word of their own, as in `l'estomac`."""

_ARTICLE = re.compile("(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=.{3})")
"""What Arabic writes as one with the word behind it: `the`, `and the`, `in the`, `for the`.
Source: Larkey, Ballesteros and Connell, Light Stemming for Arabic, 2007 (light10)."""

_PLAIN = re.compile("[0-9A-Za-z]+")

_HYPHENS = "-\u2010\u2011"


def cut(text: str) -> list[Token]:
    """Return the pieces of a text in reading order.

    Args:
        text: Any text; what is neither a letter nor a figure only parts the words.

    """
    if text.isascii() and "'" not in text:
        # Most of English is of this kind, and takes a tenth of the time.
        return [Token(word[0].lower(), word.start(), word.end()) for word in _PLAIN.finditer(text)]
    return [
        token
        for kind, run in groupby(enumerate(text), key=_kind)
        if kind != GAP
        for token in (_signs(list(run)) if kind == SIGN else _words(list(run)))
    ]


def joined(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Return the words that have a hyphen in them as one word each: `followup` of `follow-up`."""
    return [
        Token(first.text + second.text, first.start, second.end)
        for first, second in pairwise(tokens)
        if first.is_word and second.is_word and text[first.end : second.start] in _HYPHENS
        if first.end < second.start
    ]


def forms(token: str) -> tuple[str, ...]:
    """Return a word as it is, then without an Arabic article when it may have one."""
    bare = _ARTICLE.sub("", token, count=1) if _ARTICLE.match(token) else token
    return (token,) if bare == token else (token, bare)


def _kind(place: _Place) -> int:
    """Return what a letter is; an apostrophe may belong to a word."""
    kind = letter(place[1]).kind
    return WORD if kind == APOSTROPHE else kind


def _signs(run: Sequence[_Place]) -> Iterator[Token]:
    """Yield each sign, and each pair of neighbors: so one sign is found, and two are a word."""
    is_part = len(run) > 1
    for position, char in run:
        yield Token(letter(char).folded, position, position + 1, is_word=False, is_part=is_part)
    for (start, first), (_, second) in pairwise(run):
        pair = letter(first).folded + letter(second).folded
        yield Token(pair, start, start + 2, is_word=False)


def _words(run: Sequence[_Place]) -> Iterator[Token]:
    """Yield the word that a run of letters is, or those that an apostrophe joins."""
    parts = [
        list(part)
        for kind, part in groupby(run, key=lambda place: letter(place[1]).kind)
        if kind == WORD
    ]
    words: list[list[_Place]] = []
    for part in parts:
        tail = _folded(part)
        if not words or len(tail) > _TAIL_LETTERS:
            words.append(part)
        elif tail != "s":
            words[-1] += part
    yield from (word for word in map(_token, words) if word)


def _token(word: Sequence[_Place]) -> Token | None:
    """Return the token of a word, or nothing for one of letters that all may be left out."""
    seen = [position for position, char in word if letter(char).folded]
    return Token(_folded(word), seen[0], word[-1][0] + 1) if seen else None


def _folded(word: Sequence[_Place]) -> str:
    """Return the letters of a word without capitals and accents."""
    return "".join(letter(char).folded for _, char in word)
