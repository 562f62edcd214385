"""Provides tests of controls that are large enough, and of those that are larger still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import TEXT, rect_of, shown
from tests.screens.measured import (
    crowded,
    sides_of,
    touchable,
    touchable_in,
    usual_pixels_per_mm,
)
from tests.screens.test_layout import dialog_of
from tests.screens.walks import each_panel

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

USUAL = 20.0
"""Millimeters that a control has both ways; WCAG 2.2, 2.5.5 asks for less."""
LARGE = 30.0
GAP = 3.0
"""Millimeters between two controls, at least."""
FOOT = ("glossary", "about")
"""Pages at the foot of the menu."""
CARDS = ("labels", "word", "drawing", "comfort", "take-home", "questions", "more", "help")

CASES = [(USUAL, 100), (LARGE, 100), (LARGE, 130), (LARGE, 160), (LARGE, 200), (USUAL, 200)]
"""Millimeters of a control, and percent of the text's size."""

of_every_size = pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])


# Row 31: targets of 20 mm, 30 in the large mode, 3 mm apart, on every page, unfolded.
# Row 12: nothing is cut or covered where they are larger.
@of_every_size
def test_on_every_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _visitor(open_kiosk, size=size)
    for least, percent in CASES:
        _choose(visitor, least, percent)
        for section in ("surgery", "immune-reconstruction", "conclusion", "glossary", "about"):
            visitor.open_unfolded(section)
            case = (section, least, percent)
            assert _small_or_close(visitor, touchable(visitor), least) == [], case
            if least == LARGE and section not in FOOT:
                assert faults(visitor.window.contentItem()) == [], case


# Row 31: the same at the foot of a page, where words and sections have chips of full size.
@of_every_size
def test_at_the_foot_of_a_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _visitor(open_kiosk, size=size)
    visitor.visit.openSection("surgery")
    for least in (USUAL, LARGE):
        _choose(visitor, least)
        visitor.key(Qt.Key.Key_End)
        assert visitor.control("esophagectomy")
        assert _small_or_close(visitor, touchable(visitor), least) == [], least


# Row 31: the same on the menu of a small screen.
def test_on_the_folded_menu(open_kiosk: OpenKiosk) -> None:
    visitor = _visitor(open_kiosk, size="800x480")
    visitor.tap("Menu")
    for least in (USUAL, LARGE):
        _choose(visitor, least)
        entries = touchable_in(visitor.menu_pane())
        assert len(entries) > len(PAGES)
        assert _small_or_close(visitor, entries, least) == [], least


# Row 31: the same on what opens over a page.
@of_every_size
def test_on_every_card(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _visitor(open_kiosk, size=size)
    visitor.visit.openSection("surgery")
    for least, percent in ((USUAL, 100), (LARGE, 100), (LARGE, 200)):
        _choose(visitor, least, percent)
        for card in each_panel(visitor, CARDS):
            case = (card, least, percent)
            own = touchable_in(dialog_of(visitor))
            assert own, case
            assert _small_or_close(visitor, own, least) == [], case
            assert faults(dialog_of(visitor)) == [], case


# Row 31: the same where there are topics to choose from.
@of_every_size
def test_on_the_topics(open_kiosk: OpenKiosk, size: str) -> None:
    packs = ("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    visitor = _visitor(open_kiosk, *packs, size=size)
    assert visitor.visit.screen == "topics"
    for least in (USUAL, LARGE):
        _choose(visitor, least)
        assert _small_or_close(visitor, touchable(visitor), least) == [], least
        assert faults(visitor.window.contentItem()) == [], least


def test_it_takes_effect_at_once_and_keeps_the_place(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.tap("Page down")
    before, y = sides_of(visitor.control("Page down")), visitor.page_y()
    first = _first_in_sight(visitor)
    visitor.visit.comfort.toggle("bigger-buttons")
    visitor.settle()
    after = sides_of(visitor.control("Page down"))
    assert after[0] > 1.4 * before[0]
    assert visitor.page_y() != y, "the lines above it are higher now"
    assert _first_in_sight(visitor) == first


def test_the_next_visit_has_the_usual_ones(welcomed: Visitor) -> None:
    welcomed.tap("Touch to begin")
    before = sides_of(welcomed.control("Close"))
    welcomed.visit.comfort.toggle("bigger-buttons")
    welcomed.settle()
    assert sides_of(welcomed.control("Close")) > before
    welcomed.tap("Close")
    welcomed.tap("Touch to begin")
    assert sides_of(welcomed.control("Close")) == before


def _visitor(open_kiosk: OpenKiosk, *options: str, size: str) -> Visitor:
    """Return a visitor behind the welcome screen."""
    visitor = open_kiosk(*options, size=size)
    visitor.tap("Touch to begin")
    return visitor


def _choose(visitor: Visitor, least: float, percent: int = 100) -> None:
    """Choose controls of a size in millimeters, and a size of the text."""
    if visitor.visit.comfort.hasBiggerButtons != (least == LARGE):
        visitor.visit.comfort.toggle("bigger-buttons")
    visitor.choose(percent=percent)


def _small_or_close(visitor: Visitor, items: list[QQuickItem], least: float) -> list[str]:
    """Return what is smaller than it must be, and what stands too close to something else."""
    mm = usual_pixels_per_mm(visitor)
    small = [f"{one} {sides_of(one)}" for one in items if min(sides_of(one)) < least * mm]
    return [*small, *crowded(items, GAP * mm)]


def _first_in_sight(visitor: Visitor) -> str:
    """Return the first words of the page that are in sight."""
    pane = visitor.page_pane()
    texts = [one for one in shown(pane, TEXT) if len(one.property("text")) > 1]
    return str(next(t for t in texts if rect_of(t).bottom() > rect_of(pane).top()).property("text"))
