"""Provides what a compiling of a pack needs of the place where it keeps pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.compiled import Compiled


class PageStore(Protocol):
    """Keeps compiled pages under keys that change with all that the pages are made of."""

    def take(self, key: str, figures: Path) -> Compiled | None:
        """Return a page and put its drawings into a folder, or return nothing."""

    def put(self, key: str, compiled: Compiled, figures: Path) -> None:
        """Keep a page, whose drawings are in a folder."""

    def clear(self) -> None:
        """Drop what is no longer needed."""
