"""Checks that every word of a glossary stands on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.key_line import term_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.glossary_file import glossary_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every word that no page of its language uses or links."""
    for language, glossary in pack.compiled.glossaries.items():
        if not pack.is_whole(language):
            continue
        used = _used(pack, language)
        for term in glossary.terms:
            if term.id not in used:
                line = term_line(pack, language, term.id, "term")
                what = f'No page uses the word "{term.term}".'
                fix = "Take it out, link it on a page, or add the form that pages use to variants."
                yield Remark(glossary_file(language), line, what, fix)


def _used(pack: CheckedPack, language: str) -> set[str]:
    """Return the names of the words that the pages of a language use or link."""
    pages = (document.page for document in pack.documents if document.language == language)
    return {term for page in pages if page for term in page.terms}


RULE = Rule("glossary-unused", "warning", pack=_check)
