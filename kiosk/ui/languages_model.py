"""Provides the languages that a visitor can choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from kiosk.mixed_text import EITHER_WAY, END
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageLine(NamedTuple):
    """One language to choose."""

    code: str
    name: str
    """Its own name, in its own script."""
    isChosen: bool = False  # noqa: N815 - a role that QML reads


@QmlElement
@QmlUncreatable("a visit hands it out")
class LanguagesModel(RecordModel[LanguageLine]):
    """The languages of all packs, each once, in the order of the packs."""

    others_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LanguageLine, (), parent)

    @Property(str, notify=others_changed)
    def others(self) -> str:
        """Return the names of the languages that are not chosen, for who can't read this one."""
        # Each in its own direction, whichever way the screen runs.
        names = [f"{EITHER_WAY}{one.name}{END}" for one in self._records if not one.isChosen]
        return " · ".join(names)

    def show(self, names: Iterable[tuple[str, str]], chosen: str) -> None:
        """Show languages, given by code and name, with one of them marked."""
        known: dict[str, str] = {}
        for code, name in names:
            known.setdefault(code, name)
        self.reset_records(
            [LanguageLine(code, name, code == chosen) for code, name in known.items()]
        )
        self.others_changed.emit()

    def mark(self, chosen: str) -> None:
        """Mark the language that is chosen, and no other."""
        for row, line in enumerate(self._records):
            if line.isChosen != (line.code == chosen):
                self.change_record(row, isChosen=line.code == chosen)
        self.others_changed.emit()
