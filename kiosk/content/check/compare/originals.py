"""Finds the original of every page and shared box of a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def translated(pack: CheckedPack) -> Iterator[tuple[Document, Document]]:
    """Yield each page and box of a translation with its original, both of which can be shown."""
    default = pack.compiled.manifest.default_language
    known = {
        (document.kind, document.name): document
        for document in pack.documents
        if document.language == default
    }
    for document in pack.documents:
        original = known.get((document.kind, document.name))
        if document.language != default and original:
            yield document, original


def translations(pack: CheckedPack) -> Iterator[str]:
    """Yield the languages of a pack into which its default language was translated."""
    default = pack.compiled.manifest.default_language
    yield from (language for language in pack.compiled.glossaries if language != default)
