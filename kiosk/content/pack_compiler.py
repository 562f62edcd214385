"""Provides the compiling of a whole pack: all of its languages, each page in the worker."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.content.compiled_pack import CompiledPack
from kiosk.content.edition_source import EditionSource
from kiosk.content.glossary_file import read_glossary
from kiosk.content.manifest import read_manifest
from kiosk.content.menu import build_menu
from kiosk.content.pack import ABOUT, Edition, Pack
from kiosk.content.page_key import PageKeys
from kiosk.content.problem import ContentError, Problem
from kiosk.content.section_files import has_about, list_sections
from kiosk.content.site_keys import SITE_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kiosk.content.compiled import Compiled
    from kiosk.content.compiler_team import CompilerTeam
    from kiosk.content.glossary import Glossary
    from kiosk.content.manifest import Manifest
    from kiosk.content.page_store import PageStore


def _unseen(_done: int, _all: int) -> None:
    """Show nobody how far the work has come."""


@dataclass(slots=True)
class PackCompiler:
    """Compiles one pack; pages that have not changed come out of the cache."""

    root: Path
    """The pack's folder, without symbolic links in its own path."""
    site: Mapping[str, str]
    figures: Path
    """Folder for the checked copies of drawings."""
    team: CompilerTeam
    pages: PageStore
    on_progress: Callable[[int, int], None] = _unseen
    """Told how many pages of a language are done, and how many there are."""
    _problems: list[Problem] = field(default_factory=list)
    _sections: dict[tuple[str, str], Compiled] = field(default_factory=dict)
    _glossaries: dict[str, Glossary] = field(default_factory=dict)

    def run(self) -> CompiledPack:
        """Compile the pack.

        Raises:
            ContentError: The pack can't be used at all.
            OSError: The cache can't be written.

        """
        manifest, report = read_manifest(self.root)
        self._problems += report.in_order()
        editions = [self._edition(edition, manifest) for edition in manifest.editions]
        self.pages.clear()
        pack = Pack(
            manifest.id,
            manifest.version,
            manifest.default_language,
            tuple(edition for edition in editions if edition.entries),
            tuple(dict.fromkeys(self._problems)),
        )
        return CompiledPack(pack, manifest, self._sections, self._glossaries)

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
        glossary, report = read_glossary(self.root, language)
        self._glossaries[language] = glossary
        self._problems += (*problems, *report.in_order())
        about = (ABOUT,) if has_about(self.root, language) else ()
        source = self._source(edition, (*names, *about))
        sections = self._compile(source, (*names, *about))
        self._sections |= {(language, name): section for name, section in sections.items()}
        self._problems += [one for section in sections.values() for one in section.problems]
        self._problems += _same_ids(language, sections)
        return replace(
            edition,
            entries=build_menu(edition.groups, names, sections),
            has_about=bool(about) and sections[ABOUT].page is not None,
            has_words=bool(glossary.terms),
        )

    def _source(self, edition: Edition, names: tuple[str, ...]) -> EditionSource:
        """Return what the worker must know."""
        return EditionSource(
            self.root,
            edition.language,
            names,
            tuple(group.id for group in edition.groups),
            {key: self.site[key] for key in SITE_KEYS if key in self.site},
            self.figures,
        )

    def _compile(self, source: EditionSource, names: Sequence[str]) -> dict[str, Compiled]:
        """Return the sections of a language; only those that have changed are compiled."""
        keys = PageKeys(source)
        done: dict[str, Compiled] = {}
        for name in names:
            if known := self.pages.take(keys.key(name), self.figures):
                done[name] = known
        self.on_progress(len(done), len(names))
        missing = [name for name in names if name not in done]
        for name, compiled in self.team.compile(source, missing) if missing else ():
            done[name] = compiled
            self.pages.put(keys.key(name), compiled, self.figures)
            self.on_progress(len(done), len(names))
        return {name: done[name] for name in names}


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
            problems.append(Problem(file, line, what, fix, is_fatal=False, code="front-matter"))
    return problems
