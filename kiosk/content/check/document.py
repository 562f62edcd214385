"""Provides a page or a shared box as the rules of the check see it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content.check.locator import Locator
from kiosk.content.check.passage import Passage, read_passages
from kiosk.content.yaml_fields import Field, read_fields

if TYPE_CHECKING:
    from kiosk.content.blocks import Block
    from kiosk.content.page import Page
    from kiosk.content.section import Source


@dataclass(frozen=True, slots=True)
class Document:
    """A page or a shared box: its file, and what has become of it."""

    file: str
    """Path, relative to the pack's folder."""
    language: str
    name: str
    """The section's or the box's id."""
    kind: str
    """`page`, `about` or `box`."""
    fields: dict[str, Field]
    """The front matter, as it is written."""
    source: Source
    blocks: tuple[Block, ...]
    page: Page | None
    """The finished page; nothing for a box."""
    passages: tuple[Passage, ...]
    """Every text, in the order of the file."""
    locator: Locator

    def line(self, key: str) -> int:
        """Return the line of a key of the front matter, or the first line."""
        return self.fields[key].line if key in self.fields else 1

    def text(self, key: str) -> str:
        """Return the text of a key of the front matter, as it is written."""
        return self.fields[key].text if key in self.fields else ""

    def line_of(self, words: str, passage: Passage) -> int:
        """Return the line on which some words of a passage stand."""
        if passage.kind in {"title", "summary"}:
            return passage.line
        return self.locator.line_of(words, passage.line)

    def line_at(self, start: int, passage: Passage) -> int:
        """Return the line of the letter at which something begins in a passage's text."""
        if passage.kind in {"title", "summary"}:
            return passage.line
        return self.locator.line_at(passage.text, start, passage.line)


def read_document(
    file: str, kind: str, source: Source, blocks: tuple[Block, ...], page: Page | None
) -> Document:
    """Return a page or a box with all of its passages.

    Raises:
        ContentError: Its front matter is not YAML.

    """
    fields = read_fields(source.front, file, 2)
    locator = Locator(source.body, source.body_line)
    passages = [_placed(passage, locator) for passage in read_passages(blocks)]
    language, _, rest = file.partition("/")
    name = rest.removeprefix("boxes/").removesuffix(".md")
    above = [
        Passage(fields[key].text, key, fields[key].line)
        for key in ("title", "summary")
        if key in fields and fields[key].text
    ]
    return Document(
        file, language, name, kind, fields, source, blocks, page, (*above, *passages), locator
    )


def _placed(passage: Passage, locator: Locator) -> Passage:
    """Return a passage with its line."""
    return replace(passage, line=locator.next(passage.text))
