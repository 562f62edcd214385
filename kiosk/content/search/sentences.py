"""Provides the cutting of text into sentences, in any script."""

from __future__ import annotations

import re

_STOPS = ".!?\u2026\u061f\u06d4\u0964"
"""Full stops that have a space behind them; the last are those of Arabic, Urdu and Hindi."""

_TIGHT_STOPS = "\u3002\uff01\uff1f"
"""Those of Chinese and Japanese, which have none."""

_CLOSING = "[)\\]\"'\u2019\u201d\u00bb\u203a\u300d\u300f\uff09]*"

_END = re.compile(
    # A small letter goes on with the sentence, as after "e.g."
    rf"(?<=[{_STOPS}]){_CLOSING}\s+(?=[^\sa-z\u00df-\u00f6\u00f8-\u00ff])"
    rf"|(?<=[{_TIGHT_STOPS}]){_CLOSING}\s*(?=\S)"
)


_ABBREVIATIONS = frozenset(
    (
        "dr",
        "dra",
        "prof",
        "mr",
        "mrs",
        "ms",
        "sr",
        "sra",
        "srta",
        "st",
        "vs",
        "fig",
        "approx",
        "al",
        "ej",
        "núm",
        "nro",
        "pág",
        "ud",
        "uds",
        "د",
        "أ",
    )
)
"""Words whose full stop ends no sentence, in any of the languages, before a capital or a number."""

_LAST_WORD = re.compile(r"(?:^|[\s(\[\u201c\"'])([^\W\d_]+)\.$")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; one without a full stop is a sentence as well."""
    return [text[start:end] for start, end in sentence_ranges(text)]


def sentence_ranges(text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a text begin and end, without the spaces round them."""
    begin, found = 0, []
    for end in _END.finditer(text):
        if not _is_abbreviation(text, begin, end.start()):
            found.append(_stripped(text, begin, end.end()))
            begin = end.end()
    found.append(_stripped(text, begin, len(text)))
    return [(start, end) for start, end in found if start < end]


def _is_abbreviation(text: str, begin: int, end: int) -> bool:
    """Say whether the full stop at the end of a stretch belongs to its last word, as in "Dr."."""
    word = _LAST_WORD.search(text[begin:end])
    return word is not None and word.group(1).casefold() in _ABBREVIATIONS


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the spaces at its ends."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())
