"""Joins what was typed with the settings file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.cli.usage import UsageError
from kiosk.near_miss import advise
from kiosk.resources import resource
from kiosk.settings import Settings
from kiosk.station.config import Config, read_config
from kiosk.station.paths import cache_folder, config_file, log_file
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

logger = logging.getLogger(__name__)

BUNDLED_PACK = "packs/esophageal-cancer"


def settings_from(options: Namespace) -> Settings:
    """Return how to build the kiosk; what was typed wins over the settings file.

    Raises:
        UsageError: a settings file that was named is not there.

    """
    config = _config(options.config)
    bundled = resource(BUNDLED_PACK)
    packs = tuple(options.packs or config.packs) or (bundled,)
    return Settings(
        packs=packs,
        bundled=bundled,
        cache=cache_folder(),
        log=log_file(),
        site=config.site,
        renderer=config.renderer,
        size=options.size,
    )


def require_sections(section_ids: Sequence[str], settings: Settings) -> None:
    """Make sure that some pack has each section.

    Raises:
        UsageError: none has; names the nearest that there is.

    """
    folders = (*settings.packs, settings.bundled)
    known = sorted({path.stem for folder in folders for path in folder.glob("*/*.md")})
    for section_id in section_ids:
        if section_id not in known:
            raise UsageError(f"There is no section {section_id!r}. {advise(section_id, known)}")


def _config(named: Path | None) -> Config:
    """Return the settings in the named file, or in the usual one if it is there."""
    if named is not None and not named.is_file():
        raise UsageError(f"There is no settings file {str(named)!r}. Check the name.")
    path = named or config_file()
    if not path.is_file():
        return Config()
    warnings: list[str] = []
    try:
        config = read_config(path, warnings)
    except StationError as error:
        logger.warning("%s The kiosk goes on without settings.", error)
        return Config()
    for warning in warnings:
        logger.warning("%s", warning)
    return config
