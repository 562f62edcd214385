"""Provides the store of compiled pages in memory, for a pack that is read again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.compiled import Compiled


class PageMemory:
    """Compiled pages of one pack under their keys; their drawings stay where they are."""

    def __init__(self) -> None:
        self._pages: dict[str, Compiled] = {}
        self._used: dict[str, Compiled] = {}

    def take(self, key: str, _figures: Path) -> Compiled | None:
        """Return a page, or nothing."""
        compiled = self._pages.get(key)
        if compiled is not None:
            self._used[key] = compiled
        return compiled

    def put(self, key: str, compiled: Compiled, _figures: Path) -> None:
        """Keep a page; also one that was given up, for to try it at each save would take long."""
        self._pages[key] = self._used[key] = compiled

    def clear(self) -> None:
        """Drop what nobody has taken or put since the last time."""
        self._pages, self._used = self._used, {}
