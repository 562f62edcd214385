"""Provides tests of every screen at every size: nothing cut, nothing over something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import controls_in, name_of, rect_of, role_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480", "3840x2160", "1280x720")
FOLDED = {"800x480"}
"""Sizes at which the menu folds behind a button."""

FOOT = ("Word list", "About this kiosk")
"""The last lines of the menu."""

of_every_size = pytest.mark.parametrize("size", SIZES)


@of_every_size
def test_the_welcome_screen(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    assert visitor.says("Touch to begin")
    assert faults(visitor.window.contentItem()) == []


@of_every_size
def test_the_topics(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE), size=size)
    visitor.tap("Touch to begin")
    assert visitor.visit.screen == "topics"
    assert faults(visitor.window.contentItem()) == []


@of_every_size
def test_every_page_as_it_opens_and_unfolded(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    # A larger or smaller screen of the same shape shows the same, so a part of them will do.
    for section in PAGES if size in SIZES[:3] else PAGES[::3]:
        visitor.visit.openSection(section)
        visitor.settle()
        assert visitor.visit.reader.sectionId == section
        assert faults(visitor.window.contentItem()) == [], section
        visitor.visit.reader.page.unfold()
        visitor.settle()
        assert faults(visitor.window.contentItem()) == [], f"{section} unfolded"


@of_every_size
def test_every_kind_of_block(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE), size=size)
    visitor.tap("Touch to begin")
    for section in visitor.sections():
        visitor.open_unfolded(section)
        assert faults(visitor.window.contentItem()) == [], section


@of_every_size
def test_the_page_scrolled_to_its_end(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    while visitor.control("Page down").isEnabled():
        visitor.tap("Page down")
    assert faults(visitor.window.contentItem()) == []


@of_every_size
def test_the_card(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    visitor.tap("Standard treatment: for cancer that has not spread far")
    card = dialog_of(visitor)
    assert name_of(card) == "What the labels mean"
    assert "Close this card" in [name_of(item) for item in controls_in(card)]
    assert faults(card) == []


@of_every_size
def test_the_menu(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    is_folded = size in FOLDED
    assert ("Menu" in visitor.names()) == is_folded
    assert visitor.says("MENU") != is_folded
    if is_folded:
        visitor.tap("Menu")
    pane = visitor.menu_pane()
    assert len(controls_in(pane)) == len(PAGES) + len(FOOT)
    assert faults(pane) == []
    assert rect_of(pane).width() <= visitor.window.width() * 0.8


@of_every_size
def test_the_text_is_never_small(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    paragraph = visitor.text("Surgery takes out the tumor")
    short = min(int(side) for side in size.split("x"))
    assert paragraph.property("font").pixelSize() >= max(20, short * 30 / 1080 - 1)


def dialog_of(visitor: Visitor) -> QQuickItem:
    """Return the card that is open."""
    (card,) = [item for item in visitor.items() if role_of(item) == QAccessible.Role.Dialog]
    return card


class TestFoldedMenu:
    """The menu of a small screen opens and folds."""

    @pytest.fixture
    def small(self, open_kiosk: OpenKiosk) -> Visitor:
        """Return a visitor at a small screen."""
        visitor = open_kiosk(size="800x480")
        visitor.tap("Touch to begin")
        return visitor

    def test_its_button_opens_and_an_entry_folds_it(self, small: Visitor) -> None:
        small.tap("Menu")
        assert small.says("MENU")
        small.tap_entry("Radiotherapy")
        assert small.title == "Radiotherapy"
        assert not small.visit.isMenuOpen
        assert not small.says("MENU")

    def test_a_tap_beside_it_folds_it_and_does_nothing_else(self, small: Visitor) -> None:
        small.tap("Menu")
        small.tap(QPointF(760, 240))
        assert not small.visit.isMenuOpen
        assert small.title == "About cancer of the food pipe"

    def test_nothing_under_it_scrolls(self, small: Visitor) -> None:
        small.tap("Menu")
        small.flick(QPointF(760, 400), 300)
        assert small.page_y() == 0

    def test_all_entries_can_be_reached(self, small: Visitor) -> None:
        for section, words in small.sections().items():
            small.tap("Menu")
            small.tap_entry(words)
            assert small.visit.reader.sectionId == section
