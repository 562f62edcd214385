"""Provides the pages of a pack that was compiled just now, straight from memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.glossary import Glossary
    from kiosk.content.page import Page
    from kiosk.content.problem import Problem


class CompiledPages(NamedTuple):
    """Gives what `CacheEntry` gives, without a cache."""

    compiled: CompiledPack
    figures: Path
    """Folder of the checked copies of drawings."""

    def page(self, language: str, section: str) -> Page | tuple[Problem, ...]:
        """Return a page, or the problems of a broken one."""
        part = self.compiled.sections[language, section]
        return part.page or part.problems

    def figure(self, name: str) -> Path:
        """Return where a checked drawing is."""
        return self.figures / name

    def glossary(self, language: str) -> Glossary:
        """Return the words of a language."""
        return self.compiled.glossaries[language]
