"""Finds Arabic words in the forms that they take in a sentence.

Arabic writes `the`, `and`, `in`, `for` and `like` as one with the word behind them, may write vowel
signs or leave them out, and ends what is counted or done with an alef. A glossary would have to
name a dozen forms of each word.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.content.glossary import Term

_MARKS = "\u0640\u064b-\u065f\u0670"
"""Tatweel and vowel signs, which a writer may leave out."""

_ARTICLE = "\u0627\u0644"
_TANWIN = "\u064b"
_ALEF = "\u0627"

_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_MARK = re.compile(f"[{_MARKS}]")
_WORD = re.compile(rf"[\w{_MARKS}-]+(?:(?<=\d)[.,]\d+)?")

_FEWEST = 3
"""Letters of a word that may have more than its article before it: those of a shorter one end many
other words."""

_BEFORE = (
    *("", _ARTICLE, "\u0628", "\u0643", "\u0644"),
    *("\u0628" + _ARTICLE, "\u0643" + _ARTICLE, "\u0644\u0644"),
)
_ANY_BEFORE = tuple(first + rest for first in ("", "\u0648", "\u0641") for rest in _BEFORE)
"""What may stand before a word without its article: the, in, like, for, in the, like the, for the;
and all of them behind `and` and `so`. Source: Larkey, Ballesteros and Connell, Light Stemming for
Arabic, 2007."""


class FoundTerm(NamedTuple):
    """Where a word of the glossary stands in a text."""

    start: int
    end: int
    term_id: str


def is_arabic(form: str) -> bool:
    """Say whether a form of a word begins with an Arabic letter."""
    return _LETTER.match(form) is not None


class ArabicForms:
    """The Arabic forms of a glossary's words; all others are left to whoever reads those."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._known: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        """The other words of each form, and whose form it is, by its first word."""
        for term in terms:
            for form in filter(is_arabic, (term.term, *term.variants)):
                first, *others = map(_bare, form.split())
                self._known.setdefault(first, []).append((tuple(others), term.id))
        for forms in self._known.values():
            forms.sort(key=lambda form: -len(form[0]))

    def find(self, text: str) -> Iterator[FoundTerm]:
        """Yield every word of the glossary in a text, the longest where two begin alike."""
        words = list(_WORD.finditer(text)) if self._known and _LETTER.search(text) else []
        # Only words with a single space between them can belong together.
        is_next = [two.start() - one.end() == 1 and text[one.end()] in " \u00a0"
                   for one, two in pairwise(words)]  # fmt: skip
        at = 0
        while at < len(words):
            end = at + 1
            while end < len(words) and is_next[end - 1]:
                end += 1
            found = self._longest([word[0] for word in words[at:end]])
            if found:
                count, term_id = found
                yield FoundTerm(words[at].start(), words[at + count - 1].end(), term_id)
                at += count
            else:
                at += 1

    def _longest(self, words: Sequence[str]) -> tuple[int, str] | None:
        """Return how many of some words, from the first on, are a form, and whose."""
        best: tuple[int, str] | None = None
        for first in _firsts(words[0]):
            for others, term_id in self._known.get(first, ()):
                is_more = best is None or len(others) + 1 > best[0]
                if is_more and _are_alike(others, words[1:]):
                    best = len(others) + 1, term_id
        return best


def _are_alike(others: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether words of a text are the further words of a form."""
    if len(others) > len(words):
        return False
    return all(other in _endings(_bare(word), word) for other, word in zip(others, words))  # noqa: B905 - the text goes on


def _firsts(word: str) -> Iterator[str]:
    """Yield what a word may be without what stands before it."""
    if not is_arabic(word):
        return
    plain = _MARK.sub("", word)
    yield from _endings(plain, word)
    for before in _ANY_BEFORE:
        rest = plain.removeprefix(before)
        if before and rest != plain and (before == _ARTICLE or len(rest) >= _FEWEST):
            yield from _endings(rest, word)


def _endings(plain: str, word: str) -> tuple[str, ...]:
    """Return a word, and the same without the alef that its ending adds."""
    if _TANWIN in word and plain.endswith(_ALEF):
        return plain, plain.removesuffix(_ALEF)
    return (plain,)


def _bare(word: str) -> str:
    """Return a word without vowel signs and without its article."""
    plain = _MARK.sub("", word)
    bare = plain.removeprefix(_ARTICLE)
    return bare if len(bare) >= _FEWEST else plain
