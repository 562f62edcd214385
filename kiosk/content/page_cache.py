"""Provides the store of single compiled pages, so that only what has changed is compiled again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kiosk.content.cache_file import DamagedError, read_cache_file, write_cache_file
from kiosk.content.figure_names import figure_names

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.compiled import Compiled

_FIGURES = "figures"


class PageCache:
    """Compiled pages of one pack under their keys, with the drawings that they show."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that it is kept in.

        Raises:
            OSError: The folder can't be made.

        """
        self._folder = folder
        self._used: set[str] = set()
        (folder / _FIGURES).mkdir(parents=True, exist_ok=True)

    def take(self, key: str, figures: Path) -> Compiled | None:
        """Return a page and put its drawings into a folder, or return nothing."""
        try:
            compiled: Compiled = read_cache_file(self._path(key))
            for name in figure_names(compiled.page):
                shutil.copyfile(self._folder / _FIGURES / name, figures / name)
                self._used.add(name)
        except (DamagedError, OSError):
            return None
        self._used.add(self._path(key).name)
        return compiled

    def put(self, key: str, compiled: Compiled, figures: Path) -> None:
        """Keep a page, and its drawings from a folder; one that was given up is not kept.

        Raises:
            OSError: They can't be written.

        """
        if compiled.is_provisional:
            return
        for name in figure_names(compiled.page):
            shutil.copyfile(figures / name, self._folder / _FIGURES / name)
            self._used.add(name)
        write_cache_file(self._path(key), compiled)
        self._used.add(self._path(key).name)

    def clear(self) -> None:
        """Remove what nobody has taken or put since this object was made."""
        for path in (*self._folder.glob("*.json"), *(self._folder / _FIGURES).iterdir()):
            if path.name not in self._used:
                path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        """Return where a page is kept."""
        return self._folder / f"{key}.json"
