"""Opens the packs of a kiosk and tells staff what is wrong in them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings

logger = logging.getLogger(__name__)


def read_library(settings: Settings) -> Library:
    """Open the packs and log what is wrong in them; may take seconds."""
    from kiosk.content.interface_catalog import prepare_catalogs  # noqa: PLC0415
    from kiosk.content.library import open_library  # noqa: PLC0415 - after the first frame

    library = open_library(
        settings.packs, bundled=settings.bundled, cache=settings.cache, site=settings.site
    )
    library.word_problems = prepare_catalogs(settings.packs, settings.cache)
    for problem in (*library.problems, *library.word_problems):
        logger.warning("%s", problem)
    for pack in library.packs:
        for problem in pack.problems:
            logger.warning("%s: %s", pack.id, problem)
    return library


def open_pages(settings: Settings) -> Library:
    """Return the pages of a kiosk; whatever goes wrong, it returns and is logged."""
    try:
        return read_library(settings)
    except Exception:
        from kiosk.content.library import Library  # noqa: PLC0415 - after the first frame

        # Nobody may be left waiting for pages that never come.
        logger.exception("The pages can't be opened. Install the kiosk again.")
        return Library(())
