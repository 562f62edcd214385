"""Provides the key of a single page: it changes with all that the page is made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.content_key import program_parts
from kiosk.content.fingerprint import fingerprint
from kiosk.content.glossary_file import glossary_file
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.edition_source import EditionSource

_IMAGE = re.compile(rb"\]\(\s*([^()\s]+)")


class PageKeys:
    """Gives the keys of the pages of one language; what they share is read once."""

    def __init__(self, edition: EditionSource) -> None:
        self._edition = edition
        self._files: dict[str, bytes] = {}
        shared = (
            *program_parts(),
            repr((edition.language, edition.sections, edition.groups)).encode(),
            repr(sorted(edition.site.items())).encode(),
            self._read(glossary_file(edition.language)),
        )
        self._shared = fingerprint(shared).encode()
        folder = edition.root / edition.language / "boxes"
        self._boxes = sorted(path.stem for path in folder.glob("*.md"))

    def key(self, name: str) -> str:
        """Return the key of a page."""
        return fingerprint((self._shared, *self._parts(name)))

    def _parts(self, name: str) -> Iterator[bytes]:
        """Yield all that one page is made of."""
        language = self._edition.language
        page = self._read(f"{language}/{name}.md")
        # A box whose name merely occurs in the words costs one compiling too many, no more.
        boxes = [box for box in self._boxes if box.encode() in page]
        texts = [page, *(self._read(f"{language}/boxes/{box}.md") for box in boxes)]
        yield name.encode()
        yield repr(boxes).encode()
        yield from texts
        for image in sorted({found for text in texts for found in _IMAGE.findall(text)}):
            if image.endswith(b".svg"):
                yield self._read(image.decode("utf-8", "replace"))

    def _read(self, file: str) -> bytes:
        """Return what stands in a file, or why it can't be read."""
        if file not in self._files:
            limit = max(limits.PAGE_BYTES, limits.GLOSSARY_BYTES, limits.FIGURE_BYTES)
            try:
                self._files[file] = read_bytes(self._edition.root, file, limit)
            except ContentError as error:
                self._files[file] = str(error).encode()
        return self._files[file]
