"""Puts the parts of a translation beside those of its original."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.check.compare.numbers import numbers_of
from kiosk.content.check.compare.parts import TITLE

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from kiosk.content.check.compare.parts import Part

_Span = tuple[int, int, int, int]
"""Begin and end among the parts of the original, then among those of the translation."""


class Pair(NamedTuple):
    """A part of the original, and the one of the translation that says the same."""

    original: Part
    translation: Part


class Gap(NamedTuple):
    """Parts that have no counterpart; one of both sides may have none."""

    original: tuple[Part, ...]
    translation: tuple[Part, ...]
    near: Pair
    """The parts before them, or around them: where to look when a side has none."""


def pair_parts(original: Part, translation: Part) -> Iterator[Pair | Gap]:
    """Yield the pairs of parts that belong together, and what has no counterpart."""
    around = Pair(original, translation)
    yield around
    ours, theirs = _inside(original, translation)
    near = around
    for begin, end, other_begin, other_end in _spans(ours, theirs):
        some, others = ours[begin:end], theirs[other_begin:other_end]
        if _kinds(some) != _kinds(others):
            yield Gap(some, others, near)
            continue
        for pair in map(Pair, some, others):
            yield from pair_parts(*pair)
            near = pair


def _inside(original: Part, translation: Part) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return what is inside two parts; a title that the screen could give may be missing."""
    ours, theirs = original.inside, translation.inside
    if original.has_usual_title and _has_title(ours) != _has_title(theirs):
        return _untitled(ours), _untitled(theirs)
    return ours, theirs


def _has_title(parts: tuple[Part, ...]) -> bool:
    """Say whether the first of some parts is a title."""
    return bool(parts) and parts[0].kind == TITLE


def _untitled(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return parts without the title above them."""
    return parts[1:] if _has_title(parts) else parts


def _spans(ours: Sequence[Part], theirs: Sequence[Part]) -> Iterator[_Span]:
    """Yield stretches that belong together, those that are alike and those that are not."""
    if _kinds(ours) == _kinds(theirs):
        yield 0, len(ours), 0, len(theirs)
        return
    # Numbers stay the same in any language: they tell which of several paragraphs is which.
    for span in _cut([_key(one) for one in ours], [_key(one) for one in theirs]):
        begin, end, other_begin, other_end = span
        some, others = _kinds(ours[begin:end]), _kinds(theirs[other_begin:other_end])
        for one in _cut(some, others):
            yield begin + one[0], begin + one[1], other_begin + one[2], other_begin + one[3]


def _cut(some: Sequence[Hashable], others: Sequence[Hashable]) -> Iterator[_Span]:
    """Yield the stretches of two sequences, in their order."""
    matcher = SequenceMatcher(None, some, others, autojunk=False)
    yield from (code[1:] for code in matcher.get_opcodes())


def _kinds(parts: Sequence[Part]) -> list[str]:
    """Return the kinds of some parts."""
    return [part.kind for part in parts]


def _key(part: Part) -> Hashable:
    """Return what a part has in common with its counterpart in another language."""
    numbers: Counter[str] = Counter()
    for one in part.walk():
        numbers += numbers_of(one.words)
    return part.kind, frozenset(numbers.items())
