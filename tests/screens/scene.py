"""Writes down every item of a window, so that two states of the screen can be compared."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

Facts = dict[str, Any]

PLAIN = frozenset(
    [
        "bool",
        "int",
        "double",
        "QString",
        "QStringList",
        "QPointF",
        "QRectF",
        "QSizeF",
        "QUrl",
        "QColor",
        "QFont",
    ]
)
"""Types of values that can be compared; objects are reached as items of their own."""

RESTLESS = frozenset({"progress", "baselineOffset", "childrenRect"})
"""Properties that differ from one moment to the next though nothing has happened."""

PLACE = frozenset({"x", "y"})
"""What nothing gives to an item while it is hidden."""


def scene(top: QQuickItem) -> Facts:
    """Return every plain property of every item in and under one, hidden items as well.

    Among them is how far each pane is scrolled, what each text and field says, and what has the
    focus.
    """
    return dict(_facts(top, "window"))


def _facts(item: QQuickItem, path: str) -> Iterator[tuple[str, Any]]:
    """Yield the path and the value of each property in and under an item."""
    meta = item.metaObject()
    left_out = RESTLESS if item.isVisible() else RESTLESS | PLACE
    for number in range(meta.propertyCount()):
        of = meta.property(number)
        name = str(of.name())
        if str(of.typeName()) in PLAIN and name not in left_out:
            yield f"{path}.{name}", item.property(name)
    counts: Counter[str] = Counter()
    for child in item.childItems():
        kind = child.metaObject().className().split("_QML")[0]
        yield from _facts(child, f"{path}/{kind}{counts[kind]}")
        counts[kind] += 1
