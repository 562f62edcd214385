"""Provides the menu of a pack as text, to be read by people and compared by tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.pack import Entry, Pack


def outline(pack: Pack, language: str) -> str:
    """Return the menu of a pack in one language, a line for each group and section."""
    edition = pack.edition(language)
    lines = [f"{edition.title} ({edition.name})"]
    for group in edition.groups:
        lines.append(f"  {group.title}")
        lines += [_line(entry) for entry in edition.entries if entry.group == group.id]
    return "\n".join(lines) + "\n"


def _line(entry: Entry) -> str:
    """Return the line of one section."""
    return f"    {entry.title} [{entry.id}, {entry.icon}]{' BROKEN' if entry.is_broken else ''}"
