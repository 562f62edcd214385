"""Provides tests of the screen test: where touches are felt, sizes, colors, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.ui.staff.touch_marks import CROSSES, MOST_MARKS
from tests.fake_time import FakeTime
from tests.screens.items import rect_of, seen_rect_of
from tests.screens.staff_member import (
    enlarge,
    let_in,
    panel_of,
    staff_faults,
    staff_of,
    staff_screen,
    staff_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

WIDTH, HEIGHT = 1920, 1080
MM = 4.0
"""Pixels in a millimeter, on a screen that is 480 mm wide."""
LEFT = Qt.MouseButton.LeftButton
HANDS = ("finger", "mouse")
CARD, BESIDE = QPointF(960, 480), QPointF(60, 1000)
"""Words of the card, and a place that it leaves free."""


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


def touch(visitor: Visitor, hand: str, where: QPointF) -> None:
    """Tap with a finger, or click with a mouse, some time after the last one."""
    if hand == "finger":
        visitor.tap(where)
        return
    visitor.pass_seconds(2)
    QTest.mouseClick(visitor.window, LEFT, pos=where.toPoint())
    visitor.settle()


def stroke(visitor: Visitor, hand: str, *places: QPointF) -> None:
    """Go from place to place without lifting the finger, or the button of the mouse."""
    begin, end = places[0], places[-1]
    if hand == "finger":
        visitor.press(begin)
        for place in places[1:]:
            visitor.move(place)
        visitor.release(end)
    else:
        QTest.mousePress(visitor.window, LEFT, pos=begin.toPoint())
        for place in places[1:]:
            QTest.mouseMove(visitor.window, place.toPoint())
        QTest.mouseRelease(visitor.window, LEFT, pos=end.toPoint())
    visitor.settle()


def is_drawn(visitor: Visitor, places: Sequence[tuple[int, int]]) -> list[bool]:
    """Say at which places something is drawn on the paper."""
    picture = visitor.still_picture()
    paper = picture.pixelColor(5, HEIGHT - 5)
    return [picture.pixelColor(x, y) != paper for x, y in places]


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


@pytest.mark.parametrize("hand", HANDS)
def test_crosses_feel_both(testing: Visitor, hand: str) -> None:
    x, y = CROSSES[0]
    touch(testing, hand, QPointF(x * WIDTH, y * HEIGHT))
    assert [words for _, _, words in marks(testing)] == ["0 mm"]


@pytest.mark.parametrize("hand", HANDS)
def test_a_quick_stroke_is_a_line_without_gaps(testing: Visitor, hand: str) -> None:
    testing.tap("Next test")
    stroke(testing, hand, *(QPointF(200 + 40 * step, 100 + 8 * step) for step in range(21)))
    assert all(is_drawn(testing, [(200 + 5 * step, 100 + step) for step in range(161)]))
    if hand == "finger":
        assert "Most fingers at once: 1." in staff_words(testing)


def test_a_touch_that_ends_leaves_a_gap(testing: Visitor) -> None:
    testing.tap("Next test")
    for x in (200, 400):
        stroke(testing, "finger", QPointF(x, 100), QPointF(x + 40, 100))
    places = [(220, 100), (320, 100), (420, 100)]
    assert is_drawn(testing, places) == [True, False, True]


def test_two_fingers_draw_two_lines(testing: Visitor) -> None:
    testing.tap("Next test")
    testing.pinch(QPointF(960, 120), 200, 800)
    places = [(700, 120), (960, 120), (1220, 120)]
    assert is_drawn(testing, places) == [True, False, True]


def test_a_line_keeps_its_bends(testing: Visitor) -> None:
    testing.tap("Next test")
    there = [QPointF(200 + 5 * step, 100) for step in range(10)]
    down = [QPointF(245, 100 + 5 * step) for step in range(1, 10)]
    stroke(testing, "finger", *there, *down, *reversed(down))
    assert all(is_drawn(testing, [(202, 100), (225, 100), (245, 100), (245, 120), (245, 143)]))


def test_a_slow_finger_leaves_few_marks(testing: Visitor) -> None:
    testing.tap("Next test")
    before = len(marks(testing))
    stroke(testing, "finger", *(QPointF(200 + 3 * step, 100) for step in range(401)))
    assert len(marks(testing)) - before <= 1200 / 50
    assert all(is_drawn(testing, [(200 + 6 * step, 100) for step in range(201)]))


def test_the_oldest_marks_go(testing: Visitor) -> None:
    testing.tap("Next test")
    testing.press(QPointF(200, 100))
    for step in range(MOST_MARKS + 1):
        testing.move(QPointF(200 + step, 100 + 60 * (step % 2)))
    assert MOST_MARKS * 0.9 <= len(marks(testing)) <= MOST_MARKS
    assert marks(testing)[-1][0] == 200 + MOST_MARKS
    testing.release(QPointF(200 + MOST_MARKS, 100))


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


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("where", [CARD, BESIDE], ids=["card", "beside"])
def test_a_touch_shows_the_next_color(testing: Visitor, where: QPointF, hand: str) -> None:
    for _ in range(3):
        testing.tap("Next test")
    assert "Touch the screen for the next color." in staff_words(testing)
    steps = []
    for _ in range(3):
        touch(testing, hand, where)
        steps.append(step_of(testing))
    assert steps == ["red", "green", "blue"]


def test_a_card_that_scrolls_shows_the_next_color_too(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(size="800x480")
    enlarge(visitor, 2)
    let_in(visitor)
    panel_of(visitor).testScreen()
    for _ in range(3):
        panel_of(visitor).screenTest.next()
    visitor.settle()
    assert "Page down" in visitor.names()
    touch(visitor, "finger", seen_rect_of(visitor.text("The whole screen")).center())
    assert step_of(visitor) == "red"


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_touch_beside_leads_on_from_the_colors_only(testing: Visitor, steps: int) -> None:
    for _ in range(steps):
        testing.tap("Next test")
    step = step_of(testing)
    touch(testing, "finger", BESIDE)
    assert step_of(testing) == step


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
