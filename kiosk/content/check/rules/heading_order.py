"""Checks that headings lead from large to small, and that no two of them are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Callout, Detail, Heading, Label
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.inline import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.blocks import Block
    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every heading that is out of order or a repetition."""
    seen: set[tuple[str, str]] = set()
    above = ""
    for heading, line in _headings(document):
        words = plain(heading.text)
        # A box has its title above it, where a page has its own headings.
        if heading.level > 2 and not above and document.kind != "box":
            what = f'"###" stands above "{words}", but no "##" came before it.'
            yield Remark(document.file, line, what, 'Write "##", or put a larger heading first.')
        key = (above if heading.level > 2 else "", words.casefold())
        if key in seen:
            what = f'The heading "{words}" stands here twice.'
            yield Remark(document.file, line, what, "Say in it what is new in this part.")
        seen.add(key)
        if heading.level == 2:
            above = words.casefold()


def _headings(document: Document) -> Iterator[tuple[Heading, int]]:
    """Yield the headings of a document, each with its line."""
    passages = (passage for passage in document.passages if passage.kind == "heading")
    for heading, passage in zip(_walk(document.blocks), passages, strict=True):
        yield heading, passage.line


def _walk(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Yield the headings among blocks, in the order of the file."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Callout | Detail | Label):
            yield from _walk(block.blocks)


RULE = Rule("heading-order", "error", document=_check)
