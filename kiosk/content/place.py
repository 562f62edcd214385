"""Provides what the readers of a page share: where they are, and where problems go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kiosk.content.chunks import Chunk
    from kiosk.content.figures import FigureStore
    from kiosk.content.markdown_tree import MarkdownTree
    from kiosk.content.report import Report
    from kiosk.content.site_values import SiteValues


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the readers of one file of the pack need."""

    root: Path
    """The pack's folder."""
    sections: Collection[str]
    """Ids that a link may lead to."""
    report: Report
    site: SiteValues
    tree: MarkdownTree
    figures: FigureStore
    terms: Collection[str] | None = None
    """Ids of the glossary's words; nothing when there is no telling."""


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of a page, with the means to read it."""

    chunk: Chunk
    context: PageContext

    def fatal(self, what: str, fix: str, *, near: str = "", code: str = "") -> None:
        """Note a problem that takes words away, at the line where `near` stands."""
        self.context.report.fatal(self.chunk.find(near), what, fix, code)

    def minor(self, what: str, fix: str, *, near: str = "", code: str = "") -> None:
        """Note a problem that takes no words away, at the line where `near` stands."""
        self.context.report.minor(self.chunk.find(near), what, fix, code)
