"""Provides the passages of a page: every sentence that a search can find, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from kiosk.content.blocks import Box, Detail, Heading, Questions
from kiosk.content.inline import plain
from kiosk.content.pack import WORD_LIST
from kiosk.content.search.block_texts import block_texts
from kiosk.content.search.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.blocks import Block
    from kiosk.content.glossary import Glossary
    from kiosk.content.page import Page

HEAD = -1
"""Number of the row that is a page's head: its title and summary."""

TITLE_WEIGHT = 4.0
HEADING_WEIGHT = 2.0
TEXT_WEIGHT = 1.0
"""A page that is about a word comes before one that speaks of it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A title, a heading or a sentence."""

    section: str
    """Id of its page; `WORD_LIST` for a word of the glossary."""
    row: int
    """Number of the page's row that holds it, or `HEAD`."""
    text: str
    """Its words, without markup."""
    weight: float = TEXT_WEIGHT
    """How much it counts among others that hold the same words."""
    about: str = ""
    """What it stands under: titles whose words may be a part of what is looked for."""
    words: str = ""
    """What leads to it where that is not `text`, as the other forms of a word."""


@dataclass(slots=True)
class PassageReader:
    """Reads the pages of a pack, one after another; what they share is read once."""

    titles: Mapping[type, str] = field(default_factory=dict)
    """What the screen calls each kind of block that has no title of its own."""
    _boxes: set[str] = field(default_factory=set)

    def read(self, page: Page) -> Iterator[Passage]:
        """Yield the passages of a page in reading order."""
        yield Passage(page.id, HEAD, page.title, TITLE_WEIGHT)
        for text in (page.summary, page.evidence_scope):
            yield from _said(page.id, HEAD, text, HEADING_WEIGHT, page.title)
        heading = ""
        for row, block in enumerate(map(self._titled, _rows(page))):
            if isinstance(block, Heading):
                heading = plain(block.text)
            if not (isinstance(block, Box) and self._is_known(block)):
                yield from _block_passages(page, row, block, heading)

    def _titled(self, block: Block) -> Block:
        """Return a block with the title that the screen has for it."""
        if isinstance(block, Detail | Questions) and not block.title:
            return replace(block, title=self.titles.get(type(block), ""))
        return block

    def _is_known(self, box: Box) -> bool:
        """Say whether another page has shown a box; from now on one has."""
        is_known = box.id in self._boxes
        self._boxes.add(box.id)
        return is_known


def glossary_passages(glossary: Glossary) -> Iterator[Passage]:
    """Yield two passages for each word of the glossary, which lead to the word list.

    One is found by the word, which counts more; the other by what it means.
    """
    letter: str | None = None
    row = 0
    for term in glossary.terms:
        # The first row is the letters to jump to, and each letter has a heading.
        row += 1 if term.letter == letter else 2
        letter = term.letter
        text = f"{term.term} – {term.definition}"
        words = ", ".join((term.term, *term.variants))
        yield Passage(WORD_LIST, row, text, HEADING_WEIGHT, term.definition, words)
        yield Passage(WORD_LIST, row, text, TEXT_WEIGHT, term.term, term.definition)


def _rows(page: Page) -> Iterator[Block]:
    """Yield a block for each row of a page, in the order of the screen."""
    last = [box for box in page.boxes if not box.is_first]
    yield from chain((box for box in page.boxes if box.is_first), page.blocks, last)


def _block_passages(page: Page, row: int, block: Block, heading: str) -> Iterator[Passage]:
    """Yield the passages of one row."""
    # A shared box says nothing of the page that happens to show it first.
    about = "" if isinstance(block, Box) else f"{page.title} {heading}"
    for text in block_texts(block):
        weight = HEADING_WEIGHT if text.is_heading else TEXT_WEIGHT
        yield from _said(page.id, row, text.words, weight, f"{about} {text.about}")


def _said(section: str, row: int, text: str, weight: float, about: str) -> Iterable[Passage]:
    """Return a passage for each sentence of a text."""
    return [Passage(section, row, one, weight, about) for one in sentences(text)]
