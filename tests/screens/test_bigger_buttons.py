"""Provides tests of controls that are large enough, and of those that are larger still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.panels import open_panel
from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import TEXT, rect_of, shown
from tests.screens.measured import crowded, sides_of, touchable, usual_pixels_per_mm
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

USUAL = 20.0
"""Millimeters that a control has both ways; WCAG 2.2, 2.5.5 asks for less."""
LARGE = 30.0
GAP = 3.0
"""Millimeters between two controls, at least."""

of_every_size = pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])
of_every_text_size = pytest.mark.parametrize("percent", [100, 130, 160, 200])
usual_and_large = pytest.mark.parametrize("least", [USUAL, LARGE])


# Row 31: targets of 20 mm, 30 in the large mode, 3 mm apart, on every page, unfolded.
@of_every_size
@of_every_text_size
@usual_and_large
def test_on_every_page(open_kiosk: OpenKiosk, size: str, percent: int, least: float) -> None:
    visitor = _visitor(open_kiosk, least, size=size)
    visitor.choose(percent=percent)
    for section in ("surgery", "immune-reconstruction", "conclusion", "glossary", "about"):
        visitor.open_unfolded(section)
        assert _small_or_close(visitor, touchable(visitor), least) == [], section


# Row 31: the same at the foot of a page, where words and sections have chips of full size.
@of_every_size
@usual_and_large
def test_at_the_foot_of_a_page(open_kiosk: OpenKiosk, size: str, least: float) -> None:
    visitor = _visitor(open_kiosk, least, size=size)
    visitor.visit.openSection("surgery")
    visitor.settle()
    visitor.key(Qt.Key.Key_End)
    assert visitor.control("esophagectomy")
    assert _small_or_close(visitor, touchable(visitor), least) == []


# Row 31: the same on the menu of a small screen.
@usual_and_large
def test_on_the_folded_menu(open_kiosk: OpenKiosk, least: float) -> None:
    visitor = _visitor(open_kiosk, least, size="800x480")
    visitor.tap("Menu")
    entries = [one for one in shown(visitor.menu_pane()) if one in touchable(visitor)]
    assert len(entries) > len(PAGES)
    assert _small_or_close(visitor, entries, least) == []


# Row 31: the same on what opens over a page.
@of_every_size
@pytest.mark.parametrize("percent", [100, 200])
@usual_and_large
@pytest.mark.parametrize(
    "card", ["labels", "word", "drawing", "comfort", "take-home", "questions", "more", "help"]
)
def test_on_every_card(
    open_kiosk: OpenKiosk, size: str, percent: int, least: float, card: str
) -> None:
    visitor = _visitor(open_kiosk, least, size=size)
    visitor.choose(percent=percent)
    visitor.visit.openSection("surgery")
    visitor.settle()
    assert open_panel(visitor.visit, card)
    visitor.settle()
    dialog = dialog_of(visitor)
    own = [one for one in shown(dialog) if one in touchable(visitor)]
    assert own
    assert _small_or_close(visitor, own, least) == []
    assert faults(dialog) == []


# Row 31: the same where there are topics to choose from.
@of_every_size
@usual_and_large
def test_on_the_topics(open_kiosk: OpenKiosk, size: str, least: float) -> None:
    packs = ("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    visitor = _visitor(open_kiosk, least, *packs, size=size)
    assert visitor.visit.screen == "topics"
    assert _small_or_close(visitor, touchable(visitor), least) == []
    assert faults(visitor.window.contentItem()) == []


# Row 12: nothing is cut or covered where they are larger.
@of_every_size
@of_every_text_size
def test_nothing_is_cut_or_covered(open_kiosk: OpenKiosk, size: str, percent: int) -> None:
    visitor = _visitor(open_kiosk, LARGE, size=size)
    visitor.choose(percent=percent)
    for section in ("surgery", "immune-reconstruction", "conclusion"):
        visitor.open_unfolded(section)
        assert faults(visitor.window.contentItem()) == [], section


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


def _visitor(open_kiosk: OpenKiosk, least: float, *options: str, size: str) -> Visitor:
    """Return a visitor behind the welcome screen, with controls of a size in millimeters."""
    visitor = open_kiosk(*options, size=size)
    visitor.tap("Touch to begin")
    if least == LARGE:
        visitor.visit.comfort.toggle("bigger-buttons")
        visitor.settle()
    return visitor


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
