"""Provides the preparing of a whole pack: all of its languages, into an entry of the cache."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.content.edition_source import EditionSource
from kiosk.content.manifest import read_manifest
from kiosk.content.menu import build_menu
from kiosk.content.pack import Edition, Pack
from kiosk.content.problem import ContentError, Problem
from kiosk.content.record import Record
from kiosk.content.section_files import list_sections
from kiosk.content.site_keys import SITE_KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.cache import CacheEntry
    from kiosk.content.compiled import Compiled
    from kiosk.content.compiler import Compiler
    from kiosk.content.manifest import Manifest
    from kiosk.content.page import Page

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class PackCompiler:
    """Prepares one pack."""

    root: Path
    site: Mapping[str, str]
    entry: CacheEntry
    """Where the prepared pack goes."""
    compiler: Compiler
    _problems: list[Problem] = field(default_factory=list)
    _pages: dict[tuple[str, str], Page | tuple[Problem, ...]] = field(default_factory=dict)
    _is_provisional: bool = False

    def run(self) -> Record:
        """Prepare the pack, write its entry and return its record.

        Raises:
            ContentError: The pack can't be used at all.
            OSError: The entry can't be written.

        """
        manifest, report = read_manifest(self.root)
        self._problems += report.in_order()
        editions = [self._edition(edition, manifest) for edition in manifest.editions]
        pack = Pack(
            manifest.id,
            manifest.version,
            manifest.default_language,
            tuple(edition for edition in editions if edition.entries),
            tuple(dict.fromkeys(self._problems)),
        )
        figures = sorted(path.name for path in self.entry.figure("").glob("*.svg"))
        record = Record(pack, tuple(figures), self._is_provisional)
        self.entry.write(record, self._pages)
        return record

    def _edition(self, edition: Edition, manifest: Manifest) -> Edition:
        """Return an edition with its menu; without entries when it can't be used."""
        language = edition.language
        try:
            names, problems = list_sections(self.root, language, manifest)
        except ContentError as error:
            if language == manifest.default_language:
                raise ContentError(*self._problems, *error.problems) from None
            self._problems += error.problems
            return edition
        self._problems += problems
        self.compiler.open(self._source(edition, names))
        sections = {name: self._section(language, name) for name in names}
        self._problems += _same_ids(language, sections)
        return replace(edition, entries=build_menu(edition.groups, names, sections))

    def _source(self, edition: Edition, names: tuple[str, ...]) -> EditionSource:
        """Return what the worker must know."""
        return EditionSource(
            self.root,
            edition.language,
            names,
            tuple(group.id for group in edition.groups),
            {key: self.site[key] for key in SITE_KEYS if key in self.site},
            self.entry.figure(""),
        )

    def _section(self, language: str, name: str) -> Compiled:
        """Compile one section and keep its page."""
        compiled = self.compiler.compile(name)
        self._problems += compiled.problems
        self._pages[language, name] = compiled.page or compiled.problems
        self._is_provisional |= compiled.is_provisional
        return compiled


def _same_ids(language: str, sections: Mapping[str, Compiled]) -> list[Problem]:
    """Return a problem for every section whose id is also written in another file."""
    files: dict[str, list[str]] = {}
    for name, section in sections.items():
        if section.stated_id:
            files.setdefault(section.stated_id, []).append(name)
    problems = []
    for stated, names in files.items():
        for name in names if len(names) > 1 else ():
            others = ", ".join(f"{language}/{other}.md" for other in names if other != name)
            what = f'The id "{stated}" is also the id of {others}.'
            file, line = f"{language}/{name}.md", sections[name].id_line
            fix = "Give every section the id that its file is called by."
            problems.append(Problem(file, line, what, fix, is_fatal=False))
    return problems
