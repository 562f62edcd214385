"""Provides tests of what a visitor chooses to see better: it works at once, and ends with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from kiosk.ui.looks import TEXT_PERCENTS, THEMES
from tests.screens.items import TEXT, middle_paragraph, rect_of, shown
from tests.screens.likeness import looks_the_same

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

BODY = 30
"""Pixels; body text at 100 % on a screen 1080 pixels high."""
LARGER = TEXT_PERCENTS[1:]
PARAGRAPH = "Surgery takes out the tumor"


@pytest.fixture
def surgery(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who reads about surgery."""
    return open_kiosk(section="surgery")


def test_a_theme_takes_effect_at_once(surgery: Visitor) -> None:
    grounds = set()
    for theme in THEMES:
        surgery.choose(theme=theme)
        grounds.add(surgery.picture().pixelColor(1900, 20).name())
        assert surgery.title == "Surgery"
    assert len(grounds) == len(THEMES)


def test_a_theme_changes_colors_alone(surgery: Visitor) -> None:
    surgery.tap("Page down")
    first, y = surgery.picture(), surgery.page_y()
    for theme in (*THEMES[1:], *THEMES[::-1]):
        surgery.choose(theme=theme)
        assert surgery.page_y() == y > 0
    assert looks_the_same(surgery.picture(), first)


@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_the_text_grows_at_once(surgery: Visitor, percent: int) -> None:
    surgery.choose(percent=percent)
    assert _size(surgery.text(PARAGRAPH)) == BODY * percent / 100
    (words,) = [one for one in shown(surgery.control("Close"), TEXT) if len(_text(one)) > 1]
    assert _size(words) == round(24 * percent / 100)


def test_the_menu_grows_to_130_percent_at_most(surgery: Visitor) -> None:
    surgery.choose(percent=130)
    menu, width = _size(surgery.text("Radiotherapy")), rect_of(surgery.menu_pane()).width()
    assert menu == round(27 * 1.3)
    surgery.choose(percent=160)
    assert _size(surgery.text("Radiotherapy")) == menu
    assert rect_of(surgery.menu_pane()).width() == width


def test_what_only_fingers_need_does_not_grow(surgery: Visitor) -> None:
    before = rect_of(surgery.control("Page down")).size()
    surgery.choose(percent=200)
    assert rect_of(surgery.control("Page down")).size() == before


@pytest.mark.parametrize(
    ("size", "percents"),
    [("1920x1080", {100, 130, 160}), ("1080x1920", {100}), ("3840x2160", {100, 130, 160})],
)
def test_the_menu_folds_where_lines_would_be_short(
    open_kiosk: OpenKiosk, size: str, percents: set[int]
) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    unfolded = set()
    for percent in TEXT_PERCENTS:
        visitor.choose(percent=percent)
        if "Menu" not in visitor.names():
            unfolded.add(percent)
    assert unfolded == percents


@pytest.mark.parametrize("percent", LARGER)
@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])
def test_what_is_read_stays_in_place(open_kiosk: OpenKiosk, size: str, percent: int) -> None:
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    visitor.visit.openSection("surgery")
    visitor.settle()
    text = middle_paragraph(visitor.page_pane())
    visitor.bring_to_top(lambda: text)
    y = visitor.page_y()
    visitor.choose(percent=percent)
    pane, place = rect_of(visitor.page_pane()), rect_of(text)
    assert visitor.page_y() > y > pane.height(), "there are more lines above it now"
    # It stood an eighth of the pane below the top or less, with lines above it that have grown.
    assert -place.height() < place.top() - pane.top() < pane.height() / 2
    visitor.choose(percent=TEXT_PERCENTS[0])
    assert abs(visitor.page_y() - y) <= 2


def test_the_top_of_a_page_stays_the_top(surgery: Visitor) -> None:
    surgery.choose(percent=200)
    assert surgery.page_y() == 0


def test_the_next_visit_looks_as_ever(welcomed: Visitor) -> None:
    welcome = welcomed.picture()
    welcomed.tap("Touch to begin")
    page = welcomed.picture()
    welcomed.choose(theme="contrast", percent=200)
    assert welcomed.picture() != page
    welcomed.tap("Close")
    assert looks_the_same(welcomed.picture(), welcome)
    welcomed.tap("Touch to begin")
    assert (welcomed.visit.comfort.theme, welcomed.visit.comfort.textPercent) == ("paper", 100)
    assert looks_the_same(welcomed.picture(), page)


def test_all_of_it_works_by_touch_at_the_largest_size(surgery: Visitor) -> None:
    surgery.choose(theme="dark", percent=200)
    surgery.flick(QPointF(900, 700), 300)
    assert surgery.page_y() > 0
    surgery.tap("Menu")
    surgery.tap_entry("Radiotherapy")
    assert surgery.title == "Radiotherapy"
    assert surgery.page_y() == 0


def _text(item: QQuickItem) -> str:
    """Return the words of a text."""
    return str(item.property("text"))


def _size(text: QQuickItem) -> int:
    """Return the height of a text's letters' boxes, in pixels."""
    return int(text.property("font").pixelSize())
