"""Provides a page as a tree of its parts, each with its line: what two languages have in common."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from kiosk.content import blocks
from kiosk.content.inline import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.blocks import Block, Text
    from kiosk.content.check.document import Document

TITLE = "title"
"""Kind of the words above a block."""

_CALLOUTS = {"note": "note", "warning": "warning"}


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A block of a page, or a piece of one."""

    kind: str
    """What an editor calls it; parts of two languages belong together when their kinds are one."""
    line: int
    """Line of the file at which it begins."""
    words: str = ""
    """Its own words, without markup and without those of the parts inside it."""
    text: Text = ()
    """The same with markup, where it may have any."""
    inside: tuple[Part, ...] = ()
    has_usual_title: bool = False
    """Whether the screen gives it a title where the author gives none."""

    def walk(self) -> Iterator[Part]:
        """Yield the part, and all that is inside it."""
        yield self
        for part in self.inside:
            yield from part.walk()


def page_parts(document: Document, instead: tuple[Block, ...] = ()) -> Part:
    """Return the page or box that a document is.

    Args:
        document: A page or a box.
        instead: The same blocks with other links, if these are wanted.

    """
    reader = _Reader(document)
    return Part("page", reader.line, inside=tuple(reader.read_all(instead or document.blocks)))


def front_parts(document: Document) -> dict[str, Part]:
    """Return the words of the front matter that visitors read, by a name for each."""
    found = {}
    for key in ("title", "menu_title", "summary", "evidence_scope"):
        if document.text(key):
            found[key] = Part(key, document.line(key), document.text(key))
    sources = document.fields["sources"].items if "sources" in document.fields else ()
    for number, (words, line) in enumerate(sources, 1):
        found[f"source {number}"] = Part(f"source {number}", line, words)
    return found


@dataclass(slots=True)
class _Reader:
    """Reads blocks in the order of the file, so that each text finds its line."""

    document: Document
    line: int = field(init=False)
    _lines: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        passages = [one for one in self.document.passages if one.kind not in {"title", "summary"}]
        self.line = self.document.source.body_line
        self._lines = iter([one.line for one in passages])

    def read_all(self, parts: Iterable[Block]) -> Iterator[Part]:
        """Yield the parts that some blocks are."""
        for part in parts:
            yield self._read(part)

    @singledispatchmethod
    def _read(self, _block: object) -> Part:
        """Return the part that a block is; a line across the page has no words."""
        return Part("line across the page", self.line)

    @_read.register
    def _(self, block: blocks.Heading) -> Part:
        return self._text(f"heading of level {block.level}", block.text)

    @_read.register
    def _(self, block: blocks.Paragraph) -> Part:
        return self._text("paragraph", block.text)

    @_read.register
    def _(self, block: blocks.List) -> Part:
        kind = "list with numbers" if block.is_ordered else "list"
        return self._around(kind, [self._point(item) for item in block.items])

    @_read.register
    def _(self, block: blocks.Table) -> Part:
        count = len(block.header)
        kind = f"table of {count} column{'s' if count > 1 else ''}"
        rows = [
            self._around("row of a table", list(self._texts("cell", row)))
            for row in (block.header, *block.rows)
        ]
        return self._around(kind, rows)

    @_read.register
    def _(self, block: blocks.Figure) -> Part:
        inside = [
            *self._words(TITLE, block.title),
            *self._words("text for those who can't see it", block.alt),
            *self._texts("line of the legend", block.legend),
            *self._texts("paragraph of the description", block.description),
        ]
        return self._around("figure", inside)

    @_read.register
    def _(self, block: blocks.Quote) -> Part:
        return self._around("quotation", list(self._texts("paragraph", block.paragraphs)))

    @_read.register
    def _(self, block: blocks.Steps) -> Part:
        inside = [*self._words(TITLE, block.title)]
        # The name of a step and its text stand on one line, and are one passage.
        steps = ((*one.title, blocks.Run(" "), *one.text) for one in block.steps)
        inside += self._texts("step", steps)
        return self._around("timeline", inside)

    @_read.register
    def _(self, block: blocks.Questions) -> Part:
        inside = [*self._words(TITLE, block.title), *self._texts("question", block.questions)]
        return self._around("set of questions", inside, has_usual_title=True)

    @_read.register
    def _(self, block: blocks.Callout) -> Part:
        inside = [*self._words(TITLE, block.title), *self.read_all(block.blocks)]
        return self._around(_CALLOUTS[block.kind], inside)

    @_read.register
    def _(self, block: blocks.Detail) -> Part:
        inside = [*self._words(TITLE, block.title), *self.read_all(block.blocks)]
        return self._around("detail that folds", inside, has_usual_title=True)

    @_read.register
    def _(self, block: blocks.Label) -> Part:
        inside = [*self._words(TITLE, block.scope), *self.read_all(block.blocks)]
        return self._around(f'part under the label "{block.evidence}"', inside)

    def _point(self, item: blocks.ListItem) -> Part:
        """Return a point of a list, with the list that is nested under it."""
        point = self._text("point", item.text)
        inside = (self._read(item.sublist),) if item.sublist else ()
        return Part("point", point.line, point.words, point.text, inside)

    def _texts(self, kind: str, texts: Iterable[Text]) -> Iterator[Part]:
        """Yield texts of one kind."""
        for text in texts:
            yield self._text(kind, text)

    def _text(self, kind: str, text: Text) -> Part:
        """Return a text with its line."""
        words = plain(text)
        if words.strip():
            self.line = next(self._lines, self.line)
        return Part(kind, self.line, words, text)

    def _words(self, kind: str, words: str) -> Iterator[Part]:
        """Yield words that have no markup, if there are any."""
        if words:
            self.line = next(self._lines, self.line)
            yield Part(kind, self.line, words)

    def _around(self, kind: str, inside: list[Part], *, has_usual_title: bool = False) -> Part:
        """Return a block that consists of others; it begins where the first of them does."""
        line = inside[0].line if inside else self.line
        return Part(kind, line, inside=tuple(inside), has_usual_title=has_usual_title)
