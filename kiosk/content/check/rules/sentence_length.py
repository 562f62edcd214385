"""Checks that no sentence is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.reading_words import count_signs
from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

MOST_WORDS = 25
"""Words of a sentence: the content brief's limit, and that of plain-language guides."""

MOST_SIGNS = 60
"""Signs of a sentence in Chinese, Japanese or Thai, which write no spaces between words: as many as
take the time of 25 words to read, and half as many again, since Chinese joins with commas what
English parts with full stops."""


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every long sentence."""
    for passage in document.passages:
        for sentence in passage.sentences():
            if counted := too_long(sentence):
                line = document.line_of(sentence, passage)
                what = f'The sentence "{shorten(sentence, 40)}" has {counted[0]}.'
                yield Remark(document.file, line, what, f"Make it {counted[1]} or fewer.")


def too_long(sentence: str) -> tuple[str, str] | None:
    """Return how long a sentence is and how long it may be, in words; nothing for a short one."""
    signs = count_signs(sentence)
    if signs > MOST_SIGNS:
        return f"{signs} signs", f"{MOST_SIGNS} signs"
    # What stands between the signs, such as the name of a drug, is not counted again.
    count = 0 if signs else len(sentence.split())
    return (f"{count} words", f"{MOST_WORDS} words") if count > MOST_WORDS else None


RULE = Rule("sentence-length", "error", document=_check)
