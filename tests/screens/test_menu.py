"""Provides touch tests of the side menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from tests.pack.words import PAGES
from tests.screens.conftest import SAMPLE, OpenKiosk
from tests.screens.items import rect_of

if TYPE_CHECKING:
    from tests.screens.visitor import Visitor


def test_the_menu_lists_all_pages_in_their_groups(reading: Visitor) -> None:
    assert tuple(reading.sections()) == (*PAGES, "glossary", "about")
    names = [name.removesuffix(", you are here") for name in reading.entries()]
    assert names == list(reading.sections().values())
    for group in ("MENU", "Start here", "Main treatments", "Deciding together", "Also here"):
        assert reading.says(group)


def test_a_tap_on_an_entry_opens_its_page(reading: Visitor) -> None:
    sections = reading.sections()
    for section in (*PAGES[1:], PAGES[0]):
        words, old_title = sections[section], reading.title
        reading.page_down()
        assert reading.page_y() > 0, section
        reading.tap_entry(words)
        assert reading.visit.reader.sectionId == section
        assert reading.title != old_title, section
        assert reading.says(reading.title), f"the title of {section} is on the screen"
        assert reading.page_y() == 0, section
        assert reading.marked() == [f"{words}, you are here"]


def test_the_mark_is_a_shape_and_not_only_a_color(reading: Visitor) -> None:
    picture = reading.picture().convertToFormat(reading.picture().Format.Format_Grayscale8)
    here = rect_of(reading.control("About this cancer, you are here"))
    other = rect_of(reading.entry("Chemotherapy"))
    middle = here.center().y()
    ground = picture.pixelColor(int(here.left()) + 60, int(middle) - 30).lightness()
    other_ground = picture.pixelColor(int(other.right()) - 10, int(other.center().y())).lightness()
    bar = [picture.pixelColor(x, int(middle)).lightness() for x in range(int(here.left()), 40)]
    assert ground > other_ground + 100, "a light card on a dark menu"
    assert min(bar) < ground - 100, "with a dark bar at its side"


def test_a_flick_scrolls_the_menu_and_opens_nothing(reading: Visitor) -> None:
    title = reading.title
    reading.flick(rect_of(reading.entry("Immunotherapy drugs")).center(), 400)
    assert reading.menu_y() > 0
    assert reading.title == title
    assert reading.page_y() == 0
    reading.flick(QPointF(220, 300), -700)
    assert reading.menu_y() == 0
    assert reading.title == title


def test_a_finger_that_slides_off_an_entry_opens_nothing(reading: Visitor) -> None:
    title = reading.title
    reading.press(rect_of(reading.entry("Surgery")).center())
    reading.move(QPointF(1200, 400))
    reading.release(QPointF(1200, 400))
    reading.settle()
    assert reading.title == title


def test_the_cue_says_there_is_more_and_leads_there(reading: Visitor) -> None:
    for _ in range(5):
        if "More below" not in reading.names():
            break
        reading.tap("More below")
    assert "More below" not in reading.names()
    assert reading.menu_y() > 0
    last = rect_of(reading.entry("About this kiosk"))
    assert last.bottom() <= rect_of(reading.menu_pane()).bottom()
    reading.tap("More above")
    assert reading.menu_y() == 0
    reading.flick(QPointF(220, 500), 3000)
    assert "More above" in reading.names()
    reading.flick(QPointF(220, 300), -300)
    assert "More below" in reading.names()


def test_a_menu_that_fits_has_no_cue(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE))
    visitor.tap("Touch to begin")
    assert len(visitor.entries()) == 5
    assert "More below" not in visitor.names()


@pytest.mark.parametrize("section", ["iodine-125-seeds", "photodynamic-therapy", "conclusion"])
def test_the_open_entry_is_in_sight_from_the_start(open_kiosk: OpenKiosk, section: str) -> None:
    visitor = open_kiosk(section=section)
    (name,) = visitor.marked()
    entry = rect_of(visitor.control(name))
    cue = [rect_of(visitor.control("More below"))] if "More below" in visitor.names() else []
    bottom = min([rect_of(visitor.menu_pane()).bottom(), *(one.top() for one in cue)])
    assert rect_of(visitor.menu_pane()).top() <= entry.top()
    assert entry.bottom() <= bottom
