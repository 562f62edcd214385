"""Provides a pack as the rules of the check see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.blocks import Box
from kiosk.content.check.document import Document, read_document
from kiosk.content.pack import ABOUT
from kiosk.content.problem import ContentError
from kiosk.content.section import read_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.content.check.check_settings import CheckSettings
    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.review_state import Review


@dataclass(frozen=True, slots=True)
class CheckedPack:
    """A compiled pack with its documents, and what the check is to be held to."""

    root: Path
    compiled: CompiledPack
    documents: tuple[Document, ...]
    """Pages in the order of the menu, then shared boxes, language by language; only those that
    could be compiled."""
    files: Mapping[str, int]
    """Size in bytes of each file by its path; hidden ones are left out."""
    texts: Mapping[str, str]
    """Words of each file that an editor may write, by its path."""
    reviews: tuple[Review, ...]
    settings: CheckSettings
    today: date
    is_signoff_required: bool = False

    @property
    def pages(self) -> Iterator[Document]:
        """The pages that stand in the menu."""
        return (document for document in self.documents if document.kind == "page")

    def is_whole(self, language: str) -> bool:
        """Say whether every page of a language could be compiled.

        What a broken page uses can't be known.
        """
        sections = self.compiled.sections.items()
        return all(section.page for (its_own, _), section in sections if its_own == language)

    def find(self, language: str, name: str) -> Document | None:
        """Return a page by its language and name."""
        for document in self.documents:
            if (document.language, document.name) == (language, name) and document.page:
                return document
        return None


def read_documents(root: Path, compiled: CompiledPack) -> Iterator[Document]:
    """Yield the pages and boxes of a pack that could be compiled."""
    boxes: dict[str, Box] = {}
    for (language, name), section in compiled.sections.items():
        if section.page is None:
            continue
        kind = ABOUT if name == ABOUT else "page"
        yield from _read(root, f"{language}/{name}.md", kind, section.page)
        boxes |= {f"{language}/boxes/{box.id}.md": box for box in section.page.boxes}
    for file, box in boxes.items():
        yield from _read(root, file, "box", box)


def _read(root: Path, file: str, kind: str, part: object) -> Iterator[Document]:
    """Yield a document, unless its file was changed or removed meanwhile."""
    try:
        source = read_source(root, file)
        if isinstance(part, Box):
            yield read_document(file, kind, source, part.blocks, None)
        else:
            yield read_document(file, kind, source, part.blocks, part)  # type: ignore[attr-defined, arg-type]
    except ContentError:
        return
