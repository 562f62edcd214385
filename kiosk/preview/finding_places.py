"""Knows on which page of a pack a finding is to be seen."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.figure_names import image_names
from kiosk.content.glossary_file import FILE, glossary_file
from kiosk.content.pack import WORD_LIST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.check.finding import Finding
    from kiosk.content.compiled import Compiled
    from kiosk.content.compiled_pack import CompiledPack


class FindingPlace(NamedTuple):
    """Where a finding is to be seen."""

    language: str
    section_id: str
    row: int
    """Number of the row on the page; -1 is its head."""


class FindingPlaces(NamedTuple):
    """The pages of a pack, as they were compiled last."""

    root: Path
    compiled: CompiledPack

    def files_of(self, language: str, section_id: str) -> frozenset[str]:
        """Return the files that a page is made of: its own, its boxes, their drawings."""
        if section_id == WORD_LIST:
            return frozenset({glossary_file(language)})
        own = f"{language}/{section_id}.md"
        section = self.compiled.sections.get((language, section_id))
        named = {problem.file for problem in section.problems} if section else set()
        files = {own, *named, *(file for file, _ in _boxes(language, section))}
        return frozenset(files.union(*map(self._drawings, files)))

    def place_of(self, finding: Finding, language: str) -> FindingPlace | None:
        """Return where a finding is to be seen, or nothing when it is on no page.

        Args:
            finding: What was found.
            language: The language that is being read; its pages come first.

        """
        folder, _, name = finding.file.partition("/")
        section = self.compiled.sections.get((folder, name.removesuffix(".md")))
        if section is not None:
            return FindingPlace(folder, name.removesuffix(".md"), _row(section, finding.line))
        if name == FILE:
            return FindingPlace(folder, WORD_LIST, -1)
        return next(self._pages_with(finding.file, language), None)

    def _pages_with(self, file: str, language: str) -> Iterator[FindingPlace]:
        """Yield the pages that a file is a part of."""
        keys = sorted(self.compiled.sections, key=lambda key: key[0] != language)
        for its_language, section_id in keys:
            if file in self.files_of(its_language, section_id):
                section = self.compiled.sections[its_language, section_id]
                row = dict(_boxes(its_language, section)).get(file, -1)
                yield FindingPlace(its_language, section_id, row)

    def _drawings(self, file: str) -> set[str]:
        """Return the drawings that a file names."""
        try:
            text = (self.root / file).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return set()
        return set(image_names(text)) if file.endswith(".md") else set()


def _boxes(language: str, section: Compiled | None) -> Iterator[tuple[str, int]]:
    """Yield the file of each box of a page, and its row."""
    page = section.page if section else None
    if page is None:
        return
    first = [box for box in page.boxes if box.is_first]
    last = [box for box in page.boxes if not box.is_first]
    rows = [*enumerate(first), *enumerate(last, start=len(first) + len(page.blocks))]
    yield from ((f"{language}/boxes/{box.id}.md", row) for row, box in rows)


def _row(section: Compiled, line: int) -> int:
    """Return the row of a page on which a line of its file is to be seen."""
    block = bisect_right(section.lines, line) - 1
    if section.page is None or block < 0:
        return -1
    return sum(box.is_first for box in section.page.boxes) + block
