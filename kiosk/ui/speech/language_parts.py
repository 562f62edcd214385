"""Cuts a sentence where its script changes, so that each part is said by the right voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_LATIN = "A-Za-z\u00c0-\u024f"

_SCRIPTS = {
    "ja": "\u3040-\u30ff",
    "zh": "\u3400-\u4dbf\u4e00-\u9fff",
    "ko": "\uac00-\ud7af",
    "ar": "\u0600-\u06ff\u0750-\u077f",
    "he": "\u0590-\u05ff",
    "ru": "\u0400-\u04ff",
    "el": "\u0370-\u03ff",
    "hi": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
}
"""Letters of each script, under the language that most pages mean by it."""

_ALSO = {
    "ar": ("fa", "ur", "ps", "ug", "sd", "ckb"),
    "ru": ("uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"),
    "hi": ("mr", "ne", "kok"),
    "zh": ("ja", "yue"),
    "ja": ("ja",),
}
"""Other languages that are written with the same letters."""

LATIN_LANGUAGE = "en"
"""What words in Latin letters are among others: names of studies and centers, mostly."""

_ANY = re.compile(f"[{''.join(_SCRIPTS.values())}]")

_FOREIGN = {
    # One letter may be a sign, such as the Greek beta; two are a word.
    language: re.compile(f"[{letters}][{letters}\\s]*[{letters}]")
    for language, letters in _SCRIPTS.items()
}

_WORD = f"[{_LATIN}][{_LATIN}0-9'\u2019.-]*"
_LATIN_WORDS = re.compile(rf"{_WORD}(?:[ ,:&/]+{_WORD})+")
"""Two at least: a single name, such as PET-CT, belongs to the sentence round it."""

_SAYABLE = re.compile(r"\w")


class LanguagePart(NamedTuple):
    """A stretch of a sentence in one language."""

    start: int
    end: int
    language: str


def language_parts(text: str, language: str) -> list[LanguagePart]:
    """Return the parts of a sentence of some language; one part where all of it is in that."""
    parts: list[LanguagePart] = []
    done = 0
    for part in sorted(_foreign(text, language)):
        if part.start >= done:
            parts += _own(text, done, part.start, language)
            parts.append(part)
            done = part.end
    rest = _own(text, done, len(text), language)
    if not rest and parts:
        # What ends a sentence is said with its last part.
        parts[-1] = parts[-1]._replace(end=len(text))
    return parts + rest if parts or rest else [LanguagePart(0, len(text), language)]


def _own(text: str, start: int, end: int, language: str) -> list[LanguagePart]:
    """Return a part in the language of the page, unless there is nothing to be said in it."""
    first = _SAYABLE.search(text, start, end)
    if first is None:
        return []
    # After a part in another language, what parts both is not said.
    return [LanguagePart(first.start() if start else 0, end, language)]


def _foreign(text: str, language: str) -> Iterator[LanguagePart]:
    """Yield the parts that are written in another script than the language has."""
    own = [script for script in _SCRIPTS if _writes(language, script)]
    if own:
        yield from _found(_LATIN_WORDS, text, LATIN_LANGUAGE)
    if not own and not _ANY.search(text):
        return
    for script, pattern in _FOREIGN.items():
        if script not in own:
            yield from _found(pattern, text, script)


def _writes(language: str, script: str) -> bool:
    """Say whether a language is written with the letters of a script."""
    base = language.split("-", maxsplit=1)[0]
    return base == script or base in _ALSO.get(script, ())


def _found(pattern: re.Pattern[str], text: str, language: str) -> Iterator[LanguagePart]:
    """Yield the parts that a pattern finds."""
    yield from (LanguagePart(*one.span(), language) for one in pattern.finditer(text))
