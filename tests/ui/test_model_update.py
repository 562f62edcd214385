"""Provides tests that rows are brought up to date by the fewest changes, at any depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.ui.model_update import update_records
from kiosk.ui.row import Row
from kiosk.ui.row_model import RowModel
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

Told = list[tuple[str, int, int]]


class Changes:
    """Notes what a model tells of its changes."""

    def __init__(self, model: RowModel) -> None:
        self.told: Told = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.told.append(("inserted", first, last))

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.told.append(("removed", first, last))

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.told.append(("changed", first.row(), last.row()))

    def _reset(self) -> None:
        self.told.append(("reset", 0, 0))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abc", "abc", []),
        ("abc", "aXc", [("changed", 1, 1)]),
        ("abc", "abXc", [("inserted", 2, 2)]),
        ("abc", "ac", [("removed", 1, 1)]),
        ("abcdef", "aXbcYef", [("changed", 3, 3), ("inserted", 1, 1)]),
        ("", "ab", [("inserted", 0, 1)]),
        ("ab", "", [("removed", 0, 1)]),
        ("ab#c", "ab%c", [("removed", 2, 2), ("inserted", 2, 2)]),
        ("ab", "XYZ", [("changed", 0, 0), ("changed", 1, 1), ("inserted", 2, 2)]),
    ],
)
def test_only_what_differs_is_touched(
    qtmodeltester: Any, before: str, after: str, told: Told
) -> None:
    model = RowModel(letters(before))
    qtmodeltester.check(model, force_py=True)
    changes = Changes(model)
    update_records(model, letters(after))
    assert changes.told == told
    assert [one["text"] for one in rows_of(model)] == list(after)


def test_parts_are_changed_in_their_own_model() -> None:
    model = RowModel([row("a"), listed("bc"), row("d")])
    parts = model.field(1, "rows")
    assert isinstance(parts, RowModel)
    changes = Changes(parts)
    update_records(model, [row("a"), listed("bXc"), row("d")])
    assert model.field(1, "rows") is parts
    assert changes.told == [("inserted", 1, 1)]
    assert [one["text"] for one in rows_of(parts)] == ["b", "X", "c"]


def test_parts_stay_with_their_row() -> None:
    model = RowModel([row("a"), listed("b"), row("c"), listed("d"), listed("e")])
    second, third = model.field(3, "rows"), model.field(4, "rows")
    update_records(model, [row("X"), row("a"), listed("b"), row("c"), listed("d"), listed("e")])
    assert model.field(4, "rows") is second
    assert model.field(5, "rows") is third
    update_records(model, [row("a"), listed("d"), listed("e")])
    assert model.field(1, "rows") is second
    assert model.field(2, "rows") is third


def letters(text: str) -> list[Row]:
    """Return a paragraph for each letter; signs have a kind of their own."""
    return [row(one, "paragraph" if one.isalpha() else one) for one in text]


def row(text: str, kind: str = "paragraph") -> Row:
    """Return a row."""
    return Row(kind, text, plain=text)


def listed(text: str) -> Row:
    """Return a list with a point for each letter."""
    return Row("list", rows=tuple(row(one, "item") for one in text))
