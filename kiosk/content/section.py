"""Provides a section as it stands in its file: front matter and the source of its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.field_reader import FieldReader
from kiosk.content.front_matter import (
    BOX_KEYS,
    DRAFT,
    EVIDENCE,
    SECTION_KEYS,
    BoxFrontMatter,
    FrontMatter,
)
from kiosk.content.notes import without_notes
from kiosk.content.pack import ABOUT
from kiosk.content.problem import ContentError, Problem
from kiosk.content.reading import read_text
from kiosk.content.yaml_fields import read_fields
from kiosk.near_miss import advise, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.content.report import Report
    from kiosk.content.site_values import SiteValues

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the pack, split into its front matter and its page."""

    front: str
    body: tuple[str, ...]
    """Lines of the page, tabs written as spaces, without notes of the editors."""
    body_line: int
    """Line of the file at which the page begins."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section as it stands in its file."""

    front: FrontMatter
    source: Source
    boxes_line: int
    """Line that names the shared boxes, for messages about them."""


def read_source(root: Path, file: str) -> Source:
    """Return a file of the pack, split in two.

    Raises:
        ContentError: It can't be read, or has no front matter.

    """
    lines = read_text(root, file, limits.PAGE_BYTES).split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE]
    if not fences or fences[0] != 0:
        fix = "Begin the file with a line of three hyphens, then id:, title: and the rest."
        raise ContentError(
            Problem(file, 1, "The file has no front matter.", fix, code="front-matter")
        )
    if len(fences) == 1:
        fix = "Put a line of three hyphens between the front matter and the page."
        raise ContentError(
            Problem(file, 1, "The front matter has no end.", fix, code="front-matter")
        )
    body = without_notes([line.expandtabs(4) for line in lines[fences[1] + 1 :]])
    return Source("\n".join(lines[1 : fences[1]]), body, fences[1] + 2)


def read_section(
    source: Source, name: str, groups: Iterable[str], site: SiteValues, report: Report
) -> Section:
    """Return a section with the front matter checked; what is wrong goes on the report.

    Raises:
        ContentError: The front matter is not YAML.

    """
    read = FieldReader(read_fields(source.front, report.file, 2), report, site)
    read.check_keys(SECTION_KEYS)
    boxes = read.texts("boxes")
    front = FrontMatter(
        id=read.own_id(name),
        title=read.needed_text("title"),
        menu_title=read.text("menu_title"),
        group="" if name == ABOUT else _group(read, groups),
        icon=read.icon(),
        evidence=read.choice("evidence", EVIDENCE, is_fatal=True),
        evidence_scope=read.text("evidence_scope"),
        summary=read.needed_text("summary"),
        boxes=boxes,
        open_boxes=_open_boxes(read, boxes),
        reviewer=read.text("reviewer", expect=True),
        reviewed=read.date("reviewed"),
        next_review=read.date("next_review"),
        fingerprint=read.text("fingerprint"),
        original=read.text("original"),
        translated=read.choice("translated", (DRAFT,), is_fatal=False),
        sources=read.texts("sources", needed=True),
        id_line=read.line("id"),
    )
    return Section(front, source, read.line("boxes"))


def read_box_front(source: Source, name: str, site: SiteValues, report: Report) -> BoxFrontMatter:
    """Return the front matter of a shared box; what is wrong goes on the report.

    Raises:
        ContentError: The front matter is not YAML.

    """
    read = FieldReader(read_fields(source.front, report.file, 2), report, site)
    read.check_keys(BOX_KEYS)
    place = read.choice("place", ("top", "end"), is_fatal=False)
    return BoxFrontMatter(
        read.own_id(name), read.needed_text("title"), read.icon(), is_first=place == "top"
    )


def _group(read: FieldReader, groups: Iterable[str]) -> str:
    """Return the section's group, or nothing when it is missing or not known."""
    read.text("group", expect=True)
    return read.choice("group", groups, is_fatal=False)


def _open_boxes(read: FieldReader, boxes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the boxes to show unfolded; report those that the page doesn't have."""
    names = read.texts("open_boxes")
    for name in names:
        if name not in boxes:
            what = f'"{shorten(name)}" in open_boxes is not one of the page\'s boxes.'
            read.report.minor(read.line("open_boxes"), what, advise(name, boxes), "box")
    return names
