"""Provides the questions that a visitor has picked for the care team."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Questions(QObject):
    """The questions that one visitor has ticked, in the order of ticking."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticked: list[str] = []

    @Property("QStringList", notify=ticked_changed)
    def ticked(self) -> list[str]:
        """Return the questions, as they stand on the pages."""
        return self._ticked

    @Slot(str)
    def toggle(self, question: str) -> None:
        """Tick a question, or take it off the list again."""
        if question in self._ticked:
            self._ticked = [one for one in self._ticked if one != question]
        else:
            self._ticked = [*self._ticked, question]
        self.ticked_changed.emit()
