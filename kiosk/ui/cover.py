"""Provides what the welcome screen says, before any page is read."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.cover import Cover, cached_cover, edition_cover
from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.settings import Settings

logger = logging.getLogger(__name__)


def cover_of(settings: Settings) -> Cover:
    """Return the cover of the only pack, or a common one for several."""
    return _joined(_covers(settings.packs, settings) or _covers([settings.bundled], settings))


def cover_of_library(library: Library) -> Cover:
    """Return the cover of the packs that can really be read."""
    editions = [pack.edition(pack.default_language) for pack in library.packs]
    return _joined([edition_cover(edition) for edition in editions])


def _covers(folders: Iterable[Path], settings: Settings) -> list[Cover]:
    """Return the covers of those packs that have one."""
    covers = []
    for folder in folders:
        try:
            covers.append(cached_cover(folder, settings.cache))
        except (ContentError, OSError) as error:
            # Opening the library says why, where staff can see it.
            logger.debug("%s has no cover: %s", folder, error)
    return covers


def _joined(covers: Sequence[Cover]) -> Cover:
    """Return the only cover, or a common one for several and for none."""
    return covers[0] if len(covers) == 1 else _common_cover()


def _common_cover() -> Cover:
    """Return a cover that fits several packs, and none."""
    translate = QCoreApplication.translate
    return Cover(
        topic=translate("Cover", "Your treatment, explained"),
        summary=translate(
            "Cover",
            "Learn what each treatment is, who it is for and what to ask your care team.",
        ),
    )
