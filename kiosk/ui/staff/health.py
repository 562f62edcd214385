"""Provides how the kiosk is, as the staff panel shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.counted import counted
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.staff.look_thread import LookThread
from kiosk.ui.staff.panel_models import DaysModel, FactsModel, TroublesModel
from kiosk.ui.staff.surroundings import surroundings_now

if TYPE_CHECKING:
    from kiosk.ui.staff.known import Known
    from kiosk.ui.staff.look import Seen
    from kiosk.ui.timepiece import Timepiece

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Lamp = Literal["looking", "ok", "warn", "fail"]


@QmlElement
@QmlUncreatable("the staff panel hands it out")
class Health(QObject):
    """The lamp, what is not well, and facts; looked at anew while staff are there."""

    seen_changed = Signal()

    def __init__(self, known: Known, timepiece: Timepiece, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._timepiece = timepiece
        self._is_wanted = False
        self._seen: Seen | None = None
        self._troubles = TroublesModel(self)
        self._facts = FactsModel(self)
        self._days = DaysModel(self)
        self._thread = LookThread(self)
        self._thread.seen.connect(self._take)

    @Property(str, notify=seen_changed)
    def lamp(self) -> Lamp:
        """Return `ok`, `warn`, `fail`, or `looking` until that is known."""
        return self._seen.lamp if self._seen else "looking"

    @Property(str, notify=seen_changed)
    def headline(self) -> str:
        """Return how the kiosk is, in a few words."""
        if self._seen is None:
            return translate("StaffPanel", "Looking …")
        number = len(self._seen.troubles)
        if number == 0:
            return translate("StaffPanel", "All is well")
        return counted().things(number)

    @property
    def is_looking(self) -> bool:
        """Say whether what is shown may be out of date, as a look goes on."""
        return self._thread.is_busy

    @Property(TroublesModel, constant=True)
    def troubles(self) -> TroublesModel:
        """Return what is not well, gravest first."""
        return self._troubles

    @Property(FactsModel, constant=True)
    def facts(self) -> FactsModel:
        """Return what staff may want to know."""
        return self._facts

    @Property(DaysModel, constant=True)
    def days(self) -> DaysModel:
        """Return how often pages were opened lately; empty while counting is off."""
        return self._days

    @Property(str, notify=seen_changed)
    def daysWords(self) -> str:
        """Return the same in words."""
        return self._seen.days_words if self._seen else ""

    @Property(str, notify=seen_changed)
    def firstDay(self) -> str:
        """Return the name of the first of these days."""
        return self._days.records[0].name if self._days.records else ""

    @Property(str, notify=seen_changed)
    def lastDay(self) -> str:
        """Return the name of the last of them."""
        return self._days.records[-1].name if self._days.records else ""

    def switch(self, *, is_on: bool) -> None:
        """Look now and at each change, or no more."""
        self._is_wanted = is_on
        self.look()

    def look(self) -> None:
        """Look anew at how the kiosk is, while somebody wants to know."""
        if self._is_wanted:
            self._thread.look(surroundings_now(self._known, self._timepiece))

    @Slot(object)
    def _take(self, seen: Seen) -> None:
        """Show what was seen."""
        self._seen = seen
        self._troubles.reset_records(seen.troubles)
        self._facts.reset_records(seen.facts)
        self._days.reset_records(seen.days)
        self.seen_changed.emit()
