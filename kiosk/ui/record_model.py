"""Provides a list model whose rows are named tuples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

Record = TypeVar("Record", bound="NamedTuple")

# Qt.ItemDataRole.UserRole; as a number, because the name `Qt` takes 13 ms to build.
_FIRST_ROLE = 0x0100


class RecordModel(QAbstractListModel, Generic[Record]):
    """Rows of one kind of named tuple; each of its fields is a role of the same name."""

    def __init__(
        self, record: type[Record], records: Sequence[Record] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._names = record._fields
        self._records = list(records)

    @property
    def records(self) -> tuple[Record, ...]:
        """All rows, in order."""
        return tuple(self._records)

    def reset_records(self, records: Sequence[Record]) -> None:
        """Replace all rows at once."""
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def append_records(self, records: Sequence[Record]) -> None:
        """Add rows at the end."""
        self.insert_records(len(self._records), records)

    def insert_records(self, first: int, records: Sequence[Record]) -> None:
        """Add rows, one at least, before the row that has had the number `first`."""
        self.beginInsertRows(QModelIndex(), first, first + len(records) - 1)
        self._records[first:first] = records
        self.endInsertRows()

    def remove_records(self, first: int, count: int) -> None:
        """Take rows out, one at least."""
        self.beginRemoveRows(QModelIndex(), first, first + count - 1)
        del self._records[first : first + count]
        self.endRemoveRows()

    def change_record(self, row: int, **changes: object) -> None:
        """Change fields of one row."""
        self._records[row] = self._records[row]._replace(**changes)
        index = self.index(row)
        roles = [_FIRST_ROLE + self._names.index(name) for name in changes]
        self.dataChanged.emit(index, index, roles)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names by which delegates ask for the fields of a row."""
        return {
            _FIRST_ROLE + number: QByteArray(name.encode())
            for number, name in enumerate(self._names)
        }

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many rows there are; a row has none under it."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:  # noqa: ANN401
        """Return one field of a row."""
        if not index.isValid() or role < _FIRST_ROLE:
            return None
        return self.field(index.row(), self._names[role - _FIRST_ROLE])

    def field(self, row: int, name: str) -> object:
        """Return one field of a row as QML sees it."""
        return getattr(self._records[row], name)
