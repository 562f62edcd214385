"""Cleans up memory while nobody is waiting for the screen."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from kiosk.ui.shell import Shell

QUIET_MS = 1500
"""How long after the end of a visit, or after the start, memory is cleaned up."""


class Housekeeper(QObject):
    """Keeps the garbage collector away from visits: it runs after each one instead."""

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._is_library_new = False
        gc.disable()
        self._timer = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self._clean)
        shell.visit_changed.connect(self._timer.start)
        shell.library_changed.connect(self._note_library)
        shell.parked_changed.connect(self._timer.start)

    @property
    def is_due(self) -> bool:
        """Say whether memory will be cleaned up in a moment."""
        return self._timer.isActive()

    @Slot()
    def _note_library(self) -> None:
        """Note that pages which were here to stay may be so no longer."""
        self._is_library_new = True
        self._timer.start()

    @Slot()
    def _clean(self) -> None:
        """Collect, unless somebody is reading or may go on; what is left now is here to stay."""
        if self._shell.visit.screen == "welcome" and not self._shell.can_continue:
            if self._is_library_new:
                gc.unfreeze()
                self._is_library_new = False
            gc.collect()
            gc.freeze()
