"""Provides tests of the welcome screen while nobody is there: it tells more, slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.ui.attract import EACH_SECONDS, REST_SECONDS
from kiosk.ui.choices import Choices
from tests.fake_time import FakeTime
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import description_of, rect_of
from tests.screens.test_idle import Timed

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

BEGIN = "Touch to begin"
OWN = "Learn what each treatment is, who it is for and what to ask your care team."
SURGERY = "Surgery: An operation to take out the part of the food pipe"
LONG_ENOUGH = 60
"""How many changes see each text of the packs in these tests once."""


@pytest.fixture
def left(open_kiosk: OpenKiosk) -> Timed:
    """Return a kiosk that nobody has touched yet."""
    time = FakeTime()
    return Timed(open_kiosk(time=time), time)


def test_it_tells_of_every_page_in_turn(left: Timed) -> None:
    texts = _texts(left, LONG_ENOUGH)
    assert texts[0].startswith(OWN)
    sections = {text.split(":")[0] for text in texts}
    assert {"Surgery", "Radiotherapy", "Chemotherapy"} <= sections
    assert any(text.startswith(SURGERY) for text in texts)
    assert texts.count(texts[0]) > 1, "after the last one comes the first again"


def test_it_tells_of_every_pack(open_kiosk: OpenKiosk) -> None:
    time = FakeTime()
    packs = ("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    texts = _texts(Timed(open_kiosk(*packs, time=time), time), LONG_ENOUGH)
    assert any(text.startswith("Esophageal cancer: " + OWN) for text in texts)
    assert any(text.startswith("Kidney stones: ") for text in texts)
    assert any(text.startswith("Removing a stone: ") for text in texts)


def test_a_text_stands_long_enough_to_be_read(left: Timed) -> None:
    left.wait(EACH_SECONDS - 0.1)
    before = left.visitor.still_picture()
    assert left.visitor.says(OWN)
    left.wait(0.2)
    assert left.visitor.still_picture() != before
    first = _text(left.visitor)
    left.wait(EACH_SECONDS - 0.2)
    assert _text(left.visitor) == first


def test_it_sleeps_between_two_changes(left: Timed) -> None:
    left.wait(EACH_SECONDS + 1)
    assert len(left.time.due) == 1, "one alarm, and nothing before it"
    (due,) = left.time.due.values()
    assert due > left.time.now() + EACH_SECONDS - 2
    picture = left.visitor.still_picture()
    left.visitor.linger(300)
    assert left.visitor.picture() == picture


def test_nothing_but_the_words_changes_within_a_minute(left: Timed) -> None:
    left.wait(EACH_SECONDS + 1)
    places = set()
    for _ in range(2):
        places.add(_place(left.visitor, BEGIN).topLeft().toTuple())
        left.wait(EACH_SECONDS)
    assert len(places) == 1


def test_no_letter_burns_in(left: Timed) -> None:
    left.wait(EACH_SECONDS + 1)
    places = set()
    for _ in range(40):
        places.add(rect_of(left.visitor.text("Esophageal cancer")).topLeft().toTuple())
        left.wait(EACH_SECONDS)
    xs, ys = {x for x, _ in places}, {y for _, y in places}
    assert len(xs) > 2
    assert len(ys) > 2
    assert max(xs) - min(xs) <= 8, "by a few pixels only"
    assert max(ys) - min(ys) <= 8


@pytest.mark.parametrize("act", ["slide off", "key", "mouse"])
def test_any_act_stops_it(left: Timed, act: str) -> None:
    # Row 22: the attract loop can be paused; stops on touch.
    left.wait(EACH_SECONDS + 1)
    assert not left.visitor.says(OWN)
    _act(left.visitor, act)
    left.wait(EACH_SECONDS)
    assert left.visitor.visit.screen == "welcome"
    assert left.visitor.says(OWN)
    left.wait(REST_SECONDS - 1)
    assert left.visitor.says(OWN), "whoever reads is left in peace"
    left.wait(1)
    assert not left.visitor.says(OWN), "and begins again when nobody is there"


def test_a_touch_begins_as_ever(left: Timed) -> None:
    # Row 22: stops on touch.
    left.wait(EACH_SECONDS + 1)
    left.visitor.tap(QPointF(900, 500))
    assert left.visitor.title == "About cancer of the food pipe"
    left.wait(100)
    left.visitor.tap("Close")
    assert left.visitor.says(OWN)
    left.wait(EACH_SECONDS)
    assert not left.visitor.says(OWN)


def test_nothing_changes_for_who_wants_less_movement(left: Timed) -> None:
    # Row 25: follows the system's motion preference.
    left.visitor.kiosk.shell.use_system_looks(_Calm())  # type: ignore[arg-type]
    picture = left.visitor.still_picture()
    left.wait(100 * EACH_SECONDS)
    assert left.visitor.still_picture() == picture


def test_a_screen_reader_is_left_in_peace(left: Timed) -> None:
    before = description_of(left.visitor.control(BEGIN))
    assert OWN in before
    left.wait(EACH_SECONDS + 1)
    assert description_of(left.visitor.control(BEGIN)) == before


@pytest.mark.parametrize(
    ("size", "language"),
    [
        ("1920x1080", "en"),
        ("1080x1920", "en"),
        ("800x480", "en"),
        ("800x480", "es"),
        ("800x480", "zh"),
        ("800x480", "ar"),
    ],
)
def test_every_text_fits(open_kiosk: OpenKiosk, size: str, language: str) -> None:
    time = FakeTime()
    left = Timed(open_kiosk("--language", language, size=size, time=time), time)
    for _ in range(LONG_ENOUGH):
        left.wait(EACH_SECONDS)
        assert not faults(left.visitor.window.contentItem())


class _Calm:
    """A system that asks for less movement."""

    def choices(self) -> Choices:
        return Choices(theme="paper", switches=frozenset({"less-movement"}))


def _texts(left: Timed, changes: int) -> list[str]:
    """Return what stands under the title, from change to change."""
    texts = [_text(left.visitor)]
    for _ in range(changes):
        left.wait(EACH_SECONDS)
        texts.append(_text(left.visitor))
    return texts


def _text(visitor: Visitor) -> str:
    """Return what stands under the title."""
    entrance = visitor.kiosk.entrance
    text = entrance.told or entrance.summary
    assert visitor.says(text)
    return text


def _place(visitor: Visitor, name: str) -> QRectF:
    """Return where a control stands."""
    return rect_of(visitor.control(name))


def _act(visitor: Visitor, act: str) -> None:
    """Do something that begins no visit."""
    if act == "slide off":
        visitor.press(QPointF(900, 20))
        visitor.move(QPointF(900, -40))
        visitor.release(QPointF(900, -40))
    elif act == "key":
        visitor.key(Qt.Key.Key_Escape)
    else:
        QTest.mouseMove(visitor.window, QPoint(700, 300))
        QTest.mouseMove(visitor.window, QPoint(710, 310))
    visitor.settle()
