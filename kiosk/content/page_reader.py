"""Provides the reading of one section of a pack, from its file to a finished page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.body import read_body
from kiosk.content.boxes import BoxReader
from kiosk.content.compiled import Compiled
from kiosk.content.page import Page
from kiosk.content.place import PageContext
from kiosk.content.problem import ContentError
from kiosk.content.report import Report
from kiosk.content.section import Section, read_section, read_source
from kiosk.content.site_values import SiteValues
from kiosk.content.words import count_words

if TYPE_CHECKING:
    from kiosk.content.blocks import Block, Box
    from kiosk.content.edition_source import EditionSource
    from kiosk.content.figures import FigureStore
    from kiosk.content.markdown_tree import MarkdownTree


@dataclass(slots=True)
class PageReader:
    """Reads the sections of one language; boxes, drawings and the parser are used again."""

    edition: EditionSource
    figures: FigureStore
    tree: MarkdownTree
    _boxes: BoxReader = field(init=False)

    def __post_init__(self) -> None:
        self._boxes = BoxReader(self.edition.language)

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
        context = PageContext(root, sections, report, site, self.tree, self.figures)
        blocks = read_body(source, context)
        if not blocks and not report.is_fatal:
            report.minor(source.body_line, "The page is empty.", "Write it under the hyphens.")
        boxes = self._boxes.read(section.front, section.boxes_line, context)
        front = section.front
        return Compiled(
            front.id,
            front.id_line,
            front.menu_title or front.title,
            front.icon,
            front.group,
            None if report.is_fatal else _page(name, section, blocks, boxes),
            report.in_order(),
        )


def _page(name: str, section: Section, blocks: tuple[Block, ...], boxes: tuple[Box, ...]) -> Page:
    """Return the finished page."""
    front = section.front
    return Page(
        id=name,
        title=front.title,
        summary=front.summary,
        evidence=front.evidence,
        evidence_scope=front.evidence_scope,
        blocks=blocks,
        boxes=boxes,
        sources=front.sources,
        reviewer=front.reviewer,
        reviewed=front.reviewed,
        next_review=front.next_review,
        words=count_words(front.title, front.summary, blocks),
    )
