"""Provides the texts of a block in reading order, those inside it included."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import blocks
from kiosk.content.inline import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.blocks import Block, Text


class BlockText(NamedTuple):
    """One text of a block."""

    words: str
    is_heading: bool = False
    about: str = ""
    """What it is said of, where the block names it: the title of a step, the line of a table."""


def block_texts(block: Block) -> Iterator[BlockText]:
    """Yield the texts of a block, the folded ones too."""
    yield from _texts(block)


@singledispatch
def _texts(_block: object) -> Iterator[BlockText]:
    """Yield the texts of one kind of block; a line between two parts has none."""
    yield from ()


@_texts.register(blocks.Heading)
def _(block: blocks.Heading) -> Iterator[BlockText]:
    yield BlockText(plain(block.text), is_heading=True)


@_texts.register(blocks.Paragraph)
def _(block: blocks.Paragraph) -> Iterator[BlockText]:
    yield BlockText(plain(block.text))


@_texts.register(blocks.List)
def _(block: blocks.List) -> Iterator[BlockText]:
    for item in block.items:
        yield BlockText(plain(item.text))
        if item.sublist:
            yield from _texts(item.sublist)


@_texts.register(blocks.Table)
def _(block: blocks.Table) -> Iterator[BlockText]:
    header = [plain(text) for text in block.header]
    yield from map(BlockText, header)
    for cells in block.rows:
        line = plain(cells[0]) if cells else ""
        for column, cell in zip(header, cells, strict=True):
            yield BlockText(plain(cell), about=f"{line} {column}")


@_texts.register(blocks.Figure)
def _(block: blocks.Figure) -> Iterator[BlockText]:
    yield BlockText(block.title, is_heading=True)
    yield BlockText(block.alt, about=block.title)
    yield from _said((*block.legend, *block.description), block.title)


@_texts.register(blocks.Quote)
def _(block: blocks.Quote) -> Iterator[BlockText]:
    yield from _said(block.paragraphs)


@_texts.register(blocks.Steps)
def _(block: blocks.Steps) -> Iterator[BlockText]:
    yield BlockText(block.title, is_heading=True)
    for step in block.steps:
        title = plain(step.title)
        yield BlockText(title, is_heading=True, about=block.title)
        yield BlockText(plain(step.text), about=f"{block.title} {title}")


@_texts.register(blocks.Questions)
def _(block: blocks.Questions) -> Iterator[BlockText]:
    yield BlockText(block.title, is_heading=True)
    yield from _said(block.questions, block.title)


@_texts.register(blocks.Callout)
@_texts.register(blocks.Detail)
@_texts.register(blocks.Box)
def _(block: blocks.Callout | blocks.Detail | blocks.Box) -> Iterator[BlockText]:
    yield BlockText(block.title, is_heading=True)
    yield from _inside(block.blocks, block.title)


@_texts.register(blocks.Label)
def _(block: blocks.Label) -> Iterator[BlockText]:
    yield BlockText(block.scope, is_heading=True)
    yield from _inside(block.blocks, block.scope)


def _inside(parts: Iterable[blocks.SimpleBlock], about: str) -> Iterator[BlockText]:
    """Yield the texts of blocks inside another, each with what it stands under."""
    for part in parts:
        for text in _texts(part):
            yield text._replace(about=f"{about} {text.about}")


def _said(texts: Iterable[Text], about: str = "") -> Iterator[BlockText]:
    """Yield plain texts, each with what it stands under."""
    yield from (BlockText(plain(text), about=about) for text in texts)
