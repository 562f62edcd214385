"""Provides tests of the screen test: where touches are felt, sizes, colors, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.ui.staff.touch_marks import CROSSES
from tests.fake_time import FakeTime
from tests.screens.items import rect_of
from tests.screens.staff_member import (
    let_in,
    panel_of,
    staff_faults,
    staff_of,
    staff_screen,
    staff_words,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

WIDTH, HEIGHT = 1920, 1080
MM = 4.0
"""Pixels in a millimeter, on a screen that is 480 mm wide."""


@pytest.fixture
def testing(open_kiosk: OpenKiosk, tmp_path: Path) -> Visitor:
    """Return a member of staff who tests a screen that was measured."""
    file = tmp_path / "kiosk.toml"
    file.write_text("screen_width_mm = 480\n", encoding="utf-8")
    visitor = open_kiosk("--config", str(file), time=FakeTime())
    let_in(visitor)
    visitor.tap("Screen test")
    return visitor


def hit(visitor: Visitor, number: int, off_mm: float = 0) -> None:
    """Touch a cross, or some millimeters to the right of it or, at the right edge, to the left."""
    x, y = CROSSES[number]
    aside = off_mm * MM * (-1 if x > 0.9 else 1)
    visitor.tap(QPointF(x * WIDTH + aside, y * HEIGHT))


def marks(visitor: Visitor) -> list[tuple[float, float, str]]:
    """Return where touches were felt."""
    records = panel_of(visitor).screenTest.marks.records
    return [(one.atX, one.atY, one.words) for one in records]


def step_of(visitor: Visitor) -> str:
    """Return which step is on."""
    return panel_of(visitor).screenTest.step


def dots_at(visitor: Visitor, x: float, y: float) -> list[QQuickItem]:
    """Return the dots that are drawn with their middle at a place."""
    found = []
    for item in visitor.items("QQuickRectangle"):
        middle = rect_of(item).center()
        if item.width() < 30 and abs(middle.x() - x) < 2 and abs(middle.y() - y) < 2:
            found.append(item)
    return found


def test_a_touch_is_marked_with_how_far_off_it_was(testing: Visitor) -> None:
    hit(testing, 0, off_mm=12)
    ((x, y, words),) = marks(testing)
    assert (round(x), round(y), words) == (163, 65, "12 mm")
    assert dots_at(testing, x, y)
    assert "12 mm" in staff_words(testing)


def test_all_crosses_touched_well(testing: Visitor) -> None:
    for number in range(len(CROSSES)):
        hit(testing, number, off_mm=4 if number == 3 else 3)
    words = staff_words(testing)
    assert "Farthest: 4 mm. On average: 3 mm. That is good." in words
    assert staff_faults(testing) == []


def test_a_touch_screen_that_is_far_off(testing: Visitor) -> None:
    for number in range(len(CROSSES)):
        hit(testing, number, off_mm=9)
    assert "Farthest: 9 mm. On average: 9 mm. More than 5 mm is too far." in staff_words(testing)
    testing.tap("Try again")
    assert marks(testing) == []
    assert "A cross stands at the edge" in staff_words(testing)


def test_echoes_and_palms_are_felt_too(testing: Visitor) -> None:
    testing.tap("Next test")
    before = len(marks(testing))
    for _ in range(2):
        testing.press(QPointF(300, 100))
        testing.release(QPointF(300, 100))
    assert len(marks(testing)) - before == 2


def test_a_finger_leaves_a_line_of_dots(testing: Visitor) -> None:
    testing.tap("Next test")
    testing.drag(QPointF(200, 900), 600)
    xs = {round(x) for x, _, _ in marks(testing)}
    assert len(marks(testing)) > 5
    assert xs == {200}
    assert "Most fingers at once: 1." in staff_words(testing)


def test_fingers_are_counted(testing: Visitor) -> None:
    testing.tap("Next test")
    testing.pinch(QPointF(500, 120), 100, 300)
    assert "Most fingers at once: 2." in staff_words(testing)


def test_a_button_is_no_cross(testing: Visitor) -> None:
    testing.press("Try again")
    assert marks(testing) == []
    testing.release("Try again")


def test_lengths_are_true_where_the_screen_was_measured(testing: Visitor) -> None:
    for _ in range(2):
        testing.tap("Next test")
    assert "This bar should be 100 mm long." in staff_words(testing)
    sizes = {(one.width(), one.height()) for one in testing.items("QQuickRectangle")}
    assert 100 * MM in {width for width, _ in sizes}
    assert {(20 * MM, 20 * MM), (30 * MM, 30 * MM)} <= sizes


def test_lengths_of_a_screen_that_nobody_measured(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk()
    let_in(visitor)
    visitor.tap("Screen test")
    for _ in range(2):
        visitor.tap("Next test")
    assert "on a screen of 21.5 inches" in staff_words(visitor)
    assert "screen_width_mm" in staff_words(visitor)


def test_colors_fill_the_screen_one_after_another(testing: Visitor) -> None:
    for _ in range(4):
        testing.tap("Next test")
    seen = []
    for _ in range(5):
        picture = testing.still_picture()
        corners = [(0, 0), (WIDTH - 1, 0), (0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1)]
        (name,) = {picture.pixelColor(x, y).name() for x, y in corners}
        seen.append(name)
        testing.tap(QPointF(960, 300))
    assert seen == ["#ff0000", "#00ff00", "#0000ff", "#ffffff", "#000000"]
    picture = testing.still_picture()
    grays = {picture.pixelColor(x, 300).name() for x in range(0, WIDTH, 20)}
    assert len(grays) == 11
    testing.tap(QPointF(960, 300))
    assert staff_of(testing).shown == "panel"


def test_keys_lead_through_it(testing: Visitor) -> None:
    for _ in range(9):
        testing.key(Qt.Key.Key_Return)
    assert step_of(testing) == "grays"
    testing.key(Qt.Key.Key_Escape)
    assert staff_of(testing).shown == "panel"


def test_it_leaves_by_itself_after_the_last_touch(testing: Visitor) -> None:
    testing.pass_seconds(50)
    hit(testing, 0)
    testing.pass_seconds(58)
    assert staff_of(testing).shown == "screen-test"
    testing.pass_seconds(3)
    assert staff_of(testing).shown == ""


def test_it_begins_anew_each_time(testing: Visitor) -> None:
    hit(testing, 0)
    testing.tap("Next test")
    testing.tap("Back to the panel")
    testing.tap("Screen test")
    assert step_of(testing) == "touch"
    assert marks(testing) == []


def test_touches_are_noted_no_longer_than_the_test(testing: Visitor) -> None:
    testing.tap("Back to the panel")
    testing.tap(rect_of(staff_screen(testing)).topLeft() + QPointF(3, 3))
    assert marks(testing) == []
