"""Provides what the welcome screen says about a pack, quickly enough for the first frame."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kiosk.content.limits import MANIFEST_BYTES

if TYPE_CHECKING:
    from kiosk.content.pack import Edition


class Cover(NamedTuple):
    """What the welcome screen says about a pack, in its default language."""

    topic: str
    summary: str


def read_cover(folder: Path) -> Cover:
    """Return the cover of the pack in a folder; reads nothing but its `pack.toml`.

    Raises:
        ContentError: The pack has no `pack.toml` that can be used.
        OSError: The folder can't even be looked at.

    """
    # Only a pack that changed is read as TOML; that takes as long as all else before the frame.
    from kiosk.content.manifest import read_manifest  # noqa: PLC0415

    manifest, _ = read_manifest(Path(os.path.realpath(folder)))
    return edition_cover(manifest.edition(manifest.default_language))


def edition_cover(edition: Edition) -> Cover:
    """Return the cover of a pack in one language."""
    return Cover(edition.topic, edition.summary)


def cached_cover(folder: Path, cache: Path) -> Cover:
    """Return the cover of a pack, from the cache as long as its `pack.toml` stays the same.

    Raises:
        ContentError: The pack has no `pack.toml` that can be used.
        OSError: The folder can't even be looked at.

    """
    source = _source(folder / "pack.toml")
    file = cache / "covers" / f"{crc32(os.fsencode(folder.absolute())):08x}.json"
    known = _load(file, source) if source else None
    if known is not None:
        return known
    cover = read_cover(folder)
    _save(file, source, cover)
    return cover


def _source(path: Path) -> str:
    """Return what changes with the file, or nothing when it can't be read."""
    try:
        # A named pipe would wait for ever.
        if not path.is_file() or path.stat().st_size > MANIFEST_BYTES:
            return ""
        return f"{crc32(path.read_bytes()):08x}"
    except OSError:
        return ""


def _load(file: Path, source: str) -> Cover | None:
    """Return the cover that was saved for a source, unless it is damaged or of another."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        cover = Cover(*found["cover"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return cover if found.get("check") == _check(source, cover) else None


def _save(file: Path, source: str, cover: Cover) -> None:
    """Save a cover; a disk that can't be written costs a few milliseconds at the next start."""
    text = json.dumps({"check": _check(source, cover), "cover": cover})
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(file)
    except OSError:
        return


def _check(source: str, cover: Cover) -> str:
    """Return a number that changes with the source and with every letter of the cover."""
    return f"{crc32(json.dumps([source, *cover]).encode()):08x}"
