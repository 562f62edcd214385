"""Provides the reading of a page or box: pieces in, typed blocks out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from kiosk.content import limits
from kiosk.content.blocks import (
    Block,
    Callout,
    Detail,
    Figure,
    Label,
    List,
    Questions,
    Quote,
    Steps,
    Table,
)
from kiosk.content.chunks import split_chunks
from kiosk.content.containers import read_container, read_inside
from kiosk.content.leaf import read_leaf
from kiosk.content.place import PageContext, Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.blocks import SimpleBlock
    from kiosk.content.section import Source


PlacedBlock: TypeAlias = tuple[int, Block]
"""A block of a page, and the line of the file at which it begins."""


def read_body(source: Source, context: PageContext) -> tuple[PlacedBlock, ...]:
    """Return the blocks of a page; what is wrong goes on the context's report."""
    blocks: list[PlacedBlock] = []
    count = 0
    for chunk in split_chunks(source.body, source.body_line):
        place = Place(chunk, context)
        read = read_container(place) if chunk.kind == "block" else read_leaf(place)
        blocks += [(chunk.line, block) for block in read]
        count += count_items(read)
        if count > limits.BLOCKS:
            what = f"The page has more than {limits.BLOCKS} blocks, list points and rows."
            context.report.fatal(chunk.line, what, "Split it into two sections.")
            break
    return tuple(blocks)


def read_box_body(source: Source, context: PageContext) -> tuple[SimpleBlock, ...]:
    """Return the blocks of a shared box, which holds no blocks of our own but figures."""
    blocks = read_inside(source.body, source.body_line, context, "a shared box", figures=True)
    if count_items(blocks) > limits.BLOCKS:
        what = f"The box has more than {limits.BLOCKS} blocks, list points and rows."
        context.report.fatal(source.body_line, what, "Shorten it.")
    return blocks


def count_items(blocks: Iterable[Block]) -> int:
    """Return how many things have to be laid out for some blocks."""
    return sum(_count(block) for block in blocks)


def _count(block: Block) -> int:
    """Return how many things have to be laid out for one block."""
    if isinstance(block, Callout | Detail | Label):
        return 1 + count_items(block.blocks)
    if isinstance(block, List):
        return _points(block)
    if isinstance(block, Figure):
        return 1 + len(block.legend) + len(block.description)
    parts = (
        block.rows
        if isinstance(block, Table)
        else block.steps
        if isinstance(block, Steps)
        else block.questions
        if isinstance(block, Questions)
        else block.paragraphs
        if isinstance(block, Quote)
        else ()
    )
    return 1 + len(parts)


def _points(block: List) -> int:
    """Return the points of a list and of those nested in it."""
    return sum(1 + (_points(item.sublist) if item.sublist else 0) for item in block.items)
