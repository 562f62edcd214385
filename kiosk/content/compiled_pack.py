"""Provides a whole pack as it was compiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.compiled import Compiled
    from kiosk.content.glossary import Glossary
    from kiosk.content.manifest import Manifest
    from kiosk.content.pack import Pack


@dataclass(frozen=True, slots=True)
class CompiledPack:
    """A pack with all of its pages and words, and what is wrong in each."""

    pack: Pack
    manifest: Manifest
    sections: Mapping[tuple[str, str], Compiled]
    """By language and name; the page about the kiosk is among them."""
    glossaries: Mapping[str, Glossary]
    """By language."""

    @property
    def broken_files(self) -> frozenset[str]:
        """The files of the pages that can't be shown."""
        broken = (key for key, section in self.sections.items() if section.page is None)
        return frozenset(f"{language}/{name}.md" for language, name in broken)

    @property
    def is_provisional(self) -> bool:
        """Whether a page was given up for lack of time or memory."""
        return any(section.is_provisional for section in self.sections.values())
