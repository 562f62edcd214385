"""Provides searches over pages that a test writes down itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Box, Paragraph, Run
from kiosk.content.glossary import Glossary, Term
from kiosk.content.library import Library
from kiosk.content.pack import Edition, Entry, Group, Pack
from kiosk.content.page import Page
from kiosk.content.problem import Problem
from kiosk.content.search.search import Search

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kiosk.content.blocks import Block, Text

BROKEN = (Problem("en/broken.md", 3, "It is broken.", "Mend it."),)


class Shelf:
    """Holds pages in memory, as the cache does on disk."""

    def __init__(
        self,
        pages: Mapping[tuple[str, str], Page | tuple[Problem, ...]],
        terms: Mapping[str, Sequence[Term]] | None = None,
    ) -> None:
        self._pages = pages
        self._terms = terms or {}

    def page(self, language: str, section: str) -> Page | tuple[Problem, ...]:
        """Return a page, or the problems of a broken one."""
        return self._pages[language, section]

    def figure(self, name: str) -> Path:
        """Return where a drawing is; there is none."""
        raise AssertionError(name)

    def glossary(self, language: str) -> Glossary:
        """Return the words of a language."""
        return Glossary(tuple(self._terms.get(language, ())))


def words(text: str) -> Text:
    """Return text without markup."""
    return (Run(text),)


def page(
    name: str,
    *blocks: Block | str,
    title: str = "",
    summary: str = "",
    boxes: Sequence[Box] = (),
) -> Page:
    """Return a page; a text among its blocks is a paragraph."""
    parts = tuple(Paragraph(words(one)) if isinstance(one, str) else one for one in blocks)
    title = title or name.capitalize()
    return Page(
        name, title, summary, "", "", parts, tuple(boxes), (), "", "", "", 0
    )  # fmt: skip


def box(name: str, text: str, *, is_first: bool = False) -> Box:
    """Return a folded box that holds one paragraph; its title is its name."""
    return Box(
        name, name.capitalize(), "info", is_open=False, is_first=is_first,
        blocks=(Paragraph(words(text)),),
    )  # fmt: skip


def library_of(
    *pages: Page, terms: Sequence[Term] = (), language: str = "en", broken: str = ""
) -> Library:
    """Return a library of one pack `p` in one language."""
    found: dict[tuple[str, str], Page | tuple[Problem, ...]] = {
        (language, one.id): one for one in pages
    }
    entries = [Entry(one.id, one.title, "info", "start") for one in pages]
    if broken:
        found[language, broken] = BROKEN
        entries.insert(0, Entry(broken, "Broken", "info", "start", is_broken=True))
    edition = Edition(
        language, "", "", "", "", "", (Group("start", ""),), tuple(entries), has_words=bool(terms)
    )
    return Library([(Pack("p", "1", language, (edition,)), Shelf(found, {language: terms}))])


def search_of(*pages: Page | str, terms: Sequence[Term] = (), language: str = "en") -> Search:
    """Return a search over some pages; a text among them is a page of that sentence alone."""
    whole = [
        page(f"page-{number}", one, title="-") if isinstance(one, str) else one
        for number, one in enumerate(pages)
    ]
    return Search(library_of(*whole, terms=terms, language=language), "p", language)


def sentences(search: Search, text: str) -> list[str]:
    """Return the sentences that a text finds, the best first."""
    return [found.sentence for found in search.find(text)]


def marked(search: Search, text: str) -> list[str]:
    """Return what is marked in the first sentence that a text finds."""
    first = search.find(text)[0]
    return [first.sentence[start:end] for start, end in first.marks]
