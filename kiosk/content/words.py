"""Provides the count of words that a page shows without anything being opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import (
    Block,
    Callout,
    Heading,
    List,
    Paragraph,
    Questions,
    Quote,
    Steps,
)
from kiosk.content.inline import plain
from kiosk.content.reading_words import reading_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.blocks import Text


def count_words(title: str, summary: str, blocks: Iterable[Block]) -> int:
    """Return the open words of a page; details, labels, boxes, tables and figures don't count."""
    texts = [title, summary]
    for block in blocks:
        texts += _texts(block)
    return round(sum(map(reading_words, texts)))


def _texts(block: Block) -> Iterator[str]:
    """Yield the open texts of a block."""
    if isinstance(block, Heading | Paragraph):
        yield plain(block.text)
    elif isinstance(block, List):
        yield from _points(block)
    elif isinstance(block, Callout):
        yield block.title
        for inner in block.blocks:
            yield from _texts(inner)
    elif isinstance(block, Steps):
        yield block.title
        yield from _plain(text for step in block.steps for text in (step.title, step.text))
    elif isinstance(block, Questions):
        yield block.title
        yield from _plain(block.questions)
    elif isinstance(block, Quote):
        yield from _plain(block.paragraphs)


def _points(block: List) -> Iterator[str]:
    """Yield the points of a list and of those nested in it."""
    for item in block.items:
        yield plain(item.text)
        if item.sublist:
            yield from _points(item.sublist)


def _plain(texts: Iterable[Text]) -> Iterator[str]:
    """Yield texts without their markup."""
    for text in texts:
        yield plain(text)
