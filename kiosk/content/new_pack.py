"""Provides the start of a new pack: a copy of the template under a name of its own."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.names import is_id, readable

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATE = "template-pack"
"""Name of the folder that is copied, and the id that its files have."""

_NAMED = ("pack.toml", "README.md")
"""Files of the template that hold its id and its title."""

_OTHERS = re.compile("[^a-z0-9]+")


def is_pack_name(name: str) -> bool:
    """Say whether a folder's name may be a pack's id and, as words, its topic."""
    return is_id(name) and len(name) <= limits.TOPIC_LETTERS


def suggest_name(name: str) -> str:
    """Return a name that may be used, as near to a folder's name as can be."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = _OTHERS.sub("-", letters)[: limits.TOPIC_LETTERS].strip("-")
    return words or "my-pack"


def start_pack(template: Path, folder: Path) -> None:
    """Copy the template into a folder, which gives the pack its id and its title.

    Args:
        template: Folder of the template.
        folder: An absolute path; a folder that is there must be empty.

    Raises:
        OSError: It can't be written.

    """
    for source in sorted(template.rglob("*")):
        target = folder / source.relative_to(template)
        if source.is_dir():
            target.mkdir(parents=True, exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            # Not the rights: those of an installed program may forbid any change.
            target.write_bytes(_named(source, folder.name))


def _named(source: Path, name: str) -> bytes:
    """Return a file of the template with the new pack's names in it."""
    data = source.read_bytes()
    if source.name not in _NAMED:
        return data
    named = data.replace(TEMPLATE.encode(), name.encode())
    return named.replace(readable(TEMPLATE).encode(), readable(name).encode())
