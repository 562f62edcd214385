"""Provides a look at what stands on the screen: items, their names and their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

PANE = "QQuickFlickable"
TEXT = "QQuickText"
PICTURE = "QQuickImage"
LOADER = "QQuickLoader"
SCOPE = "QQuickFocusScope"
CONTROLS = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
"""What a screen reader calls those that can be touched."""
LONG = 80
"""Letters; no heading has as many."""


def shown(item: QQuickItem, kind: str = "QQuickItem") -> Iterator[QQuickItem]:
    """Yield the visible items of a kind in and under an item, whether scrolled away or not."""
    # A stack: generators within generators take most of the time that many tests have.
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if not one.isVisible():
            continue
        if one.inherits(kind):
            yield one
        waiting.extend(reversed(one.childItems()))


def middle_paragraph(pane: QQuickItem) -> QQuickItem:
    """Return a long text from the middle of what a pane holds."""
    long = [one for one in shown(pane, TEXT) if len(one.property("text")) > LONG]
    return long[len(long) // 2]


def controls_in(item: QQuickItem) -> list[QQuickItem]:
    """Return the visible controls in and under an item, as a screen reader finds them."""
    return [one for one in shown(item) if role_of(one) in CONTROLS]


def is_coming(loader: QQuickItem) -> bool:
    """Say whether a loader is still at it: builds, or fades in, or lets the page grow dark."""
    return _is_building(loader) or loader.opacity() < 1 or loader.property("dim") not in (None, 1)


def _is_building(loader: QQuickItem) -> bool:
    """Say whether a loader has a file to build from, and nothing yet."""
    is_wanted = loader.property("active") and not loader.property("source").isEmpty()
    return bool(is_wanted) and loader.property("item") is None


def name_of(item: QQuickItem) -> str:
    """Return the name that a screen reader says, or nothing."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def description_of(item: QQuickItem) -> str:
    """Return what a screen reader says after the name."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Description) if interface else ""


def role_of(item: QQuickItem) -> QAccessible.Role:
    """Return what a screen reader calls the item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else QAccessible.Role.NoRole


def rect_of(item: QQuickItem) -> QRectF:
    """Return where an item stands in the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def pane_of(item: QQuickItem) -> QQuickItem | None:
    """Return the pane that scrolls an item, or nothing."""
    at: QQuickItem | None = item.parentItem()
    while at is not None and not at.inherits(PANE):
        at = at.parentItem()
    return at


def seen_rect_of(item: QQuickItem) -> QRectF:
    """Return the part of an item's place that its pane and the window leave to be seen."""
    window = item.window()
    rect = rect_of(item).intersected(QRectF(0, 0, window.width(), window.height()))
    pane = pane_of(item)
    return rect.intersected(rect_of(pane)) if pane else rect


def is_made_by(item: QQuickItem, file: str) -> bool:
    """Say whether an item is what a QML file describes, such as `SideMenu`."""
    return item.metaObject().className().startswith(f"{file}_QML")
