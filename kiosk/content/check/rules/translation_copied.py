"""Checks that the words of a translation are no longer those of its original."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.check.compare.originals import translated, translations
from kiosk.content.check.compare.pairing import Pair, pair_parts
from kiosk.content.check.compare.parts import front_parts, page_parts
from kiosk.content.check.key_line import table_line, term_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.glossary_file import glossary_file
from kiosk.content.manifest import FILE
from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

FEWEST_WORDS = 4
"""Words that two languages hardly ever share; fewer of them may be a name."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_FIX = "Translate them."


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield one remark for every page, box and glossary in which words were left."""
    for document, original in translated(pack):
        left = list(_left(document, original))
        if left:
            yield Remark(document.file, left[0][0], _what(len(left), left[0][1]), _FIX)
    for language in translations(pack):
        yield from _glossary(pack, language)
        yield from _manifest(pack, language)


def _left(document: Document, original: Document) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each text that was left as it was."""
    ours, theirs = front_parts(original), front_parts(document)
    front = [Pair(ours[key], theirs[key]) for key in theirs if key in ours and _is_ours(key)]
    for one in (*front, *pair_parts(page_parts(original), page_parts(document))):
        if isinstance(one, Pair) and _is_left(one.original.words, one.translation.words):
            yield one.translation.line, one.translation.words


def _is_ours(key: str) -> bool:
    """Say whether a text of the front matter has to be translated; sources may be names."""
    return not key.startswith("source ")


def _glossary(pack: CheckedPack, language: str) -> Iterator[Remark]:
    """Yield a remark when meanings of words were left as they were."""
    default = pack.compiled.manifest.default_language
    left = [
        term
        for term in pack.compiled.glossaries[language].terms
        for original in [pack.compiled.glossaries[default].term(term.id)]
        if original and _is_left(original.definition, term.definition)
    ]
    if left:
        line = term_line(pack, language, left[0].id, "definition")
        yield Remark(glossary_file(language), line, _what(len(left), left[0].definition), _FIX)


def _manifest(pack: CheckedPack, language: str) -> Iterator[Remark]:
    """Yield a remark for words of `pack.toml` that were left as they were."""
    manifest = pack.compiled.manifest
    original, edition = manifest.edition(manifest.default_language), manifest.edition(language)
    for key in ("title", "summary"):
        words = getattr(edition, key)
        if _is_left(getattr(original, key), words):
            line = table_line(pack, FILE, f"languages.{language}", key)
            yield Remark(FILE, line, _what(1, words), _FIX)


def _is_left(original: str, translation: str) -> bool:
    """Say whether words are the same in both languages, and more than a name."""
    return original == translation and len(_WORD.findall(original)) >= FEWEST_WORDS


def _what(count: int, first: str) -> str:
    """Return what was left."""
    if count == 1:
        return f'These words stand here as in the original: "{shorten(first, 40)}".'
    return f'{count} texts stand here as in the original, first "{shorten(first, 40)}".'


RULE = Rule("translation-copied", "warning", pack=_check)
