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

    def insert_records(self, first: int, records: Sequence[Row]) -> None:
        """Add rows; the parts of those behind them stay theirs."""
        self._renumber_parts(first, len(records))
        super().insert_records(first, records)

    def remove_records(self, first: int, count: int) -> None:
        """Take rows out, and their parts with them."""
        old = [self._parts.pop(row) for row in range(first, first + count) if row in self._parts]
        self._renumber_parts(first + count, -count)
        super().remove_records(first, count)
        for model in old:
            model.deleteLater()

    def change_record(self, row: int, **changes: object) -> None:
        """Change fields of one row; parts that are shown already are changed where they differ."""
        super().change_record(row, **changes)
        if "rows" in changes and row in self._parts:
            from kiosk.ui.model_update import update_records  # noqa: PLC0415 - no visit needs it

            update_records(self._parts[row], self._records[row].rows)

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

    def _renumber_parts(self, first: int, by: int) -> None:
        """Note that rows from `first` on have got other numbers."""
        self._parts = {
            row + by if row >= first else row: model for row, model in self._parts.items()
        }
