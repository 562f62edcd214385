"""Provides the searches of a library's packs, each made when somebody first looks for something."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.library import Library
    from kiosk.content.search.search import Search

logger = logging.getLogger(__name__)

KEPT = 4
"""Searches kept ready; one of a large pack takes a few megabytes, and is made anew in no time."""


class Edition(NamedTuple):
    """A pack in one language."""

    pack_id: str
    language: str


class Searches(QObject):
    """Keeps the searches from visit to visit: they hold the pages, and nothing of a visitor."""

    made = Signal()
    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._made: dict[Edition, Search | None] = {}
        self._begun: set[Edition] = set()
        self._arrived.connect(self._keep)

    def use_library(self, library: Library) -> None:
        """Look in these pages from now on; what was made of others is dropped."""
        if library is not self._library:
            self._library = library
            self._made.clear()
            self._begun.clear()

    def is_made(self, edition: Edition) -> bool:
        """Say whether a search is there, or has turned out to be impossible."""
        return edition in self._made

    def search(self, edition: Edition) -> Search | None:
        """Return a search; nothing when it has not been made, or can't be."""
        return self._made.get(edition)

    def prepare(self, edition: Edition) -> None:
        """Make a search in a thread, once; `made` follows."""
        if self._library is None or edition in self._made or edition in self._begun:
            return
        self._begun.add(edition)
        from kiosk.ui.block_titles import block_titles  # noqa: PLC0415 - no start needs it

        make = partial(self._make, self._library, edition, block_titles())
        # A daemon, so that leaving the kiosk never waits for it.
        threading.Thread(target=make, name="search", daemon=True).start()

    def _make(self, library: Library, edition: Edition, titles: Mapping[type, str]) -> None:
        """Make a search and hand it over; runs in a thread of its own."""
        search = _made(library, edition, titles)
        try:
            self._arrived.emit(library, edition, search)
        except RuntimeError:
            # Qt's part of this object is gone: the kiosk was closed meanwhile.
            return

    @Slot(object, object, object)
    def _keep(self, library: Library, edition: Edition, search: Search | None) -> None:
        """Keep a search, unless the pages that it was made of are no longer shown."""
        if library is not self._library:
            return
        self._begun.discard(edition)
        self._made[edition] = search
        if len(self._made) > KEPT:
            del self._made[next(iter(self._made))]
        self.made.emit()


def _made(library: Library, edition: Edition, titles: Mapping[type, str]) -> Search | None:
    """Return a new search, or nothing when there can't be one."""
    try:
        # SQLite and RapidFuzz: nobody waits for them before somebody looks for something.
        from kiosk.content.search.search import Search  # noqa: PLC0415

        return Search(library, edition.pack_id, edition.language, titles)
    except Exception:
        # Whatever it is, nobody may be left waiting for a search that never comes.
        logger.exception("The pages can't be searched. Install the kiosk again.")
        return None
