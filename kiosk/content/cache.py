"""Provides the folder where prepared packs are kept, so that a second start need not prepare them.

`cache/<pack folder>/<content key>/` holds `pack.json`, `<language>/<section>.json` and
`figures/`. An entry appears all at once, by a rename, and is never changed afterwards.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.cache_entry import FIGURES, CacheEntry
from kiosk.content.fingerprint import blake2b

if TYPE_CHECKING:
    from kiosk.content.page_cache import PageCache

_PAGES = "pages"
_UNFINISHED = ".new-"
_ABANDONED_SECONDS = 3600
"""Age of an unfinished entry that nobody is working on any more."""


class PackCache:
    """All prepared versions of one pack."""

    def __init__(self, cache: Path, root: Path) -> None:
        digest = blake2b(os.fsencode(root), digest_size=8).hexdigest()
        self._folder = cache / f"{root.name[:40]}-{digest}"

    def entry(self, key: str) -> CacheEntry:
        """Return the entry for a content key, whether it is there or not."""
        return CacheEntry(self._folder / key)

    def entries(self) -> list[CacheEntry]:
        """Return the entries that are there, the newest first, whatever they were made of."""
        found = sorted(self._folder.glob("*/"), key=_age)
        return [CacheEntry(path) for path in found if not path.name.startswith(_UNFINISHED)]

    def pages(self) -> PageCache:
        """Return the pages that were compiled last time, each on its own.

        Raises:
            OSError: The cache can't be written.

        """
        from kiosk.content.page_cache import PageCache  # noqa: PLC0415 - only when it is stale

        return PageCache(self._folder.parent / _PAGES / self._folder.name)

    def begin(self) -> CacheEntry:
        """Return a new entry that nobody sees yet.

        Raises:
            OSError: The cache can't be written.

        """
        folder = self._new_folder()
        (folder / FIGURES).mkdir()
        return CacheEntry(folder)

    def finish(self, new: CacheEntry, key: str) -> CacheEntry:
        """Put a new entry in its place and clear old ones away.

        Raises:
            OSError: The cache can't be written.

        """
        entry = self.entry(key)
        if entry.folder.exists():
            # Damaged or provisional. A rename can't replace a folder that is not empty.
            old = self._new_folder()
            entry.folder.replace(old / key)
            remove(old)
        new.folder.replace(entry.folder)
        self._clear(entry.folder)
        return entry

    def _new_folder(self) -> Path:
        """Return a new folder beside the entries."""
        import tempfile  # noqa: PLC0415 - a warm start writes nothing

        self._folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))

    def _clear(self, current: Path) -> None:
        """Remove the oldest entries, and what a start that was cut off has left behind."""
        others = sorted((path for path in self._folder.iterdir() if path != current), key=_age)
        finished = [path for path in others if not path.name.startswith(_UNFINISHED)]
        for path in finished[limits.CACHE_ENTRIES - 1 :]:
            remove(path)
        for path in others:
            if path not in finished and _age(path) > _ABANDONED_SECONDS:
                remove(path)


def remove(folder: Path) -> None:
    """Remove a folder of the cache, as far as that is possible."""
    import shutil  # noqa: PLC0415 - a warm start removes nothing

    shutil.rmtree(folder, ignore_errors=True)


def _age(path: Path) -> float:
    """Return how long ago a folder was changed, in seconds."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
