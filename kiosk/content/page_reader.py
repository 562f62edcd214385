"""Provides the reading of one section of a pack, from its file to a finished page."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.body import read_body
from kiosk.content.boxes import BoxReader
from kiosk.content.compiled import Compiled
from kiosk.content.front_matter import DRAFT, REVIEW_KEYS
from kiosk.content.glossary_file import read_glossary
from kiosk.content.held_review import is_held
from kiosk.content.page import Page
from kiosk.content.page_fingerprint import page_fingerprint
from kiosk.content.place import PageContext
from kiosk.content.problem import ContentError
from kiosk.content.report import Report
from kiosk.content.section import Section, read_section, read_source
from kiosk.content.site_values import SiteValues
from kiosk.content.term_links import TermLinker
from kiosk.content.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.blocks import Box
    from kiosk.content.body import PlacedBlock
    from kiosk.content.edition_source import EditionSource
    from kiosk.content.figures import FigureStore
    from kiosk.content.front_matter import FrontMatter
    from kiosk.content.markdown_tree import MarkdownTree


@dataclass(slots=True)
class PageReader:
    """Reads the sections of one language; boxes, drawings and the parser are used again."""

    edition: EditionSource
    figures: FigureStore
    tree: MarkdownTree
    _boxes: BoxReader = field(init=False)
    _linker: TermLinker = field(init=False)
    _terms: frozenset[str] | None = field(init=False)

    def __post_init__(self) -> None:
        self._boxes = BoxReader(self.edition.language)
        glossary, report = read_glossary(self.edition.root, self.edition.language)
        self._linker = TermLinker(glossary)
        # Links can't be checked against a glossary that can't be read.
        self._terms = None if report.is_fatal else frozenset(term.id for term in glossary.terms)

    def read(self, name: str) -> Compiled:
        """Return a section as far as it can be read, with all of its problems."""
        report = Report(f"{self.edition.language}/{name}.md")
        site = SiteValues(self.edition.site)
        try:
            source = read_source(self.edition.root, report.file)
            section = read_section(source, name, self.edition.groups, site, report)
        except ContentError as error:
            report.take(error)
            return Compiled(problems=report.in_order())
        root, sections = self.edition.root, self.edition.sections
        context = PageContext(root, sections, report, site, self.tree, self.figures, self._terms)
        placed = read_body(source, context)
        if not placed and not report.is_fatal:
            report.minor(source.body_line, "The page is empty.", "Write it under the hyphens.")
        boxes = self._boxes.read(section.front, section.boxes_line, context)
        front = section.front
        page = None if report.is_fatal else self._page(name, section, placed, boxes)
        return Compiled(
            front.id,
            front.id_line,
            front.menu_title or front.title,
            front.icon,
            front.group,
            page,
            report.in_order(),
            lines=tuple(line for line, _ in placed),
        )

    def _page(
        self, name: str, section: Section, placed: Sequence[PlacedBlock], boxes: tuple[Box, ...]
    ) -> Page:
        """Return the finished page."""
        front = section.front
        words = count_words(front.title, front.summary, [block for _, block in placed])
        blocks, boxes, terms = self._linker.link(tuple(block for _, block in placed), boxes)
        reviewer, reviewed, next_review = self._review(name, front)
        return Page(
            id=name,
            title=front.title,
            summary=front.summary,
            evidence=front.evidence,
            evidence_scope=front.evidence_scope,
            blocks=blocks,
            boxes=boxes,
            sources=front.sources,
            reviewer=reviewer,
            reviewed=reviewed,
            next_review=next_review,
            words=words,
            terms=terms,
            is_draft=front.translated == DRAFT and not reviewer,
        )

    def _review(self, name: str, front: FrontMatter) -> tuple[str, str, str]:
        """Return who reviewed the page, when, and until when; nothing once it has changed."""
        said = {key: getattr(front, key) for key in REVIEW_KEYS}
        now = partial(page_fingerprint, self.edition.root, self.edition.language, name)
        if not is_held(said, now):
            return "", "", ""
        return front.reviewer, front.reviewed, front.next_review
