"""Provides tests of sizes in millimeters, on screens that somebody has measured."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.screens.faults import faults
from tests.screens.items import TEXT, rect_of
from tests.screens.measured import measured, sides_of, touchable
from tests.screens.walks import each_panel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

LEAST = 20.0
"""Millimeters that a control has both ways."""
LEGIBLE = 4.8
"""Millimeters; the least height of a capital by 36 CFR 1194, 402.4."""
EASY = 0.7 * pi / 180
"""Height of a capital as a share of the distance, by EN 301 549, 5.1.4."""
PARAGRAPH = "Surgery takes out the tumor"
BODY = 30
"""Units of body text."""

SCREENS = {
    "15.6 inches": ("1920x1080", 344),
    "15.6 inches, upright": ("1080x1920", 194),
    "21.5 inches": ("1920x1080", 476),
    "32 inches": ("3840x2160", 698),
}
of_every_screen = pytest.mark.parametrize("screen", SCREENS)


# Row 31: targets of at least 20 mm.
@of_every_screen
def test_a_control_is_20_mm_large(open_kiosk: OpenKiosk, tmp_path: Path, screen: str) -> None:
    visitor, mm = _reading(open_kiosk, tmp_path, screen)
    visitor.visit.reader.page.unfold()
    visitor.settle()
    for control in touchable(visitor):
        assert min(sides_of(control)) >= LEAST * mm, control


# Rows 9 and 10: capitals of 4.8 mm, labels from 130 % on; 0.7 degrees for those who see little.
@of_every_screen
def test_letters_are_high_enough(open_kiosk: OpenKiosk, tmp_path: Path, screen: str) -> None:
    visitor, mm = _reading(open_kiosk, tmp_path, screen)
    assert _capital(visitor.text(PARAGRAPH)) / mm >= LEGIBLE
    for percent in (130, 160, 200):
        visitor.choose(percent=percent)
        assert _capital(visitor.text(PARAGRAPH)) / mm >= EASY * 600, percent
        for text in _words(visitor.items(TEXT)):
            assert _capital(text) >= LEGIBLE * mm, (percent, text.property("text"))


# Row 9: 0.7 degrees from where people stand.
@pytest.mark.parametrize("distance", [600, 750])
def test_letters_grow_with_the_distance(
    open_kiosk: OpenKiosk, tmp_path: Path, distance: int
) -> None:
    options = measured(tmp_path, screen_width_mm=476, viewing_distance_mm=distance)
    visitor = open_kiosk(*options, section="surgery")
    for percent in (130, 200):
        visitor.choose(percent=percent)
        assert _capital(visitor.text(PARAGRAPH)) * 476 / 1920 >= EASY * distance, percent


def test_letters_grow_with_the_distance_where_the_screen_is_not_measured(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visitor = open_kiosk(*measured(tmp_path, viewing_distance_mm=750), section="surgery")
    assert _size(visitor.text(PARAGRAPH)) == round(BODY * 750 / 600)


def test_nearer_than_arm_s_length_changes_nothing(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visitor = open_kiosk(*measured(tmp_path, viewing_distance_mm=300), section="surgery")
    assert _size(visitor.text(PARAGRAPH)) == BODY


def test_the_pictures_have_the_same_sizes(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    """A window stands for the whole screen; a smaller one has as many millimeters."""
    options = measured(tmp_path, screen_width_mm=344)
    visitor = open_kiosk(*options, size="1280x720", section="surgery")
    assert min(sides_of(visitor.control("Close"))) >= LEAST * 1280 / 344


# Rows 6 and 12: no figure that somebody gets wrong makes the kiosk useless.
@pytest.mark.parametrize(
    "wrong",
    [
        {"screen_width_mm": 100, "viewing_distance_mm": 3000},
        {"screen_width_mm": 3000, "viewing_distance_mm": 200},
        {"viewing_distance_mm": 3000, "screen_bottom_height_mm": 2000},
    ],
    ids=["far too small", "far too large", "far away and high"],
)
@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])
def test_wrong_figures_leave_it_usable(
    open_kiosk: OpenKiosk, tmp_path: Path, wrong: dict[str, int], size: str
) -> None:
    visitor = open_kiosk(*measured(tmp_path, **wrong), size=size)
    assert faults(visitor.window.contentItem()) == []
    visitor.tap("Touch to begin")
    for percent in (100, 200):
        visitor.choose(percent=percent)
        for section in ("conclusion", "surgery"):
            visitor.open_unfolded(section)
            assert faults(visitor.window.contentItem()) == [], (section, percent)
            assert _size(visitor.items(TEXT)[0]) >= 20
        assert rect_of(visitor.page_pane()).height() > visitor.window.height() / 3, percent
        for _ in each_panel(visitor, ["labels"]):
            assert faults(visitor.control("Close this card")) == [], percent


def _reading(open_kiosk: OpenKiosk, folder: Path, screen: str) -> tuple[Visitor, float]:
    """Return a visitor who reads about surgery, and the pixels in a millimeter."""
    size, width = SCREENS[screen]
    visitor = open_kiosk(*measured(folder, screen_width_mm=width), size=size)
    visitor.tap("Touch to begin")
    visitor.visit.openSection("surgery")
    visitor.settle()
    return visitor, visitor.window.width() / width


def _words(texts: Iterable[QQuickItem]) -> list[QQuickItem]:
    """Return those texts that hold words, not the letter of an icon."""
    return [text for text in texts if len(text.property("text")) > 1]


def _capital(text: QQuickItem) -> float:
    """Return the height of a text's capitals, in pixels."""
    return QFontMetricsF(text.property("font")).capHeight()


def _size(text: QQuickItem) -> int:
    """Return the height of a text's letters' boxes, in pixels."""
    return int(text.property("font").pixelSize())
