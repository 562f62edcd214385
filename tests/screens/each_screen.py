"""Walks through every screen and card of a kiosk, in whatever language it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from kiosk.ui.panel_names import PANELS
from kiosk.ui.panels import open_panel
from tests.screens.faults import faults
from tests.screens.items import is_made_by, role_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

SOUGHT = "e"
"""Stands in every word list of a language with Latin letters."""


def each_page(visitor: Visitor, sections: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Open pages with all that folds; yield the name of each, and what is wrong with it."""
    for section in sections:
        visitor.open_unfolded(section)
        assert visitor.visit.reader.sectionId == section
        yield section, faults(visitor.window.contentItem())


def each_card(visitor: Visitor, names: Iterable[str] = PANELS) -> Iterator[tuple[str, list[str]]]:
    """Open all that opens over the page that is read; yield its name, and what is wrong with it."""
    visitor.visit.reader.page.unfold()
    visitor.settle()
    for name in names:
        if open_panel(visitor.visit, name):
            visitor.settle()
            yield name, faults(over_the_page(visitor))
            visitor.visit.cards.close()
            visitor.visit.clock.stay()
            if visitor.visit.isMenuOpen:
                visitor.visit.toggleMenu()
            visitor.settle()


def over_the_page(visitor: Visitor) -> QQuickItem:
    """Return the card that is open, or the menu where it has been unfolded."""
    cards = [one for one in visitor.items() if role_of(one) == QAccessible.Role.Dialog]
    return cards[-1] if cards else menu_of(visitor)


def menu_of(visitor: Visitor) -> QQuickItem:
    """Return the side menu."""
    (menu,) = [one for one in visitor.items("QQuickFocusScope") if is_made_by(one, "SideMenu")]
    return menu


def tick_all(visitor: Visitor) -> None:
    """Put every question of the open page on the visitor's list."""
    page = visitor.visit.reader.page
    rows = [row for block in page.records if block.variant == "questions" for row in block.rows]
    for row in rows:
        visitor.visit.questions.toggle(row.plain)
