"""Provides tests of large text on every screen: nothing cut, nothing over something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import TEXT, controls_in, rect_of, shown
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480")
LARGER = (130, 160, 200)
"""Percent."""
MILLIMETERS = 476 / 1920
"""In a pixel of a screen of 21.5 inches, 1920 pixels wide."""
LEGIBLE = 4.8
"""Millimeters; the least height of a capital by 36 CFR 1194, 402.4."""
EASY = 7.3
"""Millimeters; 0.7 degrees seen from 600 mm, by EN 301 549, 5.1.4."""
LONGEST_LINE = 80
"""Letters; WCAG 2.2, 1.4.8."""

of_every_size = pytest.mark.parametrize("size", SIZES)


@of_every_size
def test_every_page_unfolded_at_the_largest_size(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 200, size=size)
    for section in PAGES:
        visitor.open_unfolded(section)
        assert faults(visitor.window.contentItem()) == [], section


@of_every_size
def test_every_kind_of_block(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 100, "--pack", str(SAMPLE), size=size)
    for section in visitor.sections():
        visitor.open_unfolded(section)
        for percent in LARGER:
            visitor.choose(percent=percent)
            assert faults(visitor.window.contentItem()) == [], (section, percent)


@of_every_size
def test_the_pages_at_the_foot_of_the_menu(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 100, size=size)
    for section, title in (("glossary", "Word list"), ("about", "About this kiosk")):
        visitor.visit.openSection(section)
        for percent in (100, 200):
            visitor.choose(percent=percent)
            assert visitor.title == title
            assert faults(visitor.window.contentItem()) == [], (section, percent)


@of_every_size
def test_a_page_from_top_to_end(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 100, size=size, section="surgery")
    for percent in LARGER:
        visitor.choose(percent=percent)
        visitor.key(Qt.Key.Key_Home)
        assert faults(visitor.window.contentItem()) == [], percent
        visitor.key(Qt.Key.Key_End)
        last = rect_of(visitor.text("General information only."))
        assert last.bottom() <= rect_of(visitor.page_pane()).bottom(), percent
        assert faults(visitor.window.contentItem()) == [], percent


@of_every_size
def test_the_topics(open_kiosk: OpenKiosk, size: str) -> None:
    packs = ("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    visitor = _large(open_kiosk, 100, *packs, size=size)
    assert visitor.visit.screen == "topics"
    for percent in LARGER:
        visitor.choose(percent=percent)
        assert faults(visitor.window.contentItem()) == [], percent


@of_every_size
def test_the_card(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 100, size=size, section="surgery")
    for percent in LARGER:
        visitor.choose(percent=percent)
        visitor.tap("Standard treatment: for cancer that has not spread far")
        assert faults(dialog_of(visitor)) == [], percent
        visitor.tap("Close this card")
        assert not visitor.visit.cards.isOpen


def test_the_bar_of_a_narrow_screen_keeps_the_way_out_in_its_corner(open_kiosk: OpenKiosk) -> None:
    visitor = _large(open_kiosk, 200, size="600x1024", section="surgery")
    assert faults(visitor.window.contentItem()) == []
    close = rect_of(visitor.control("Close"))
    assert close.right() > 0.95 * visitor.window.width(), "the way out stays in its corner"


@of_every_size
def test_the_menu_over_the_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 200, size=size, section="surgery")
    visitor.tap("Menu")
    pane = visitor.menu_pane()
    assert len(controls_in(pane)) >= len(PAGES)
    assert faults(pane) == []
    assert rect_of(pane).width() <= visitor.window.width() * 0.8


@of_every_size
def test_half_of_a_screen_is_left_for_the_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 200, size=size, section="surgery")
    assert rect_of(visitor.page_pane()).height() > visitor.window.height() / 2


@pytest.mark.parametrize(
    ("percent", "pages", "menu"), [(130, LEGIBLE, LEGIBLE), (200, EASY, LEGIBLE)]
)
def test_letters_are_as_high_as_they_must_be(
    open_kiosk: OpenKiosk, percent: int, pages: float, menu: float
) -> None:
    visitor = _large(open_kiosk, percent, section="surgery")
    if percent == 200:
        visitor.tap("Menu")
    in_menu = list(shown(_menu(visitor), TEXT))
    for text in _words(visitor.items(TEXT)):
        capital = QFontMetricsF(text.property("font")).capHeight() * MILLIMETERS
        assert capital >= (menu if text in in_menu else pages), text.property("text")


@of_every_size
def test_lines_are_short(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _large(open_kiosk, 100, size=size, section="surgery")
    for percent in (100, *LARGER):
        visitor.choose(percent=percent)
        for text in _words(shown(visitor.page_pane(), TEXT)):
            letter = QFontMetricsF(text.property("font")).averageCharWidth()
            assert text.width() / letter <= LONGEST_LINE, (percent, text.property("text"))


def _menu(visitor: Visitor) -> QQuickItem:
    """Return what holds the entries of the menu, and the hints that there are more of them."""
    menu = visitor.menu_pane().parentItem()
    assert menu is not None
    return menu


def _words(texts: Iterable[QQuickItem]) -> Iterator[QQuickItem]:
    """Yield those texts that hold words, not the letter of an icon."""
    return (text for text in texts if len(text.property("text")) > 1)


def _large(
    open_kiosk: OpenKiosk, percent: int, *options: str, size: str = SIZES[0], section: str = ""
) -> Visitor:
    """Return a visitor behind the welcome screen, who has chosen a text size."""
    visitor = open_kiosk(*options, size=size)
    visitor.tap("Touch to begin")
    visitor.choose(percent=percent)
    visitor.visit.openSection(section)
    visitor.settle()
    return visitor
