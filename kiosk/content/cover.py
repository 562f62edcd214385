"""Provides what the welcome screen says about a pack, quickly enough for the first frame."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.manifest import read_manifest


@dataclass(frozen=True, slots=True)
class Cover:
    """What the welcome screen says about a pack, in its default language."""

    topic: str
    summary: str
    title: str
    icon: str
    language: str


def read_cover(folder: Path) -> Cover:
    """Return the cover of the pack in a folder; reads nothing but its `pack.toml`.

    Raises:
        ContentError: The pack has no `pack.toml` that can be used.

    """
    manifest, _ = read_manifest(Path(os.path.realpath(folder)))
    edition = manifest.edition(manifest.default_language)
    return Cover(
        edition.topic, edition.summary, edition.title, edition.icon, manifest.default_language
    )
