"""Provides where on a page a visitor was, for when the visit is taken up again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Place(QObject):
    """Asks the screen where its page is scrolled to, and brings it there again."""

    asked = Signal()
    given = Signal(int, float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = (-1, 0.0, 0.0)

    @property
    def row(self) -> int:
        """The row that was noted; -1 above them all."""
        return self._place[0]

    def note(self) -> None:
        """Have the screen tell where its page is."""
        self.asked.emit()

    def restore(self) -> None:
        """Have the screen bring its page there again."""
        self.given.emit(*self._place)

    @Slot(int, float, float)
    def keep(self, row: int, share: float, top: float) -> None:
        """Keep a place.

        Args:
            row: The row of the page that the upper edge of the screen is in; -1 above them all.
            share: How much of that row is above the edge, from 0 to 1.
            top: How far the page is scrolled, in pixels.

        """
        self._place = (row, share, top)
