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
    rf"(?<=[{_STOPS}]){_CLOSING}\s+(?=[^\sa-z])"
    rf"|(?<=[{_TIGHT_STOPS}]){_CLOSING}\s*(?=\S)"
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; one without a full stop is a sentence as well."""
    begin, found = 0, []
    for end in _END.finditer(text):
        found.append(text[begin : end.end()].strip())
        begin = end.end()
    found.append(text[begin:].strip())
    return [one for one in found if one]
