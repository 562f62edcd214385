"""Lets the screen speak languages that only a pack has words for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.interface_catalog import pack_catalogs

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.ui.wording import Wording


def use_pack_words(wording: Wording, settings: Settings) -> None:
    """Offer the words of all packs that are shown; may be asked again at any time."""
    wording.use_catalogs(pack_catalogs(settings.packs, settings.cache))
