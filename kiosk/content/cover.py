"""Provides what the welcome screen says about a pack, quickly enough for the first frame."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kiosk.content.limits import MANIFEST_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.pack import Edition


class Cover(NamedTuple):
    """What the welcome screen says about a pack in one language."""

    topic: str
    summary: str
    language: str
    name: str
    """The language's own name."""


class Covers(NamedTuple):
    """The covers of one pack: one a language, that of its default language first."""

    all: tuple[Cover, ...]

    @property
    def default(self) -> Cover:
        """The cover in the pack's default language."""
        return self.all[0]

    def cover(self, language: str) -> Cover:
        """Return the cover in a language, or in the default language where there is none."""
        return next((one for one in self.all if one.language == language), self.default)


def read_covers(folder: Path) -> Covers:
    """Return the covers of the pack in a folder; reads nothing but its `pack.toml`.

    Raises:
        ContentError: The pack has no `pack.toml` that can be used.
        OSError: The folder can't even be looked at.

    """
    # Only a pack that changed is read as TOML; that takes as long as all else before the frame.
    from kiosk.content.manifest import read_manifest  # noqa: PLC0415

    manifest, _ = read_manifest(Path(os.path.realpath(folder)))
    return edition_covers(manifest.editions, manifest.default_language)


def edition_covers(editions: Iterable[Edition], default: str) -> Covers:
    """Return the covers of a pack whose languages are known."""
    from kiosk.content.pack import default_first  # noqa: PLC0415 - what is cached needs no packs

    ordered = default_first(editions, default)
    return Covers(tuple(Cover(one.topic, one.summary, one.language, one.name) for one in ordered))


def cached_covers(folder: Path, cache: Path) -> Covers:
    """Return the covers of a pack, from the cache as long as its `pack.toml` stays the same.

    Raises:
        ContentError: The pack has no `pack.toml` that can be used.
        OSError: The folder can't even be looked at.

    """
    source = _source(folder / "pack.toml")
    file = cache / "covers" / f"{crc32(os.fsencode(folder.absolute())):08x}.json"
    known = _load(file, source) if source else None
    if known is not None:
        return known
    covers = read_covers(folder)
    _save(file, source, covers)
    return covers


def _source(path: Path) -> str:
    """Return what changes with the file, or nothing when it can't be read."""
    try:
        # A named pipe would wait for ever.
        if not path.is_file() or path.stat().st_size > MANIFEST_BYTES:
            return ""
        return f"{crc32(path.read_bytes()):08x}"
    except OSError:
        return ""


def _load(file: Path, source: str) -> Covers | None:
    """Return the covers that were saved for a source, unless it is damaged or of another."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        covers = Covers(tuple(Cover(*cover) for cover in found["covers"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return covers if covers.all and found.get("check") == _check(source, covers) else None


def _save(file: Path, source: str, covers: Covers) -> None:
    """Save covers; a disk that can't be written costs a few milliseconds at the next start."""
    text = json.dumps({"check": _check(source, covers), "covers": covers.all})
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(file)
    except OSError:
        return


def _check(source: str, covers: Covers) -> str:
    """Return a number that changes with the source and with every letter of the covers."""
    return f"{crc32(json.dumps([source, *covers.all]).encode()):08x}"
