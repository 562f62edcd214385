"""Provides where the words that were looked for stand in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from kiosk.content.search.letters import SIGN, letter
from kiosk.content.search.tokens import cut, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.search.wanted import Wanted

Mark: TypeAlias = tuple[int, int]
"""Begin and end of a stretch of a text."""


def marks(text: str, wanted: Sequence[Wanted]) -> tuple[Mark, ...]:
    """Return where the wanted words stand in a text, in order; marks that touch are one."""
    tokens = cut(text)
    found = _merged(
        (token.start, token.end)
        for token in (*tokens, *joined(text, tokens))
        if any(one.fits(token.text) for one in wanted)
    )
    return tuple(mark for mark in found if not _is_stray(text, mark, found))


def _merged(found: Iterable[Mark]) -> list[Mark]:
    """Return marks of which none touches another."""
    merged: list[Mark] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _is_stray(text: str, mark: Mark, found: Iterable[Mark]) -> bool:
    """Say whether a mark is a pair of signs that is a part of a longer word found elsewhere."""
    start, end = mark
    return letter(text[start]).kind == SIGN and any(
        begin != start and end - start < finish - begin and text[start:end] in text[begin:finish]
        for begin, finish in found
    )
