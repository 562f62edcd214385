"""Provides all packs that a kiosk shows, and their pages."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from kiosk.content import limits
from kiosk.content.cache_file import DamagedError
from kiosk.content.glossary import Glossary
from kiosk.content.pack_opener import open_pack
from kiosk.content.problem import ContentError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kiosk.content.cache_entry import CacheEntry
    from kiosk.content.pack import Pack
    from kiosk.content.page import Page

logger = logging.getLogger(__name__)


class PreparedPages(Protocol):
    """Where the pages of a pack are; a `CacheEntry` is one."""

    def page(self, language: str, section: str) -> Page | tuple[Problem, ...]:
        """Return a page, or the problems of a broken one."""

    def figure(self, name: str) -> Path:
        """Return where a checked drawing is."""

    def glossary(self, language: str) -> Glossary:
        """Return the words of a language."""


class Library:
    """The packs of a kiosk; gives pages by pack, section and language."""

    def __init__(
        self, opened: Sequence[tuple[Pack, PreparedPages]], problems: Sequence[Problem] = ()
    ) -> None:
        self.packs: tuple[Pack, ...] = tuple(pack for pack, _ in opened)
        self.problems: tuple[Problem, ...] = tuple(problems)
        """Why packs can't be used; what is wrong in those that can is in `Pack.problems`."""
        self.word_problems: tuple[Problem, ...] = ()
        """What is wrong in the words of the screen that packs bring."""
        self._packs = {pack.id: pack for pack in self.packs}
        self._entries = {pack.id: entry for pack, entry in opened}
        self._read = lru_cache(maxsize=limits.PAGES_IN_MEMORY)(self._read_page)
        self._read_words = lru_cache(maxsize=len(opened) or 1)(self._read_glossary)

    def page(self, pack_id: str, section_id: str, language: str) -> Page:
        """Return a page, in the default language where it is not in the one asked for.

        Takes about a millisecond; never compiles.

        Raises:
            ContentError: The page is broken, or there is no such page; says why.

        """
        pack = self._packs.get(pack_id)
        edition = pack.edition(language) if pack else None
        if edition is None or section_id not in edition.page_ids:
            what = f'There is no section "{section_id}" in the pack "{pack_id}".'
            raise ContentError(Problem(".", 0, what, "Choose one that the menu names."))
        return self._read(pack_id, section_id, edition.language)

    def glossary(self, pack_id: str, language: str) -> Glossary:
        """Return the words that a pack explains; none when they were lost."""
        return self._read_words(pack_id, language)

    def figure(self, pack_id: str, image: str) -> Path:
        """Return the checked copy of a drawing.

        Args:
            pack_id: A pack of this library.
            image: `Figure.image` of one of its pages, when that is not empty.

        """
        return self._entries[pack_id].figure(image)

    def _read_page(self, pack_id: str, section_id: str, language: str) -> Page:
        """Return a page from the cache on disk."""
        try:
            page = self._entries[pack_id].page(language, section_id)
        except DamagedError as error:
            logger.warning("A prepared page was lost while the kiosk ran: %s", error)
            file, fix = f"{language}/{section_id}.md", "Start the kiosk again."
            raise ContentError(Problem(file, 0, "The prepared page was lost.", fix)) from error
        if isinstance(page, tuple):
            raise ContentError(*page)
        return page

    def _read_glossary(self, pack_id: str, language: str) -> Glossary:
        """Return the words of a language from the cache on disk."""
        try:
            return self._entries[pack_id].glossary(language)
        except DamagedError as error:
            logger.warning("The prepared words were lost while the kiosk ran: %s", error)
            return Glossary()


def open_library(
    folders: Sequence[Path],
    *,
    bundled: Path,
    cache: Path,
    site: Mapping[str, str],
    time_limit: float = limits.PAGE_SECONDS,
) -> Library:
    """Return the packs in some folders; takes seconds when their pages must be compiled.

    Args:
        folders: The packs to show, in the order of the topic menu.
        bundled: The pack to show when none of them can be used.
        cache: Folder for prepared packs; a private one is used when it can't be written.
        site: The site's own values, such as its phone line.
        time_limit: Seconds that one page may take to be compiled.

    Returns:
        The library. A folder that can't be used is one of its problems. It holds no pack at
        all only when the bundled one can't be used either.

    """
    opened: dict[str, tuple[Pack, CacheEntry]] = {}
    problems: list[Problem] = []
    for folder in folders:
        _add(folder, opened, problems, (cache, site, time_limit))
    if not opened:
        _add(bundled, opened, problems, (cache, site, time_limit))
    return Library(tuple(opened.values()), problems)


def _add(
    folder: Path,
    opened: dict[str, tuple[Pack, CacheEntry]],
    problems: list[Problem],
    settings: tuple[Path, Mapping[str, str], float],
) -> None:
    """Open the pack in a folder, or note why it can't be used."""
    try:
        pack, entry = open_pack(folder, *settings)
    except ContentError as error:
        problems += [_at(folder, problem) for problem in error.problems]
        return
    except OSError as error:
        what = f"The folder can't be read: {error.strerror or error}."
        problems.append(Problem(str(folder), 0, what, "Check its name and who may read it."))
        return
    if pack.id in opened:
        what = f'Another pack has the id "{pack.id}" as well, so this one is left out.'
        problems.append(Problem(str(folder / "pack.toml"), 1, what, "Change one of the ids."))
        return
    opened[pack.id] = (pack, entry)


def _at(folder: Path, problem: Problem) -> Problem:
    """Return a problem that names its pack's folder too."""
    return replace(problem, file=str(folder / problem.file))
