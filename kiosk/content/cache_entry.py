"""Provides one prepared version of one pack: its pages, words and drawings as files."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.content.cache_file import (
    DamagedError,
    check_cache_file,
    copy_name,
    read_cache_file,
    write_cache_file,
)
from kiosk.content.record import Record

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.glossary import Glossary
    from kiosk.content.page import Page
    from kiosk.content.problem import Problem

logger = logging.getLogger(__name__)

FIGURES = "figures"
_RECORD = "pack.json"


class CacheEntry:
    """One prepared version of one pack."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self) -> Record | None:
        """Return the record, or nothing when any file of the entry is missing or damaged."""
        if not self.folder.is_dir():
            return None
        try:
            record: Record = read_cache_file(self.folder / _RECORD)
            self._check_parts(record)
        except DamagedError as error:
            logger.info("A prepared pack is damaged and will be prepared again: %s", error)
            return None
        return record

    def page(self, language: str, section: str) -> Page | tuple[Problem, ...]:
        """Return a page, or the problems of a broken one.

        Raises:
            DamagedError: The file was damaged or removed after the entry was loaded.

        """
        content: Page | tuple[Problem, ...] = read_cache_file(self._page_path(language, section))
        return content

    def figure(self, name: str) -> Path:
        """Return where a checked drawing is."""
        return self.folder / FIGURES / name

    def glossary(self, language: str) -> Glossary:
        """Return the words of a language.

        Raises:
            DamagedError: The file was damaged or removed after the entry was loaded.

        """
        content: Glossary = read_cache_file(self._glossary_path(language))
        return content

    def write(self, compiled: CompiledPack) -> Record:
        """Write a pack, whose drawings are there already, and return its record.

        Raises:
            OSError: The cache can't be written.

        """
        for (language, section), part in compiled.sections.items():
            path = self._page_path(language, section)
            path.parent.mkdir(exist_ok=True)
            write_cache_file(path, part.page or part.problems)
        for language, glossary in compiled.glossaries.items():
            write_cache_file(self._glossary_path(language), glossary)
        figures = sorted(path.name for path in self.figure("").glob("*.svg"))
        record = Record(compiled.pack, tuple(figures), compiled.is_provisional)
        write_cache_file(self.folder / _RECORD, record)
        return record

    def _glossary_path(self, language: str) -> Path:
        """Return where the words of a language are kept; no section can have this name."""
        return self.folder / language / "_glossary.json"

    def _page_path(self, language: str, section: str) -> Path:
        """Return where a page is kept."""
        return self.folder / language / f"{section}.json"

    def _check_parts(self, record: Record) -> None:
        """Raise when a page or a drawing is missing or damaged."""
        for edition in record.pack.editions:
            check_cache_file(self._glossary_path(edition.language))
            for section_id in edition.page_ids:
                check_cache_file(self._page_path(edition.language, section_id))
        for name in record.figures:
            path = self.figure(name)
            try:
                is_good = copy_name(path.read_bytes()) == name
            except OSError as error:
                raise DamagedError(f"{path}: {error}") from error
            if not is_good:
                raise DamagedError(f"{path}: the content differs")
