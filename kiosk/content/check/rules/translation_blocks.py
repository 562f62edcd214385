"""Checks that a translation is built as its original is: the same blocks in the same order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kiosk.content.check.compare.originals import translated
from kiosk.content.check.compare.pairing import Gap, pair_parts
from kiosk.content.check.compare.parts import page_parts
from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.compare.parts import Part
    from kiosk.content.check.document import Document

_FIX = "Make both alike: add what is missing, or take out what the original does not have."


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every place at which the blocks of two languages differ."""
    for document, original in translated(pack):
        for one in pair_parts(page_parts(original), page_parts(document)):
            if isinstance(one, Gap):
                yield _remark(document, original, one)


def _remark(document: Document, original: Document, gap: Gap) -> Remark:
    """Return the remark on parts that have no counterpart."""
    line = (gap.translation or (gap.near.translation,))[0].line
    other = (gap.original or (gap.near.original,))[0].line
    ours, theirs = _named(gap.original), _named(gap.translation)
    what = f"{original.file}:{other} has {ours} where this page has {theirs}."
    return Remark(document.file, line, what, _FIX)


def _named(parts: Sequence[Part]) -> str:
    """Return parts in words, such as "a table and 2 paragraphs"."""
    counts = Counter(part.kind for part in parts)
    return " and ".join(_counted(*one) for one in counts.items()) or "nothing"


def _counted(kind: str, count: int) -> str:
    """Return some parts of one kind in words."""
    if count == 1:
        return f"a {kind}"
    first, gap, rest = kind.partition(" ")
    return f"{count} {first}s{gap}{rest}"


RULE = Rule("translation-blocks", "error", pack=_check)
