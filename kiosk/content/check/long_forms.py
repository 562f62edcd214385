"""Tells whether an abbreviation is spelled out beside it."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPENING = re.compile(r"[(\"“]\s*(?:or |the )?$")
_JOINT = re.compile(
    # As in CT (…), CT, …, CT scan (…) and CT is short for ….
    r"s?(?: [a-z]+(?= \())?[\"”]?\s*(?:[(,:–—]|is short for|stands for|means)"
    r"\s*[\"“]?(?:(?:the|an?)\b)?\s*"
)
_CAPITALS = re.compile("[A-Z].*[A-Z]")
_MORE_WORDS = 5
"""Small words that a long form has besides those with the letters, such as "of" and "the"."""


def is_spelled_out(word: str, at: int, text: str, forms: Iterable[str]) -> bool:
    """Say whether a long form of an abbreviation stands beside it.

    Args:
        word: The abbreviation.
        at: Where it begins in the text.
        text: The passage that holds it.
        forms: Long forms that are known, which may stand anywhere in the passage.

    """
    lower = text.casefold()
    if any(form.casefold() in lower for form in forms):
        return True
    letters = [letter for letter in word.casefold() if letter.isalnum()]
    most = len(letters) + _MORE_WORDS
    opening = _OPENING.search(text, 0, at)
    if opening and _ends_with(letters, text[: opening.start()].split()[-most:]):
        return True
    joint = _JOINT.match(text, at + len(word))
    after = text[joint.end() :].split()[:most] if joint else []
    # Another abbreviation is no long form.
    return _begins_with(letters, list(takewhile(lambda one: not _CAPITALS.search(one), after)))


def _ends_with(letters: list[str], words: list[str]) -> bool:
    """Say whether some words end with a long form."""
    return any(_begins_with(letters, words[begin:]) for begin in range(len(words)))


def _begins_with(letters: list[str], words: list[str]) -> bool:
    """Say whether words begin with the first letter and hold the others in their order.

    Source: Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions in
    biomedical text, 2003.
    """
    text = " ".join(words).casefold()
    if not text.startswith(letters[0]):
        return False
    at = 0
    for letter in letters:
        at = text.find(letter, at) + 1
        if not at:
            return False
    return True
