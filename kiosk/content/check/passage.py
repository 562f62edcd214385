"""Provides the passages of a page: every text on it, with its line and its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from kiosk.content.blocks import (
    Box,
    Callout,
    Detail,
    Figure,
    Heading,
    Label,
    List,
    Paragraph,
    Questions,
    Quote,
    Steps,
    Table,
)
from kiosk.content.inline import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kiosk.content.blocks import Block, Text

_Part: TypeAlias = tuple[str, str]
"""The kind of a text, and its words."""

_SENTENCE = re.compile(
    '(?<=[.!?\u061f\u06d4])[)"\u201d\u2019\u00bb]*\\s+(?=\\S)'
    "|(?<=[\u3002\uff01\uff1f])[\u201d\u2019\u300d\uff09]*\\s*(?=[^\\s\u201d\u2019\u300d\uff09])"
)
"""Between two sentences: behind a full stop, in Chinese and Japanese without a space."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a page."""

    text: str
    """Its words, without markup."""
    kind: str
    """`title`, `summary`, `heading`, `paragraph`, `quote`, `item`, `cell`, `alt`, `legend`,
    `description`, `step`, `question` or `name` (of a block)."""
    line: int = 0
    """Line of the file at which it begins."""
    is_folded: bool = False
    """Whether a visitor must open something to see it."""

    def sentences(self) -> list[str]:
        """Return its sentences; a point of a list without a full stop is one as well."""
        return [one for one in _SENTENCE.split(self.text) if one.strip()]


def read_passages(blocks: Iterable[Block], *, is_folded: bool = False) -> Iterator[Passage]:
    """Yield the texts of some blocks in the order of the file, without their lines."""
    for block in blocks:
        for kind, text in _texts(block):
            if text:
                yield Passage(text, kind, is_folded=is_folded)
        if isinstance(block, Callout | Detail | Label | Box):
            inner = is_folded or isinstance(block, Detail)
            yield from read_passages(block.blocks, is_folded=inner)


def _texts(block: Block) -> Iterator[_Part]:
    """Yield the kind and the words of each text that a block itself holds."""
    read = _READERS.get(type(block))
    yield from read(block) if read else ()


def _said(kind: str, texts: Iterable[Text]) -> Iterator[_Part]:
    """Yield texts of one kind without their markup."""
    yield from ((kind, plain(text)) for text in texts)


def _points(block: List) -> Iterator[_Part]:
    """Yield the points of a list and of those nested in it."""
    for item in block.items:
        yield "item", plain(item.text)
        if item.sublist:
            yield from _points(item.sublist)


def _figure(block: Figure) -> Iterator[_Part]:
    """Yield the texts of a drawing."""
    yield "name", block.title
    yield "alt", block.alt
    yield from _said("legend", block.legend)
    yield from _said("description", block.description)


def _steps(block: Steps) -> Iterator[_Part]:
    """Yield the texts of a timeline."""
    yield "name", block.title
    for step in block.steps:
        yield "step", " ".join(filter(None, (plain(step.title), plain(step.text))))


def _questions(block: Questions) -> Iterator[_Part]:
    """Yield the texts of a list of questions."""
    yield "name", block.title
    yield from _said("question", block.questions)


_READERS: Mapping[type, Callable[[Any], Iterable[_Part]]] = {
    Heading: lambda block: _said("heading", [block.text]),
    Paragraph: lambda block: _said("paragraph", [block.text]),
    List: _points,
    Table: lambda block: _said("cell", chain(block.header, *block.rows)),
    Quote: lambda block: _said("quote", block.paragraphs),
    Figure: _figure,
    Steps: _steps,
    Questions: _questions,
    Callout: lambda block: [("name", block.title)],
    Detail: lambda block: [("name", block.title)],
    Label: lambda block: [("name", block.scope)],
}
"""What reads the texts of each kind of block that holds any."""
