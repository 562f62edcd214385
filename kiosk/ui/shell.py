"""Provides the visit that goes on, and the pages that stay between visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.visit import Visit

if TYPE_CHECKING:
    from kiosk.content.library import Library

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the application makes it")
class Shell(QObject):
    """Gives each person a visit of their own."""

    visit_changed = Signal()
    library_changed = Signal()

    def __init__(self, parent: QObject | None = None, times: WaitingTimes = USUAL_TIMES) -> None:
        super().__init__(parent)
        self._times = times
        self._library: Library | None = None
        self._visit = self._new_visit()

    @Property(Visit, notify=visit_changed)
    def visit(self) -> Visit:
        """Return the visit that goes on."""
        return self._visit

    @Slot()
    def begin(self) -> None:
        """Begin the visit."""
        self._visit.begin()

    @Slot(object)
    def use_library(self, library: Library) -> None:
        """Give the pages to this visit and to those that follow."""
        self._library = library
        self._visit.use_library(library)
        self.library_changed.emit()

    def renew_library(self, library: Library) -> None:
        """Give pages that somebody has edited to this visit and to those that follow."""
        self._library = library
        self._visit.renew_library(library)
        self.library_changed.emit()

    def _new_visit(self) -> Visit:
        """Return a fresh visit that ends in the next one."""
        visit = Visit(self._library, self, self._times)
        visit.closed.connect(self._next_visit)
        return visit

    @Slot()
    def _next_visit(self) -> None:
        """Put a new visit in place, and only then drop the old one."""
        old, self._visit = self._visit, self._new_visit()
        self.visit_changed.emit()
        old.deleteLater()
