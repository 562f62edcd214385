"""Turns written words into what is said for them, and keeps which stands for which."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.glossary import NUMBER
from kiosk.ui.speech.utterance import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.content.glossary import Glossary

_DIGITS = r"\d+(?:[.,]\d+)*"
_LATIN = "0-9A-Za-z\u00c0-\u024f"
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f"
"""Signs of scripts that put no spaces between words: an entry may begin and end anywhere."""

_ABBREVIATION = re.compile(r"[A-Z]{2}|[A-Z]-[A-Z0-9]|[A-Z]\d")
_STRESSED = re.compile(r"[A-Z]{2}")


class Spoken(NamedTuple):
    """What is said for some written words."""

    text: str
    marks: tuple[Mark, ...]


class Lexicon:
    """Replaces whole words by what is said for them, in one language."""

    def __init__(self, entries: Mapping[str, str] | None = None) -> None:
        self._entries = dict(entries or {})
        # The longest come first, or "CT" would be found in "PET-CT".
        keys = sorted(self._entries, key=len, reverse=True)
        self._keys = tuple(keys)
        self._pattern = re.compile("|".join(f"({_form(key)})" for key in keys)) if keys else None

    @property
    def bare(self) -> Lexicon:
        """Return a lexicon without words: for what is in another language than this one."""
        return _BARE

    def spoken(self, written: str, offset: int = 0) -> Spoken:
        """Return what is said for a text; `offset` is where the text begins in its source."""
        said, done = "", 0
        marks: list[Mark] = []
        for found in self._pattern.finditer(written) if self._pattern else ():
            said += _same(written[done : found.start()], len(said), offset + done, marks)
            words = self._words(found)
            begin, length = found.span()[0], found.end() - found.start()
            marks.append(Mark(len(said), len(words), offset + begin, length, is_same=False))
            said += words
            done = found.end()
        said += _same(written[done:], len(said), offset + done, marks)
        return Spoken(said, tuple(marks))

    def _words(self, found: re.Match[str]) -> str:
        """Return what is said for a word that was found."""
        # Groups within an entry have no number: each entry is one group, in the order of the keys.
        words = self._entries[self._keys[(found.lastindex or 1) - 1]]
        numbers = re.findall(_DIGITS, found.group()) if NUMBER in words else []
        for number in numbers:
            words = words.replace(NUMBER, number, 1)
        return words


_BARE = Lexicon()


def lexicon_of(glossary: Glossary) -> Lexicon:
    """Return how the words of a pack are said: its own table, and hints that can be spoken."""
    hints = ((term.term, term.say) for term in glossary.terms if is_speakable(term.term, term.say))
    return Lexicon(dict(chain(hints, glossary.spoken)))


def is_speakable(term: str, hint: str) -> bool:
    """Say whether a hint is better said than the word itself.

    It is for abbreviations that are spelled out: engines say "EMR" as "emmer", and "E-M-R" right.
    Other hints are for the eye; an engine spells out the capitals of "kar-sih-NO-muh", while it
    says "carcinoma" as it should be.
    """
    return bool(hint) and bool(_ABBREVIATION.search(term)) and not _STRESSED.search(hint)


def _form(key: str) -> str:
    """Return the pattern of an entry, which is found as whole words only."""
    form = re.escape(key).replace(re.escape(NUMBER), _DIGITS)
    return f"{_edge(key[:1], '<!')}{form}{_edge(key[-1:], '!')}"


def _edge(sign: str, look: str) -> str:
    """Return what must not stand next to the first or the last sign of an entry."""
    if sign in "{}" or sign.isdigit():
        return rf"(?{look}[{_LATIN}]|(?<=\d)[.,])" if look == "!" else rf"(?{look}[{_LATIN}])"
    if not sign.isalpha() or re.match(f"[{_UNSPACED}]", sign):
        return ""
    return rf"(?{look}[{_LATIN}])" if re.match(f"[{_LATIN}]", sign) else rf"(?{look}\w)"


def _same(written: str, said: int, start: int, marks: list[Mark]) -> str:
    """Return words that are said as they are written, and note where they stand."""
    if written:
        marks.append(Mark(said, len(written), start, len(written)))
    return written


def moved(marks: Iterable[Mark], by: int) -> tuple[Mark, ...]:
    """Return marks of words before which something else is said, some letters long."""
    return tuple(mark._replace(said=mark.said + by) for mark in marks)
