"""Looks at how the kiosk is beside the screen, since files and other programs take their time."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from kiosk.ui.staff.look import Seen
    from kiosk.ui.staff.surroundings import Surroundings

logger = logging.getLogger(__name__)


class LookThread(QObject):
    """Looks once at a time; what was asked meanwhile follows, the newest only."""

    seen = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = False
        """Whether a look goes on."""
        self._next: Surroundings | None = None
        self._done.connect(self._take)

    def look(self, surroundings: Surroundings) -> None:
        """Look; `seen` follows."""
        if self.is_busy:
            self._next = surroundings
            return
        self.is_busy = True
        # A daemon, so that leaving the kiosk never waits for a slow disk.
        threading.Thread(
            target=self._run, args=(surroundings,), name="staff-panel", daemon=True
        ).start()

    def _run(self, surroundings: Surroundings) -> None:
        """Look, and hand over what was seen."""
        from kiosk.ui.staff.look import failed_look, look_at  # noqa: PLC0415 - only staff ever need it

        try:
            seen = look_at(surroundings)
        except Exception:
            # Staff who see nothing at all can mend nothing.
            logger.exception("The staff panel can't be filled.")
            seen = failed_look()
        # The kiosk may have been left in the meantime.
        with suppress(RuntimeError):
            self._done.emit(seen)

    @Slot(object)
    def _take(self, seen: Seen) -> None:
        """Hand on what was seen, and look again where that was asked for meanwhile."""
        self.is_busy = False
        self.seen.emit(seen)
        if self._next is not None:
            surroundings, self._next = self._next, None
            self.look(surroundings)
