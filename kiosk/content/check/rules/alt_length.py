"""Checks that the words in place of a drawing say what it shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

LEAST_LETTERS = 20
"""Letters that a sentence about a drawing needs at least; "The food pipe" has 13."""

_DENSE = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that say much in few signs, so that counting them tells nothing."""

_IDLE = re.compile(
    r"(?:(?:an?|the|this)\s+)?(?:image|picture|photo|photograph|graphic|icon|figure|illustration)"
    r"\s+(?:of|showing|that shows)\b",
    re.IGNORECASE,
)
"""A voice says "graphic" before these words anyway (W3C, Images Tutorial)."""


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for words that are too few, or begin with what is known anyway."""
    for passage in document.passages:
        if passage.kind != "alt":
            continue
        count = len(passage.text)
        if count < LEAST_LETTERS and not _DENSE.search(passage.text):
            what = f'The words for the drawing, "{passage.text}", have {count} letters.'
            yield Remark(document.file, passage.line, what, "Say in a sentence what it shows.")
        elif idle := _IDLE.match(passage.text):
            what = f'The words for the drawing begin with "{idle[0]}", which a voice says anyway.'
            yield Remark(document.file, passage.line, what, "Begin with what it shows.")


RULE = Rule("alt-length", "warning", document=_check)
