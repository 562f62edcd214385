"""Provides what the welcome screen says, before any page is read."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.cover import Cover, cached_cover, read_cover
from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from kiosk.settings import Settings

logger = logging.getLogger(__name__)


def cover_of(settings: Settings) -> Cover:
    """Return the cover of the only pack, or a common one for several."""
    covers = []
    for folder in settings.packs:
        try:
            covers.append(cached_cover(folder, settings.cache))
        except ContentError as error:
            # Opening the library says why, where staff can see it.
            logger.debug("%s has no cover: %s", folder, error)
    if not covers:
        return read_cover(settings.bundled)
    return covers[0] if len(covers) == 1 else _common_cover(covers[0])


def _common_cover(first: Cover) -> Cover:
    """Return a cover that fits several packs."""
    translate = QCoreApplication.translate
    return Cover(
        topic=translate("Cover", "Your treatment, explained"),
        summary=translate(
            "Cover",
            "Learn what each treatment is, who it is for and what to ask your care team. "
            "Nothing about you is kept.",
        ),
        title="",
        icon=first.icon,
        language=first.language,
    )
