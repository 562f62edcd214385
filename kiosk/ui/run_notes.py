"""Notes how far this run of the kiosk has come, for the next start and for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.station.runs.deaths import STEADY_SECONDS

if TYPE_CHECKING:
    from kiosk.station.runs.runs import RunsFile
    from kiosk.ui.timepiece import Timepiece


class RunNotes(QObject):
    """Notes the first frame, and a minute later that the run is a steady one."""

    def __init__(self, runs: RunsFile, timepiece: Timepiece, parent: QObject | None = None) -> None:
        """Begin when the first frame is on the screen."""
        super().__init__(parent)
        self._runs = runs
        runs.note_ready()
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._note_steady)
        self._alarm.set(STEADY_SECONDS)

    @Slot()
    def _note_steady(self) -> None:
        """Note that this run has lasted."""
        self._runs.note_steady()
