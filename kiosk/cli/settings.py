"""Joins what was typed with the settings file."""

from __future__ import annotations

import logging
from contextlib import suppress
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
        sizes=config.sizes,
        times=config.times,
    )


def require_sections(section_ids: Sequence[str], settings: Settings) -> None:
    """Make sure that some pack has each section.

    Raises:
        UsageError: none has; names the nearest that there is.

    """
    known = _section_ids(settings.packs) or _section_ids([settings.bundled])
    for section_id in section_ids:
        if section_id not in known:
            raise UsageError(f"There is no section {section_id!r}. {advise(section_id, known)}")


def _section_ids(folders: Sequence[Path]) -> list[str]:
    """Return the names of all sections in some packs, in order."""
    from kiosk.content.pack import ABOUT, WORD_LIST  # noqa: PLC0415 - not on the start path

    names: set[str] = set()
    for folder in folders:
        # A folder that can't be read has no sections; opening it as a pack says why.
        with suppress(OSError):
            names |= {path.stem for path in folder.glob("*/*.md")}
            names |= {path.stem for path in folder.glob(f"*/{WORD_LIST}.toml")}
    if names:
        names.add(ABOUT)
    return sorted(names)


def _config(named: Path | None) -> Config:
    """Return the settings in the named file, or in the usual one if it is there."""
    path = named or config_file()
    if not _is_there(path):
        if named is not None:
            raise UsageError(f"There is no settings file {str(named)!r}. Check the name.")
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


def _is_there(path: Path) -> bool:
    """Say whether there is a file, or something of which only reading it tells more."""
    try:
        return path.is_file()
    except OSError:
        return True
