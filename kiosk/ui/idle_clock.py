"""Provides the clock that ends a visit when nobody is there any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.station.waiting_times import WaitingTimes

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class IdleClock(QObject):
    """Counts from the last act to a question, and from there to the end of the visit."""

    warning_changed = Signal()
    ran_out = Signal()

    def __init__(self, times: WaitingTimes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._is_warning = False

    @Property(bool, notify=warning_changed)
    def isWarning(self) -> bool:
        """Say whether the screen asks if anybody is still there."""
        return self._is_warning

    @Slot()
    def stay(self) -> None:
        """Begin to count anew: somebody is there."""
