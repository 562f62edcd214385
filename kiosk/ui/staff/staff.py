"""Provides the way of staff into the kiosk, and what they see there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.ui.timepiece import Timepiece

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = ("no-pin", "pin", "panel", "cleaning", "screen-test")
"""How to set a PIN, the PIN pad, the panel, and what the panel leads to."""


@QmlElement
@QmlUncreatable("the application makes it")
class Staff(QObject):
    """Shows staff one of their screens, or none while a visitor may be there."""

    shown_changed = Signal()
    leave_asked = Signal()
    restart_asked = Signal()
    reload_asked = Signal()

    def __init__(
        self, settings: Settings, timepiece: Timepiece, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._timepiece = timepiece
        self._shown = ""

    @Property(str, notify=shown_changed)
    def shown(self) -> str:
        """Return which of `SCREENS` is on, or nothing."""
        return self._shown

    @Slot()
    def close(self) -> None:
        """Go back to the visitors."""
        self.show("")

    def show(self, screen: str) -> None:
        """Put one of `SCREENS` on, or none."""
        if screen != self._shown:
            self._shown = screen
            self.shown_changed.emit()
