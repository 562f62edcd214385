"""Checks a translation term by term: where the original has a hard word, it has the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.compare.originals import translated, translations
from kiosk.content.check.compare.pairing import Pair, pair_parts
from kiosk.content.check.compare.parts import page_parts
from kiosk.content.check.compare.terms import Used, used_terms
from kiosk.content.check.key_line import term_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.glossary_file import glossary_file
from kiosk.content.term_links import LINK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.blocks import Block
    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document
    from kiosk.content.glossary import Term


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every term that a translated page lacks, or that has no original."""
    # Each original is asked for once and not in every language.
    used: dict[str, Used] = {}
    for document, original in translated(pack):
        if original.file not in used:
            used[original.file] = used_terms(original, pack)
        yield from _page(document, original, pack, used[original.file])
    glossaries, default = pack.compiled.glossaries, pack.compiled.manifest.default_language
    for language in translations(pack):
        known = {term.id for term in glossaries[default].terms}
        for term in glossaries[language].terms if known else ():
            if term.id not in known:
                line = term_line(pack, language, term.id, "term")
                what = f"{glossary_file(default)} has no word with the name {term.id}."
                fix = "Give it the name that the original has, or add it there."
                yield Remark(glossary_file(language), line, what, fix)


def _page(
    document: Document, original: Document, pack: CheckedPack, used: Used
) -> Iterator[Remark]:
    """Yield a remark for every term of the original that a page or a box does not use."""
    there, _ = used_terms(document, pack)
    for term_id in used.terms:
        term = pack.compiled.glossaries[document.language].term(term_id)
        if term is None or term_id in there:
            continue
        line, other = _places(document, original, used.blocks, term_id)
        if term.is_found or f"({LINK}{term_id})" in "\n".join(original.source.body):
            yield Remark(document.file, line, _what(original, other, term), _fix(document, term))


def _places(
    document: Document, original: Document, blocks: tuple[Block, ...], term_id: str
) -> tuple[int, int]:
    """Return where the term ought to stand, and where it does in the original."""
    for pair in pair_parts(page_parts(original, blocks), page_parts(document)):
        if isinstance(pair, Pair) and _has(pair, term_id):
            return pair.translation.line, pair.original.line
    return document.line("title"), original.line("title")


def _has(pair: Pair, term_id: str) -> bool:
    """Say whether the original has a link to a term in one of its parts."""
    return any(run.link == f"{LINK}{term_id}" for run in pair.original.text)


def _what(original: Document, line: int, term: Term) -> str:
    """Return what is missing."""
    return f'{original.file}:{line} has the word {term.id}; this page does not say "{term.term}".'


def _fix(document: Document, term: Term) -> str:
    """Return what to do about it."""
    return (
        f"Use that word, link what stands for it ({LINK}{term.id}), "
        f"or add its form to variants in {glossary_file(document.language)}."
    )


RULE = Rule("translation-term", "warning", pack=_check)
