"""Finds the control that a finger would touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import Shiboken

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtQuick import QQuickItem

NONE = 0
"""What stands for a place without any control."""

_BLOCKED = -1


def control_at(top: QQuickItem, point: QPointF) -> int:
    """Return a number that no other living control has, or `NONE`.

    Args:
        top: Where to look, such as all that a window holds.
        point: In pixels of it.

    """
    return max(NONE, _search(top, point))


def _search(item: QQuickItem, point: QPointF) -> int:
    """Return the uppermost control in and under an item, or what keeps touches from any."""
    stack = sorted(item.childItems(), key=_height)
    for child in stack[::-1]:
        at = item.mapToItem(child, point)
        if child.isVisible() and child.contains(at) and (found := _search(child, at)):
            return found
    if item.inherits("QQuickAbstractButton"):
        return int(Shiboken.getCppPointer(item)[0])
    return _BLOCKED if item.inherits("QQuickMouseArea") and item.isEnabled() else NONE


def _height(item: QQuickItem) -> float:
    """Return how far an item is raised over its neighbors."""
    return item.z()
