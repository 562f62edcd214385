"""Checks that every language of a pack says what its default language says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.key_line import table_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.manifest import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack

_NAMED = 5
"""Words that one message names."""


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every page and box, and for the words, that a language lacks.

    The compiler itself tells of pages that stand in the order.
    """
    default = pack.compiled.manifest.default_language
    for language in pack.compiled.glossaries:
        if language != default:
            line = table_line(pack, FILE, "languages", language)
            for file in (*_pages(pack, default, language), *_boxes(pack, default, language)):
                what = f"{default}/{file} is not translated: there is no {language}/{file}."
                yield Remark(FILE, line, what, "Translate it.")
            yield from _words(pack, default, language, line)


def _pages(pack: CheckedPack, default: str, language: str) -> Iterator[str]:
    """Yield the files of pages that a language lacks, below its folder."""
    for its_own, name in pack.compiled.sections:
        is_told = name in pack.compiled.manifest.order
        if its_own == default and not is_told and (language, name) not in pack.compiled.sections:
            yield f"{name}.md"


def _boxes(pack: CheckedPack, default: str, language: str) -> Iterator[str]:
    """Yield the files of boxes that a language lacks, and that none of its pages asks for."""
    asked = {
        box
        for document in pack.documents
        if document.language == language and "boxes" in document.fields
        for box, _ in document.fields["boxes"].items
    }
    for document in pack.documents:
        if (document.language, document.kind) == (default, "box") and document.name not in asked:
            file = f"boxes/{document.name}.md"
            if f"{language}/{file}" not in pack.files:
                yield file


def _words(pack: CheckedPack, default: str, language: str, line: int) -> Iterator[Remark]:
    """Yield one remark for all words that a language's glossary lacks."""
    known = {term.id for term in pack.compiled.glossaries[language].terms}
    missing = [term.id for term in pack.compiled.glossaries[default].terms if term.id not in known]
    if missing:
        more = ", …" if len(missing) > _NAMED else ""
        named = f"{', '.join(missing[:_NAMED])}{more}"
        what = f"Words of {default}/glossary.toml are not translated ({len(missing)}): {named}."
        yield Remark(FILE, line, what, f"Add them to {language}/glossary.toml.")


RULE = Rule("translation-missing", "error", pack=_check)
