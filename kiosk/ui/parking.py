"""Keeps a visit that has timed out, for a while, in case its visitor is still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from kiosk.ui.timepiece import Timepiece
    from kiosk.ui.visit import Visit


class Parking(QObject):
    """Holds one visit at most; what is not taken up again in time is deleted."""

    changed = Signal()

    def __init__(self, seconds: float, timepiece: Timepiece, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._visit: Visit | None = None
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self.forget)

    @property
    def visit(self) -> Visit | None:
        """Return the visit that is kept, or nothing."""
        return self._visit

    def use_seconds(self, seconds: float) -> None:
        """Keep so long what is put here from now on."""
        self._seconds = seconds

    def keep(self, visit: Visit) -> None:
        """Keep a visit for some seconds, in place of any other; not at all when these are 0."""
        self.forget()
        if self._seconds <= 0:
            self.drop(visit)
            return
        self._visit = visit
        self._alarm.set(self._seconds)
        self.changed.emit()

    def take(self) -> Visit | None:
        """Hand the visit over, if there still is one."""
        visit, self._visit = self._visit, None
        self._alarm.cancel()
        if visit is not None:
            self.changed.emit()
        return visit

    @Slot()
    def forget(self) -> None:
        """Delete the visit that is kept; nothing of it stays."""
        visit = self.take()
        if visit is not None:
            self.drop(visit)

    def drop(self, visit: Visit) -> None:
        """Delete a visit that the screen no longer shows, when all that showed it is gone."""
        # Items are deleted later, too, and those within them later still.
        QTimer.singleShot(0, visit.deleteLater)
