"""Finds the words of the glossary that a page or a shared box uses by itself."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.term_links import TermLinker

if TYPE_CHECKING:
    from kiosk.content.blocks import Block
    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document
    from kiosk.content.glossary import Glossary

_LANGUAGES = 16
"""Languages whose words are kept ready, since each is asked for page by page."""


class Used(NamedTuple):
    """What a document uses of its glossary."""

    terms: tuple[str, ...]
    """Names of the words that it uses or links."""
    blocks: tuple[Block, ...]
    """Its blocks, with a link from the first use of each."""


def used_terms(document: Document, pack: CheckedPack) -> Used:
    """Return what a document uses of its glossary by itself.

    The finished page does not tell: there, the first use may stand in a box above the page.
    """
    linker = _linker(pack.compiled.glossaries[document.language])
    blocks, _, terms = linker.link(document.blocks, ())
    return Used(terms, blocks)


@lru_cache(maxsize=_LANGUAGES)
def _linker(glossary: Glossary) -> TermLinker:
    """Return what finds the words of a glossary."""
    return TermLinker(glossary)
