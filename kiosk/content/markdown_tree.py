"""Provides Python-Markdown's tree for one piece of a page, without HTML on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown import Markdown
from markdown.blockprocessors import OListProcessor
from markdown.extensions.tables import TableExtension

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What a page may not hold stays as the letters that were typed; see docs/writing-pages.md.
_NO_BLOCKS = ("setextheader", "reference")
_NO_INLINE = (
    "backtick",
    "reference",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "linebreak",
    "html",
    "entity",
)


class _NumberedList(OListProcessor):
    """Keeps the number that a list begins with."""

    LAZY_OL = False


class MarkdownTree:
    """Owns one parser and uses it again for every piece."""

    def __init__(self) -> None:
        self._parser = _new_parser()

    def parse(self, text: str) -> Element | None:
        """Return the tree of a piece, or nothing when it is nested too deep to be parsed."""
        self._parser.reset()
        try:
            self._parser.parser.parseDocument(text.split("\n"))
            root = self._parser.parser.root
            self._parser.treeprocessors["inline"].run(root)
        except RecursionError:
            # The parser's state is left half-way.
            self._parser = _new_parser()
            return None
        return root


def _new_parser() -> Markdown:
    """Return a parser that knows what docs/writing-pages.md names, and nothing more.

    Its preprocessors are not run: tabs and control characters are dealt with when a file is
    read, and finding HTML is not wanted.
    """
    parser = Markdown(extensions=[TableExtension()])
    for name in _NO_BLOCKS:
        parser.parser.blockprocessors.deregister(name, strict=False)
    for name in _NO_INLINE:
        parser.inlinePatterns.deregister(name, strict=False)
    parser.parser.blockprocessors.register(_NumberedList(parser.parser), "olist", 40)
    return parser
