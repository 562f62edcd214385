"""Provides the rows of a list model as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel


def rows_of(model: QAbstractItemModel) -> list[dict[str, Any]]:
    """Return each row of a model by the names of its roles, as QML reads them."""
    roles = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in roles.items()}
        for row in range(model.rowCount())
    ]
