"""Provides what the worker must know of a pack to compile one language of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class EditionSource:
    """One language of a pack, before its pages are read."""

    root: Path
    """The pack's folder, without symbolic links in its own path."""
    language: str
    sections: tuple[str, ...]
    """Names of the sections that have a file, so that links can lead to them."""
    groups: tuple[str, ...]
    site: dict[str, str]
    """The site's own values; see `kiosk.content.site_values`."""
    copies: Path
    """Folder for checked copies of drawings."""

    def to_json(self) -> dict[str, Any]:
        """Return it in the form in which it is sent to the worker."""
        return {
            "root": str(self.root),
            "language": self.language,
            "sections": self.sections,
            "groups": self.groups,
            "site": self.site,
            "copies": str(self.copies),
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> EditionSource:
        """Return what was sent to the worker."""
        return cls(
            Path(value["root"]),
            value["language"],
            tuple(value["sections"]),
            tuple(value["groups"]),
            value["site"],
            Path(value["copies"]),
        )
