"""Provides the releases that the faces are made of, and refuses any other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Source(NamedTuple):
    """A package of the npm registry."""

    name: str
    version: str

    @property
    def folder(self) -> str:
        """The name of the unpacked package's folder."""
        return self.name.rpartition("/")[2]


ATKINSON = Source("@fontsource-variable/atkinson-hyperlegible-next", "5.3.0")
NOTO_SC = Source("@expo-google-fonts/noto-sans-sc", "0.4.3")
NOTO_ARABIC = Source("@expo-google-fonts/noto-sans-arabic", "0.4.3")
SOURCES = (ATKINSON, NOTO_SC, NOTO_ARABIC)


class SourceError(Exception):
    """A package is missing, or is not the release that the faces were made of."""


def package(sources: Path, source: Source) -> Path:
    """Return the folder of an unpacked package.

    Raises:
        SourceError: it is not there, or of another version.

    """
    folder = sources / source.folder
    wanted = f"{source.name} {source.version}"
    try:
        found = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise SourceError(f"{folder} does not hold {wanted}. Unpack it there.") from None
    if (found.get("name"), found.get("version")) != tuple(source):
        what = f"{found.get('name')} {found.get('version')}"
        raise SourceError(f"{folder} holds {what}. Unpack {wanted} there.")
    return folder
