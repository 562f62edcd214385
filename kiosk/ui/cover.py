"""Provides what the welcome screen says, before any page is read."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.content.cover import Cover, Covers, cached_covers, edition_covers
from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.settings import Settings

logger = logging.getLogger(__name__)


class Welcome(NamedTuple):
    """What the welcome screen says, and in which languages people can go in."""

    language: str = ""
    """The language that a visit begins with; empty while no pack is known."""
    cover: Cover | None = None
    """What the only pack is about; nothing for several packs, and for none."""
    names: tuple[tuple[str, str], ...] = ()
    """The code and the own name of each language; one may stand there more than once."""


def welcome_of(settings: Settings) -> Welcome:
    """Return what to say of the packs that are set, or of the bundled one."""
    covers = _covers(settings.packs, settings) or _covers([settings.bundled], settings)
    return _welcome(covers, settings.language)


def welcome_of_library(library: Library, language: str = "") -> Welcome:
    """Return what to say of the packs that can really be read.

    Args:
        library: Holds them.
        language: What a visit is to begin with; empty is the default of the first pack.

    """
    covers = [edition_covers(pack.editions, pack.default_language) for pack in library.packs]
    return _welcome(covers, language)


def common_cover() -> Cover:
    """Return a cover that fits several packs, and none."""
    translate = QCoreApplication.translate
    return Cover(
        topic=translate("Cover", "Your treatment, explained"),
        summary=translate(
            "Cover",
            "Learn what each treatment is, who it is for and what to ask your care team.",
        ),
        language="",
        name="",
    )


def _covers(folders: Iterable[Path], settings: Settings) -> list[Covers]:
    """Return the covers of those packs that have any."""
    covers = []
    for folder in folders:
        try:
            covers.append(cached_covers(folder, settings.cache))
        except (ContentError, OSError) as error:
            # Opening the library says why, where staff can see it.
            logger.debug("%s has no cover: %s", folder, error)
    return covers


def _welcome(covers: Sequence[Covers], wanted: str) -> Welcome:
    """Return what to say of some packs, in a language that one of them has."""
    names = tuple((cover.language, cover.name) for each in covers for cover in each.all)
    usual = covers[0].default.language if covers else ""
    language = wanted if wanted in dict(names) else usual
    return Welcome(language, covers[0].cover(language) if len(covers) == 1 else None, names)
