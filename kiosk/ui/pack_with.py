"""Finds the pack that has a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.library import Library


def pack_with(library: Library, section_id: str) -> str:
    """Return the id of the first pack that has a section, or nothing."""
    for pack in library.packs:
        if section_id in pack.edition(pack.default_language).menu_ids:
            return pack.id
    return ""
