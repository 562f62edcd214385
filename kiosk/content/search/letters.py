"""Provides what each letter is to a search: part of a word, a sign of its own, or a gap."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

GAP = 0
WORD = 1
"""Letters that make up words which have spaces between them."""
SIGN = 2
"""A letter of a script that writes no spaces, so each may begin a word."""
APOSTROPHE = 3


class Letter(NamedTuple):
    """What a letter of a text is to a search."""

    kind: int
    """`GAP`, `WORD`, `SIGN` or `APOSTROPHE`."""
    folded: str
    """The letters that stand for it in the index; none for those that may be left out."""


_SIGNS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese."""

_LEFT_OUT = re.compile(
    "[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
"""Accents, Hebrew points, Arabic vowel signs and tatweel, and letters that can't be seen. The
vowel signs of India's scripts are no accents and stay."""

_LIKE = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i",
        # Alef, yeh, heh and kaf, which writers and keyboards mix up.
        "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647",
        "\u06c1": "\u0647", "\u06be": "\u0647", "\u06a9": "\u0643",
    }
)  # fmt: skip
"""Letters without a decomposition, and what people type instead."""

_APOSTROPHES = "'`\u00b4\u02bc\u2018\u2019\uff07"


@lru_cache(maxsize=4096)
def letter(char: str) -> Letter:
    """Return what one letter is to a search; what is no letter at all is a gap."""
    if char in _APOSTROPHES:
        return Letter(APOSTROPHE, "")
    if _LEFT_OUT.match(char):
        return Letter(WORD, "")
    if _SIGNS.match(char):
        sign = unicodedata.normalize("NFKC", char)
        return Letter(SIGN, sign) if _is_letter(sign[0]) else Letter(GAP, "")
    folded = _fold(char)
    return Letter(WORD, folded) if folded else Letter(GAP, "")


def _fold(char: str) -> str:
    """Return a letter without its accents and capitals; nothing for what is no letter."""
    spread = unicodedata.normalize("NFKD", char).casefold().translate(_LIKE)
    return "".join(_figure(one) for one in spread if _is_letter(one))


def _is_letter(char: str) -> bool:
    """Say whether a character makes words: a letter, a figure, or a sign that belongs to one."""
    return not _LEFT_OUT.match(char) and unicodedata.category(char)[0] in "LNM"


def _figure(char: str) -> str:
    """Return a figure of any script as the one on every keyboard, and all else as it is."""
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)
