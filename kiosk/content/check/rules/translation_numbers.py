"""Checks that a translation has the numbers of its original, block by block."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kiosk.content.check.compare.numbers import numbers_of
from kiosk.content.check.compare.originals import translated, translations
from kiosk.content.check.compare.pairing import Pair, pair_parts
from kiosk.content.check.compare.parts import front_parts, page_parts
from kiosk.content.check.compare.units import units_of
from kiosk.content.check.key_line import term_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.glossary_file import glossary_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.compare.pairing import Gap
    from kiosk.content.check.compare.parts import Part
    from kiosk.content.check.document import Document

_FIX = "Compare the two, and write the same numbers in figures."

_SAID = {
    "once": 1, "twice": 2, "half": 2, "first": 1, "second": 2, "third": 3,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7,
    "August": 8, "September": 9, "October": 10, "November": 11, "December": 12,
}  # fmt: skip
"""English words for which another language may have figures, as Chinese has for months."""

_WORD = re.compile("[A-Za-z]+")


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every block, and every meaning of a word, whose numbers differ."""
    for document, original in translated(pack):
        yield from _page(document, original)
    for language in translations(pack):
        yield from _glossary(pack, language)


def _page(document: Document, original: Document) -> Iterator[Remark]:
    """Yield what is to be said of a page or a box."""
    ours, theirs = front_parts(original), front_parts(document)
    pairs: list[Pair | Gap] = [Pair(ours[key], theirs[key]) for key in ours.keys() & theirs.keys()]
    for one in (*pairs, *pair_parts(page_parts(original), page_parts(document))):
        both = ([one.original], [one.translation]) if isinstance(one, Pair) else one[:2]
        said, there = (" \n".join(_words(parts, one)) for parts in both)
        if differ := _difference(said, there):
            place = one if isinstance(one, Pair) else _first(one)
            at = f"{original.file}:{place.original.line}"
            yield Remark(document.file, place.translation.line, f"{at} {differ}", _FIX)


def _words(parts: Iterable[Part], one: Pair | Gap) -> Iterator[str]:
    """Yield the words to compare: of a pair their own, of what has no counterpart all."""
    for part in parts:
        yield from [part.words] if isinstance(one, Pair) else (inner.words for inner in part.walk())


def _first(gap: Gap) -> Pair:
    """Return where what has no counterpart begins."""
    return Pair(
        (gap.original or (gap.near.original,))[0], (gap.translation or (gap.near.translation,))[0]
    )


def _glossary(pack: CheckedPack, language: str) -> Iterator[Remark]:
    """Yield what is to be said of the words of a language."""
    default = pack.compiled.manifest.default_language
    for term in pack.compiled.glossaries[default].terms:
        other = pack.compiled.glossaries[language].term(term.id)
        differ = _difference(term.definition, other.definition) if other else ""
        if differ:
            at = f"{glossary_file(default)}:{term_line(pack, default, term.id, 'definition')}"
            line = term_line(pack, language, term.id, "definition")
            yield Remark(glossary_file(language), line, f"{at} {differ}", _FIX)


def _difference(original: str, translation: str) -> str:
    """Return how the numbers of two texts differ, as the rest of a sentence; nothing if not."""
    said, there = numbers_of(original), numbers_of(translation)
    lost, added = said - there, there - said - _spelled(original)
    if lost or added:
        return f"has {_list(lost)} where this has {_list(added)}."
    units, other_units = units_of(original), units_of(translation)
    for number in sorted(units.keys() & other_units.keys()):
        if units[number].isdisjoint(other_units[number]):
            ours, theirs = (" or ".join(sorted(one[number])) for one in (units, other_units))
            return f"speaks of {number} {ours} where this speaks of {number} {theirs}."
    return ""


def _spelled(text: str) -> Counter[str]:
    """Return the numbers that a text writes as English words, names of months among them."""
    words = _WORD.findall(text)
    said = [_SAID.get(word.casefold()) or _MONTHS.get(word) for word in words]
    return Counter(str(number) for number in said if number)


def _list(numbers: Counter[str]) -> str:
    """Return numbers in words."""
    return ", ".join(sorted(numbers.elements())) or "none"


RULE = Rule("translation-numbers", "error", pack=_check)
