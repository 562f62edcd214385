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
        # A daemon, so that leaving the kiosk never waits for a slow disk.
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)

    def start(self) -> None:
        """Begin, once; `loaded` follows on the thread of its receiver."""
        if not self._thread.is_alive() and self._thread.ident is None:
            self._thread.start()

    def _run(self) -> None:
        """Open the packs and hand them over."""
        self.loaded.emit(self._open_packs())
