"""Provides how a word sounds, so that it is found by people who have only heard it."""

from __future__ import annotations

import re

_ALIKE = (
    (re.compile("[aou]e(?=[a-z])"), "e"),  # oesophagus, haemorrhage
    (re.compile("ph"), "f"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("ch|ck|[cq]"), "k"),
    (re.compile("(?<=[kgrt])h"), ""),  # rh, th, gh and what was kh
    (re.compile("x"), "ks"),
    (re.compile("z"), "s"),
    (re.compile("y"), "i"),
    (re.compile("w"), "v"),
    (re.compile(r"(.)\1+"), r"\1"),  # tummour, keemo
)
"""What sounds alike in words that medicine took from Greek and Latin, whatever the language: from
the top, each on what those above it have left."""


def sound(word: str) -> str:
    """Return a word written as it sounds; two that sound alike give the same."""
    for pattern, letters in _ALIKE:
        word = pattern.sub(letters, word)
    return word
