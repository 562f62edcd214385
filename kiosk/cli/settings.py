"""Joins what was typed with the settings file."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from kiosk.cli.usage import UsageError
from kiosk.near_miss import advise
from kiosk.resources import resource
from kiosk.settings import Settings
from kiosk.station.config.config import Config, read_config
from kiosk.station.paths import cache_folder, config_file, log_file
from kiosk.station.watch.watched import watcher

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

logger = logging.getLogger(__name__)

BUNDLED_PACK = "packs/esophageal-cancer"


def settings_from(options: Namespace) -> Settings:
    """Return how to build the kiosk; what was typed wins over the settings file.

    Raises:
        UsageError: a settings file that was named is not there. Where something starts the kiosk
            again whenever it ends, that is only one of the warnings.

    """
    if not watcher():
        require_file(options.config)
    settings = _joined(options)
    for warning in settings.warnings:
        logger.warning("%s", warning)
    return settings


def _joined(options: Namespace) -> Settings:
    """Join what was typed with the settings file, as it is now."""
    bundled = resource(BUNDLED_PACK)
    path = options.config or config_file()
    if getattr(options, "safe_mode", False):
        return _safe(bundled, path, options)
    warnings: list[str] = []
    config = _config(options.config, warnings)
    return Settings(
        packs=tuple(options.packs or config.packs) or (bundled,),
        bundled=bundled,
        cache=cache_folder(),
        log=log_file(),
        site=config.site,
        renderer=config.renderer,
        size=options.size,
        sizes=config.sizes,
        times=config.times,
        config=path,
        warnings=tuple(warnings),
        language=getattr(options, "language", "") or config.language,
        has_counts=config.has_counts,
        has_headphones=config.has_headphones,
        read_again=partial(_joined, options),
    )


def _safe(bundled: Path, config: Path, options: Namespace) -> Settings:
    """Return settings that nobody has changed, with a cache of their own."""
    return Settings(
        packs=(bundled,),
        bundled=bundled,
        # What made the kiosk fail may be in the usual one.
        cache=cache_folder() / "safe",
        log=log_file(),
        site={},
        renderer="software",
        size=options.size,
        config=config,
        is_safe=True,
        read_again=partial(_joined, options),
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


def require_language(settings: Settings) -> None:
    """Make sure that some pack has the language to begin with, if one is named.

    Raises:
        UsageError: none has; names those that there are.

    """
    if not settings.language:
        return
    from kiosk.ui.cover import welcome_of  # noqa: PLC0415 - with Qt, not before

    codes = sorted({code for code, _ in welcome_of(settings).names})
    if settings.language not in codes:
        what = f"There is no language {settings.language!r} here."
        raise UsageError(f"{what} {advise(settings.language, codes)}")


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


def require_file(named: Path | None) -> None:
    """Make sure that a settings file is there, if one was named.

    Raises:
        UsageError: it is not, or is a folder.

    """
    if named is not None and (not is_there(named) or os.path.isdir(named)):  # noqa: PTH112 - never raises
        raise UsageError(f"There is no settings file {str(named)!r}. Check the name.")


def _config(named: Path | None, warnings: list[str]) -> Config:
    """Return the settings in the named file, or in the usual one if it is there."""
    path = named or config_file()
    if is_there(path):
        return read_config(path, warnings)
    if named is not None:
        what = f"{path}: there is no such settings file. Check the name, or put one there."
        warnings.append(f"{what} Until then the kiosk goes on with its usual settings.")
    return Config()


def is_there(path: Path) -> bool:
    """Say whether there is a file, or something of which only reading it tells more."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
