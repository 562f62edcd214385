"""Finds the links inside a paragraph, where a finger can touch them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPointF, Qt

from tests.screens.items import TEXT, rect_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

GRID = 10
"""Pixels between the places where a link is looked for; links are wider."""


def text_with_links(visitor: Visitor) -> QQuickItem:
    """Return the first text of the page that holds a link to a section."""
    return next(item for item in visitor.items(TEXT) if "section:" in item.property("text"))


def link_at(text: QQuickItem, place: QPointF) -> str:
    """Return the link at a place of a text item, or nothing."""
    x, y = Q_ARG("double", place.x()), Q_ARG("double", place.y())
    direct = Qt.ConnectionType.DirectConnection
    return str(QMetaObject.invokeMethod(text, "linkAt", direct, Q_RETURN_ARG("QString"), x, y))


def places(text: QQuickItem) -> dict[str, QPointF]:
    """Return each link of a text item, and where in the window to touch it."""
    return {link: spots[len(spots) // 2] for link, spots in _spots(text).items()}


def left_edges(text: QQuickItem) -> dict[str, QPointF]:
    """Return each link of a text item, and a place of the window at its left edge."""
    return {link: min(spots, key=lambda spot: spot.x()) for link, spots in _spots(text).items()}


def _spots(text: QQuickItem) -> dict[str, list[QPointF]]:
    """Return all places of the window where each link of a text item is."""
    corner = rect_of(text).topLeft()
    found: dict[str, list[QPointF]] = {}
    for y in range(GRID, int(text.height()), GRID):
        for x in range(0, int(text.width()), GRID):
            if link := link_at(text, QPointF(x, y)):
                found.setdefault(link, []).append(corner + QPointF(x, y))
    return found
