"""Provides the words of the packs for what was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.pack import ABOUT, WORD_LIST
from kiosk.content.prepared_pack import prepared_pack
from kiosk.station.counts.names import Names
from kiosk.station.counts.report import PageId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.pack import Pack
    from kiosk.settings import Settings


def page_names(settings: Settings) -> Names:
    """Return the words of those packs whose pages are prepared; nothing is prepared for it."""
    folders = dict.fromkeys((settings.bundled, *settings.packs))
    found = [prepared_pack(folder, settings.cache) for folder in folders]
    packs = [pack for pack in found if pack is not None]
    return Names(
        pages=dict(line for pack in packs for line in _titles(pack)),
        packs={pack.id: pack.edition(pack.default_language).topic for pack in packs},
        languages={
            edition.language: f"{edition.name} ({edition.language})"
            for pack in packs
            for edition in pack.editions
        },
    )


def _titles(pack: Pack) -> Iterator[tuple[PageId, str]]:
    """Yield the menu's words for each page, in the default language last, so that they win."""
    yield PageId(pack.id, WORD_LIST), "Word list"
    yield PageId(pack.id, ABOUT), "About this kiosk"
    editions = sorted(pack.editions, key=lambda one: one.language == pack.default_language)
    for edition in editions:
        yield from ((PageId(pack.id, entry.id), entry.title) for entry in edition.entries)
