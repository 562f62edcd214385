"""Checks that no sentence is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

MOST_WORDS = 25
"""Words of a sentence: the content brief's limit, and that of plain-language guides."""


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every long sentence."""
    for passage in document.passages:
        for sentence in passage.sentences():
            count = len(sentence.split())
            if count > MOST_WORDS:
                line = document.line_of(sentence, passage)
                what = f'The sentence "{shorten(sentence, 40)}" has {count} words.'
                yield Remark(document.file, line, what, f"Make it {MOST_WORDS} words or fewer.")


RULE = Rule("sentence-length", "error", document=_check)
