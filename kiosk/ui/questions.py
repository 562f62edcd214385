"""Provides the questions that a visitor has picked for the care team."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.mixed_text import shown
from kiosk.ui.qr_limits import TEXT_BYTES, fits
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.record_model import RecordModel

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class Ticked(NamedTuple):
    """One question that is ticked."""

    question: str
    shown: str
    """The same as the screen shows it."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class TickedModel(RecordModel[Ticked]):
    """The questions on the list, as they stand on the pages."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class Questions(QObject):
    """The questions that one visitor has ticked, in the order of ticking."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = TickedModel(Ticked, (), self)

    @Property("QStringList", notify=ticked_changed)
    def ticked(self) -> list[str]:
        """Return the questions, as they stand on the pages."""
        return [one.question for one in self._list.records]

    @Property(TickedModel, constant=True)
    def list(self) -> TickedModel:
        """Return the questions as a model, one row each."""
        return self._list

    @Property(int, notify=ticked_changed)
    def count(self) -> int:
        """Return how many questions are ticked."""
        return len(self._list.records)

    @Property(str, notify=ticked_changed)
    def content(self) -> str:
        """Return the list as the text of a code; nothing when it is empty or does not fit."""
        if not self.ticked:
            return ""
        title = QCoreApplication.translate("Questions", "My questions")
        text = "\n".join([title, *(f"- {question}" for question in self.ticked)])
        return text if fits(text, TEXT_BYTES) else ""

    @Slot(str)
    def toggle(self, question: str) -> None:
        """Tick a question, or take it off the list again."""
        if question in self.ticked:
            self._list.remove_records(self.ticked.index(question), 1)
        else:
            self._list.append_records([Ticked(question, shown(question))])
        self.ticked_changed.emit()
