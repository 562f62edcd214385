"""Provides the folder where prepared packs are kept, so that a second start need not prepare them.

`cache/<pack folder>/<content key>/` holds `pack.json`, `<language>/<section>.json` and
`figures/`. An entry appears all at once, by a rename, and is never changed afterwards.
"""

from __future__ import annotations

import logging
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.cache_file import (
    DamagedError,
    check_cache_file,
    copy_name,
    read_cache_file,
    write_cache_file,
)
from kiosk.content.fingerprint import blake2b
from kiosk.content.record import Record

if TYPE_CHECKING:
    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.glossary import Glossary
    from kiosk.content.page import Page
    from kiosk.content.page_cache import PageCache
    from kiosk.content.problem import Problem

logger = logging.getLogger(__name__)

FIGURES = "figures"
_RECORD = "pack.json"
_PAGES = "pages"
_UNFINISHED = ".new-"
_ABANDONED_SECONDS = 3600
"""Age of an unfinished entry that nobody is working on any more."""


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


class PackCache:
    """All prepared versions of one pack."""

    def __init__(self, cache: Path, root: Path) -> None:
        digest = blake2b(os.fsencode(root), digest_size=8).hexdigest()
        self._folder = cache / f"{root.name[:40]}-{digest}"

    def entry(self, key: str) -> CacheEntry:
        """Return the entry for a content key, whether it is there or not."""
        return CacheEntry(self._folder / key)

    def pages(self) -> PageCache:
        """Return the pages that were compiled last time, each on its own.

        Raises:
            OSError: The cache can't be written.

        """
        from kiosk.content.page_cache import PageCache  # noqa: PLC0415 - only when it is stale

        return PageCache(self._folder.parent / _PAGES / self._folder.name)

    def begin(self) -> CacheEntry:
        """Return a new entry that nobody sees yet.

        Raises:
            OSError: The cache can't be written.

        """
        folder = self._new_folder()
        (folder / FIGURES).mkdir()
        return CacheEntry(folder)

    def finish(self, new: CacheEntry, key: str) -> CacheEntry:
        """Put a new entry in its place and clear old ones away.

        Raises:
            OSError: The cache can't be written.

        """
        entry = self.entry(key)
        if entry.folder.exists():
            # Damaged or provisional. A rename can't replace a folder that is not empty.
            old = self._new_folder()
            entry.folder.replace(old / key)
            remove(old)
        new.folder.replace(entry.folder)
        self._clear(entry.folder)
        return entry

    def _new_folder(self) -> Path:
        """Return a new folder beside the entries."""
        import tempfile  # noqa: PLC0415 - a warm start writes nothing

        self._folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))

    def _clear(self, current: Path) -> None:
        """Remove the oldest entries, and what a start that was cut off has left behind."""
        others = sorted((path for path in self._folder.iterdir() if path != current), key=_age)
        finished = [path for path in others if not path.name.startswith(_UNFINISHED)]
        for path in finished[limits.CACHE_ENTRIES - 1 :]:
            remove(path)
        for path in others:
            if path not in finished and _age(path) > _ABANDONED_SECONDS:
                remove(path)


def remove(folder: Path) -> None:
    """Remove a folder of the cache, as far as that is possible."""
    import shutil  # noqa: PLC0415 - a warm start removes nothing

    shutil.rmtree(folder, ignore_errors=True)


def _age(path: Path) -> float:
    """Return how long ago a folder was changed, in seconds."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
