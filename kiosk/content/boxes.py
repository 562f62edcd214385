"""Provides the boxes that pages share, each read once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.blocks import Box
from kiosk.content.body import read_box_body
from kiosk.content.names import is_id
from kiosk.content.problem import ContentError, Problem
from kiosk.content.report import Report
from kiosk.content.section import read_box_front, read_source
from kiosk.content.site_values import SiteValues
from kiosk.near_miss import advise, shorten

if TYPE_CHECKING:
    from kiosk.content.front_matter import FrontMatter
    from kiosk.content.place import PageContext


class BoxReader:
    """Reads the boxes of one language of a pack."""

    def __init__(self, language: str) -> None:
        self._folder = f"{language}/boxes"
        self._done: dict[str, tuple[Box | None, tuple[Problem, ...]]] = {}

    def read(self, front: FrontMatter, line: int, context: PageContext) -> tuple[Box, ...]:
        """Return the boxes that a page names, without those that can't be shown.

        Args:
            front: The page's front matter.
            line: Where it names its boxes.
            context: The page's; its report gets the problems, none of them fatal.

        """
        boxes = []
        for name in front.boxes:
            if not is_id(name) or not self._file(name, context):
                what = f'There is no box "{shorten(name)}" in {self._folder}.'
                fix = advise(name, self._names(context), "Write it, or take its name out.")
                context.report.minor(line, what, fix, "box")
                continue
            if name not in self._done:
                self._done[name] = self._read(name, context)
            box, problems = self._done[name]
            context.report.problems += problems
            if box:
                boxes.append(replace(box, is_open=name in front.open_boxes))
        return tuple(boxes)

    def _file(self, name: str, context: PageContext) -> bool:
        """Return whether a box has a file, or something in its place."""
        path = context.root / self._folder / f"{name}.md"
        return path.exists() or path.is_symlink()

    def _names(self, context: PageContext) -> list[str]:
        """Return the names of the boxes that are there."""
        return [path.stem for path in (context.root / self._folder).glob("*.md")]

    def _read(self, name: str, page: PageContext) -> tuple[Box | None, tuple[Problem, ...]]:
        """Return a box and what is wrong with it; nothing is fatal for the page around it."""
        report = Report(f"{self._folder}/{name}.md")
        context = replace(page, report=report, site=SiteValues(page.site.values))
        box = None
        try:
            source = read_source(page.root, report.file)
            front = read_box_front(source, name, context.site, report)
            blocks = read_box_body(source, context)
            box = Box(
                id=name,
                title=front.title,
                icon=front.icon,
                is_open=False,
                is_first=front.is_first,
                blocks=blocks,
            )
        except ContentError as error:
            report.take(error)
        problems = tuple(map(_of_box, report.in_order()))
        return (None if report.is_fatal else box), problems


def _of_box(problem: Problem) -> Problem:
    """Return a problem of a box as one of the pages around it, which go on without the box."""
    return replace(problem, is_fatal=False, code="box" if problem.is_fatal else problem.code)
