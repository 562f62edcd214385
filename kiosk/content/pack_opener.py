"""Provides the opening of one pack: from the cache when it is fresh, else prepared anew."""

from __future__ import annotations

import logging
import os
from functools import cache as once
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.cache import PackCache, remove
from kiosk.content.content_key import content_key
from kiosk.content.problem import ContentError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.cache_entry import CacheEntry
    from kiosk.content.pack import Pack
    from kiosk.content.record import Record

logger = logging.getLogger(__name__)


def open_pack(
    folder: Path, cache: Path, site: Mapping[str, str], time_limit: float
) -> tuple[Pack, CacheEntry]:
    """Return the pack in a folder, and the entry of the cache that holds its pages.

    Args:
        folder: The pack's folder.
        cache: Folder for prepared packs.
        site: The site's own values.
        time_limit: Seconds that one page may take.

    Raises:
        ContentError: The pack can't be used; says why.
        OSError: Something in its folder can't even be looked at.

    """
    root = Path(os.path.realpath(folder))
    _check_manifest_is_there(root)
    key = content_key(root, site)
    prepared = PackCache(cache, root)
    entry = prepared.entry(key)
    record = entry.load()
    if record is None or record.is_provisional:
        try:
            record, entry = _prepare(root, prepared, key, site, time_limit)
        except OSError as error:
            logger.warning("The cache can't be written (%s); using a private folder", error)
            record, entry = _prepare_privately(root, key, site, time_limit)
    _check_usable(record.pack)
    return record.pack, entry


def _check_manifest_is_there(root: Path) -> None:
    """Raise when the folder is not a pack, before all that is in it is read."""
    if not (root / "pack.toml").is_file():
        from kiosk.content.manifest import read_manifest  # noqa: PLC0415 - a warm start needs none

        read_manifest(root)


def _prepare(
    root: Path, prepared: PackCache, key: str, site: Mapping[str, str], time_limit: float
) -> tuple[Record, CacheEntry]:
    """Prepare a pack and put it into the cache.

    Raises:
        ContentError: The pack can't be used.
        OSError: The cache can't be written.

    """
    from kiosk.content.compiler_team import CompilerTeam  # noqa: PLC0415 - only when it is stale
    from kiosk.content.pack_compiler import PackCompiler  # noqa: PLC0415

    logger.info("Preparing the pages of %s", root)
    entry = prepared.begin()
    try:
        with CompilerTeam(time_limit=time_limit) as team:
            figures = entry.figure("")
            compiled = PackCompiler(root, site, figures, team, prepared.pages()).run()
        return entry.write(compiled), prepared.finish(entry, key)
    except (ContentError, OSError):
        remove(entry.folder)
        raise


def _prepare_privately(
    root: Path, key: str, site: Mapping[str, str], time_limit: float
) -> tuple[Record, CacheEntry]:
    """Prepare a pack for this run of the program only."""
    try:
        return _prepare(root, PackCache(_private_folder(), root), key, site, time_limit)
    except OSError as error:
        what = f"Its pages can't be prepared: {error.strerror or error}."
        fix = "Make room on the disk, or give the kiosk a cache folder it may write to."
        raise ContentError(Problem(".", 0, what, fix)) from error


@once
def _private_folder() -> Path:
    """Return a folder that is removed when the program ends."""
    import atexit  # noqa: PLC0415 - only where the cache can't be written
    import tempfile  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
    atexit.register(remove, folder)
    return folder


def _check_usable(pack: Pack) -> None:
    """Raise when no page of the default language can be shown."""
    if all(entry.is_broken for entry in pack.edition(pack.default_language).entries):
        fix = "Mend the problems of its pages."
        first = Problem(".", 0, "None of its pages can be shown.", fix)
        raise ContentError(first, *pack.problems)
