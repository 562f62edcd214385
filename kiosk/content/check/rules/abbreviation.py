"""Checks that abbreviations are spelled out where a page first uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.abbreviations import find_abbreviations
from kiosk.content.check.language import is_english
from kiosk.content.check.long_forms import is_spelled_out
from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document
    from kiosk.content.glossary import Glossary

EVERYDAY = frozenset(
    {"AIDS", "AM", "COVID-19", "DNA", "EU", "HIV", "ID", "OK", "PM", "TV", "UK", "US", "USA"}
)
"""Abbreviations that people know better than their long form."""

_HEADS = frozenset({"title", "heading", "name", "alt"})
"""Where there is no room for long words; the text below spells them out."""


def _check(document: Document, pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for each abbreviation whose first use leaves it unexplained."""
    if not is_english(document):
        return
    glossary = pack.compiled.glossaries[document.language]
    seen = set(EVERYDAY | pack.settings.known_abbreviations)
    for passage in document.passages:
        if passage.kind in _HEADS:
            continue
        for at, word in find_abbreviations(passage.text):
            if word in seen or seen.issuperset(word.split("-")):
                continue
            seen.add(word)
            if not is_spelled_out(word, at, passage.text, _long_forms(word, glossary)):
                line = document.line_at(at, passage)
                yield Remark(document.file, line, _what(word), _fix(word))


def _long_forms(word: str, glossary: Glossary) -> Iterator[str]:
    """Yield the other forms of the word that an abbreviation is in the glossary."""
    for term in glossary.terms:
        forms = (term.term, *term.variants)
        if word in forms:
            yield from (form for form in forms if word not in form)


def _what(word: str) -> str:
    """Return what is wrong with an abbreviation."""
    return f'"{word}" is not spelled out where it is first used.'


def _fix(word: str) -> str:
    """Return what to do about an abbreviation."""
    return f"Write the long words ({word}), or add it to known_abbreviations in pack.toml."


RULE = Rule("abbreviation", "warning", document=_check)
