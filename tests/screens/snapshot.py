"""Writes down everything that a visit knows, so that two visits can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject

from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

Facts = dict[str, Any]


def snapshot(top: QObject) -> Facts:
    """Return every property of every object that is reached from one, models' rows as well."""
    return dict(_facts(top, top.metaObject().className(), set()))


def _facts(of: QObject, path: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    """Yield the path and the value of each property in and under an object."""
    if id(of) in seen:
        return
    seen.add(id(of))
    meta = of.metaObject()
    for number in range(1, meta.propertyCount()):  # 0 is objectName
        name = str(meta.property(number).name())
        yield from _fact(_value(of, name), f"{path}.{name}", seen)
    if isinstance(of, QAbstractItemModel):
        yield f"{path}.length", of.rowCount()
        for row, cells in enumerate(rows_of(of)):
            for name, value in cells.items():
                yield from _fact(value, f"{path}[{row}].{name}", seen)


def _fact(value: Any, path: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    """Yield a value, or what is under it when it is an object."""
    if isinstance(value, QObject):
        yield from _facts(value, path, seen)
    else:
        yield path, value


def _value(of: QObject, name: str) -> Any:
    """Return a property: as Python has it, or as Qt has it where the class is Qt's own."""
    is_python = isinstance(getattr(type(of), name, None), Property)
    return getattr(of, name) if is_python else of.property(name)
