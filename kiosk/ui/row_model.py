"""Provides the rows of a page to QML as a list model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel
from kiosk.ui.row import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class RowModel(RecordModel[Row]):
    """A list of rows; a row that has parts gives them as a model of its own."""

    def __init__(self, rows: Sequence[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(Row, rows, parent)
        self._parts: dict[int, RowModel] = {}

    def reset_records(self, records: Sequence[Row]) -> None:
        """Replace all rows at once, and their parts with them."""
        old, self._parts = list(self._parts.values()), {}
        super().reset_records(records)
        for model in old:
            model.deleteLater()

    @Slot(int)
    def toggle(self, row: int) -> None:
        """Fold or unfold a row."""
        self.change_record(row, isOpen=not self._records[row].isOpen)

    def unfold(self) -> None:
        """Open every row that is folded."""
        for number, row in enumerate(self._records):
            if not row.isOpen:
                self.toggle(number)

    def field(self, row: int, name: str) -> object:
        """Return one field of a row; its parts as the same model each time."""
        if name != "rows":
            return super().field(row, name)
        if row not in self._parts:
            self._parts[row] = RowModel(self._records[row].rows, self)
        return self._parts[row]
