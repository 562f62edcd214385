"""Finds the links inside a paragraph, where a finger can touch them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPointF, QRectF, Qt

from tests.screens.items import TEXT, rect_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

GRID = 10
"""Pixels between the places where a link is looked for; links are wider."""


def text_with_links(visitor: Visitor) -> QQuickItem:
    """Return the first text of the page that holds a link to a section."""
    return text_with(visitor, "section:")


def text_with(visitor: Visitor, link: str) -> QQuickItem:
    """Return the first text of the page that holds a link."""
    return next(item for item in visitor.items(TEXT) if link in item.property("text"))


def place_of(visitor: Visitor, link: str) -> QRectF:
    """Return where in the window the words of a link stand, to the pixel, on one line."""
    text = text_with(visitor, link)
    corner = rect_of(text).topLeft()
    spot = places(text)[link] - corner
    left, right, top, bottom = (
        _edge(text, link, spot, step) for step in ((-1, 0), (1, 0), (0, -1), (0, 1))
    )
    return QRectF(left.x(), top.y(), right.x() - left.x(), bottom.y() - top.y()).translated(corner)


def link_at(text: QQuickItem, place: QPointF) -> str:
    """Return the link at a place of a text item, or nothing."""
    x, y = Q_ARG("double", place.x()), Q_ARG("double", place.y())
    direct = Qt.ConnectionType.DirectConnection
    return str(QMetaObject.invokeMethod(text, "linkAt", direct, Q_RETURN_ARG("QString"), x, y))


def places(text: QQuickItem, kind: str = "") -> dict[str, QPointF]:
    """Return each link of a text item, or of one kind, and where in the window to touch it."""
    found = _spots(text).items()
    return {link: spots[len(spots) // 2] for link, spots in found if link.startswith(kind)}


def left_edges(text: QQuickItem, kind: str = "") -> dict[str, QPointF]:
    """Return each link of a text item, or of one kind, and its left edge in the window."""
    found = _spots(text).items()
    edges = {link: min(spots, key=lambda spot: spot.x()) for link, spots in found}
    return {link: edge for link, edge in edges.items() if link.startswith(kind)}


def _edge(text: QQuickItem, link: str, spot: QPointF, step: tuple[int, int]) -> QPointF:
    """Return the last place of a link in some direction."""
    there = QPointF(*step)
    while link_at(text, spot + there) == link:
        spot = spot + there
    return spot


def _spots(text: QQuickItem) -> dict[str, list[QPointF]]:
    """Return all places of the window where each link of a text item is."""
    corner = rect_of(text).topLeft()
    found: dict[str, list[QPointF]] = {}
    for y in range(GRID, int(text.height()), GRID):
        for x in range(0, int(text.width()), GRID):
            if link := link_at(text, QPointF(x, y)):
                found.setdefault(link, []).append(corner + QPointF(x, y))
    return found
