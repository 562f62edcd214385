"""Provides a member of staff who is in: at the panel, and what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.staff.staff import Staff
from tests.screens.faults import faults
from tests.screens.items import LOADER, TEXT, shown

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.ui.staff.panel import StaffPanel
    from tests.screens.visitor import Visitor

PATIENCE = 60
"""Seconds; a look reads files and asks other programs, on a machine that may be busy."""


def staff_of(visitor: Visitor) -> Staff:
    """Return what shows staff their screens."""
    staff = visitor.kiosk.findChild(Staff)
    assert isinstance(staff, Staff)
    return staff


def panel_of(visitor: Visitor) -> StaffPanel:
    """Return what the panel shows and does."""
    return staff_of(visitor).panel


def let_in(visitor: Visitor) -> StaffPanel:
    """Show the panel, as a right PIN does, and wait until the lamp is on."""
    staff_of(visitor).show("panel")
    visitor.settle()
    await_lamp(visitor)
    return panel_of(visitor)


def await_lamp(visitor: Visitor) -> None:
    """Wait until the kiosk was looked at, and what was seen stands on the screen."""
    health = panel_of(visitor).health
    visitor.wait(lambda: health.lamp != "looking" and not health.is_looking, PATIENCE)
    visitor.settle()


def staff_screen(visitor: Visitor) -> QQuickItem:
    """Return what staff see, without what lies under it."""
    for loader in visitor.items(LOADER):
        item: QQuickItem | None = loader.property("item")
        if item is not None and item.metaObject().className().startswith("StaffScreens"):
            return item
    message = "nothing of staff is on the screen"
    raise AssertionError(message)


def staff_words(visitor: Visitor) -> str:
    """Return all that staff read."""
    return "\n".join(one.property("text") for one in shown(staff_screen(visitor), TEXT))


def staff_faults(visitor: Visitor) -> list[str]:
    """Return what is wrong with the layout of what staff see."""
    return faults(staff_screen(visitor))


def enlarge(visitor: Visitor, scale: float) -> None:
    """Give all text another size, as a system with large text does."""
    theme = visitor.window.engine().singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("textScale", scale)
    visitor.settle()
