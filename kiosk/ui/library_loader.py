"""Opens the packs beside the screen, so that nobody waits for them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.library import Library


class LibraryLoader(QObject):
    """Runs one opening of the packs in a thread and hands over the result."""

    loaded = Signal(object)

    def __init__(self, open_packs: Callable[[], Library], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_packs = open_packs
        self._library: Library | None = None
        self._telling = threading.Lock()
        self._is_wanted = True
        # A daemon, so that leaving the kiosk never waits for a slow disk.
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)

    @property
    def library(self) -> Library | None:
        """Return the pages, or nothing until they are there."""
        return self._library

    def start(self) -> None:
        """Begin, once; `loaded` follows on the thread of its receiver."""
        if self._thread.ident is None:
            self._thread.start()

    def wait(self, seconds: float) -> Library | None:
        """Return the library if it is open within so many seconds."""
        self._thread.join(seconds)
        return self._library

    def stop(self) -> None:
        """Hand nothing over any more, even if the thread goes on: Qt's part of this may be gone."""
        with self._telling:
            self._is_wanted = False

    def _run(self) -> None:
        """Open the packs and hand them over."""
        self._library = self._open_packs()
        with self._telling:
            if self._is_wanted:
                self.loaded.emit(self._library)
