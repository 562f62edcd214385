"""Tells when nobody is disturbed by a change of the kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from kiosk.ui.shell import Shell


class BetweenVisits(QObject):
    """Tells of each moment from which no visit goes on, and none waits to be taken up again."""

    began = Signal()

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        # While one visit takes the place of another, both signals come halfway.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._look)
        shell.visit_changed.connect(self._soon.start)
        shell.parked_changed.connect(self._soon.start)

    @property
    def is_now(self) -> bool:
        """Say whether the welcome screen is on, and no visit can be continued."""
        return self._shell.visit.screen == "welcome" and not self._shell.can_continue

    @Slot()
    def _look(self) -> None:
        """Tell of it, unless somebody is there already."""
        if self.is_now:
            self.began.emit()
