"""Provides tests of the question whether anybody is still there, and of what comes after it."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from kiosk.ui.announcer import Announcer
from tests.fake_time import FakeTime
from tests.screens.faults import faults
from tests.screens.items import description_of, rect_of
from tests.screens.snapshot import snapshot
from tests.screens.visitor import FRAME, STEPS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.snapshot import Facts
    from tests.screens.visitor import Visitor

IDLE, WARNING, OFFER = 120, 30, 30
QUESTION = "Are you still there?"
STAY, CLEAR = "I'm still here", "Clear now"
CONTINUE, BEGIN = "Continue where you were", "Touch to begin"
SIZES = ("1920x1080", "1080x1920", "800x480")
BESIDE = QPointF(30, 30)
PAGE = QPointF(1000, 700)


class Timed(NamedTuple):
    """A visitor, and the time that goes by only when it is told to."""

    visitor: Visitor
    time: FakeTime

    def asks(self) -> bool:
        """Say whether the question is on the screen."""
        return self.visitor.says(QUESTION)

    def is_quiet(self) -> bool:
        """Say whether the visit goes on and nothing is asked."""
        return not self.asks() and self.visitor.visit.screen != "welcome"

    def wait(self, seconds: float) -> None:
        """Let time go by, and the screen follow."""
        self.time.pass_seconds(seconds)
        self.visitor.linger(FRAME)
        self.visitor.settle()

    def time_out(self) -> None:
        """Do nothing until the visit ends."""
        self.wait(IDLE)
        self.wait(WARNING)
        assert self.visitor.visit.screen == "welcome"


@pytest.fixture
def timed(open_kiosk: OpenKiosk) -> Timed:
    """Return a visitor who reads the page about surgery, somewhere down the page."""
    timed = open_timed(open_kiosk)
    timed.visitor.tap_entry("Surgery")
    timed.visitor.drag(PAGE, 400)
    assert timed.visitor.page_y() > 0
    return timed


def open_timed(open_kiosk: OpenKiosk, *options: str, size: str = SIZES[0]) -> Timed:
    """Return a visitor who has begun."""
    time = FakeTime()
    visitor = open_kiosk(*options, size=size, time=time)
    visitor.tap(BEGIN)
    return Timed(visitor, time)


def test_the_question_comes_after_the_idle_time(timed: Timed) -> None:
    # Row 20: idle warning, 20 seconds or more to answer. Fake clock: warning at T, reset at T + 30.
    timed.wait(IDLE - 0.1)
    assert timed.is_quiet()
    timed.wait(0.1)
    assert timed.asks()
    timed.wait(WARNING - 0.1)
    assert timed.asks()
    timed.wait(0.1)
    assert not timed.asks()
    assert timed.visitor.visit.screen == "welcome"


def test_the_question_tells_the_time_that_is_left(timed: Timed) -> None:
    # Row 21: the time limit is stated in the dialog.
    timed.wait(IDLE)
    assert timed.visitor.says("This screen will clear in <b>30 seconds</b>")
    timed.wait(6)
    assert timed.visitor.says("This screen will clear in <b>24 seconds</b>")
    timed.wait(23)
    assert timed.visitor.says("This screen will clear in <b>1 second</b>")
    dialog = timed.visitor.control(STAY).window().activeFocusItem()
    assert dialog is not None
    assert timed.visitor.focused() == STAY, "the way to stay has the keys first"


def test_the_bar_grows_shorter_once_a_second(timed: Timed) -> None:
    timed.wait(IDLE)
    full = timed.visitor.still_picture()
    timed.wait(0.9)
    assert timed.visitor.still_picture() == full, "nothing moves between two seconds"
    timed.wait(0.2)
    assert timed.visitor.still_picture() != full


@pytest.mark.parametrize(
    "way", ["button", "beside", "panel", "wheel", "mouse", "letter", "escape", "down"]
)
def test_any_act_says_that_somebody_is_there(timed: Timed, way: str) -> None:
    visitor = timed.visitor
    before, visit = visitor.still_picture(), visitor.visit
    timed.wait(IDLE + WARNING - 1)
    _answer(visitor, way)
    assert timed.is_quiet()
    assert visitor.visit is visit
    assert visitor.still_picture() == before, "all is as it was"
    timed.wait(IDLE - 1)
    assert timed.is_quiet()
    timed.wait(1)
    assert timed.asks(), "and the time has begun anew"


def test_it_can_be_answered_without_limit(timed: Timed) -> None:
    # Row 20: one tap extends, unlimited repeats; extend 11 times.
    place = timed.visitor.page_y()
    for _ in range(11):
        timed.wait(IDLE + WARNING - 1)
        timed.visitor.tap(STAY)
    assert timed.visitor.title == "Surgery"
    assert timed.visitor.page_y() == place


def test_an_open_card_stays_open_and_gets_the_keys_back(timed: Timed) -> None:
    visitor = timed.visitor
    visitor.key(Qt.Key.Key_Home)
    visitor.tap("Find")
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B):
        visitor.key(letter)
    focused, text = _with_keys(visitor), visitor.visit.finder.text
    assert text == "ab"
    timed.wait(IDLE)
    assert visitor.focused() == STAY
    visitor.tap(STAY)
    assert visitor.visit.cards.opened == "find"
    assert visitor.visit.finder.text == text
    assert _with_keys(visitor) == focused
    visitor.key(Qt.Key.Key_C)
    assert visitor.visit.finder.text == "abc"


def test_the_keys_choose_between_the_two_answers(timed: Timed) -> None:
    timed.wait(IDLE)
    visitor = timed.visitor
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Right, Qt.Key.Key_Left):
        before = visitor.focused()
        visitor.key(key)
        assert {before, visitor.focused()} == {STAY, CLEAR}
    visitor.key(Qt.Key.Key_Shift)
    assert timed.asks(), "a key on the way to another one is no answer"
    timed.wait(WARNING - 1)
    assert timed.asks(), "but each key gives all of the time again"
    while visitor.focused() != CLEAR:
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.visit.screen == "welcome"


def test_clear_now_clears_and_offers_nothing(timed: Timed) -> None:
    timed.wait(IDLE)
    timed.visitor.tap(CLEAR)
    assert timed.visitor.visit.screen == "welcome"
    assert timed.visitor.ways_in() == [BEGIN]


def test_close_offers_nothing(timed: Timed) -> None:
    timed.visitor.tap("Close")
    assert timed.visitor.ways_in() == [BEGIN]


def test_a_finger_that_slides_off_clear_now_clears_nothing(timed: Timed) -> None:
    timed.wait(IDLE)
    visitor = timed.visitor
    visitor.press(CLEAR)
    visitor.move(BESIDE)
    visitor.release(BESIDE)
    visitor.settle()
    assert visitor.title == "Surgery"
    assert visitor.visit.screen == "reading"


def test_more_time_is_ten_times_as_much(timed: Timed) -> None:
    # Row 20: the visitor can lengthen the time ten times.
    timed.visitor.visit.comfort.toggle("more-time")
    timed.wait(10 * IDLE - 1)
    assert timed.is_quiet()
    timed.wait(1)
    assert timed.visitor.says("This screen will clear in <b>5 minutes</b>")
    timed.wait(10 * WARNING - 1)
    assert timed.asks()
    timed.wait(1)
    assert timed.visitor.visit.screen == "welcome"
    assert not timed.visitor.visit.comfort.hasMoreTime, "the next person has the usual time"


def test_a_site_can_switch_the_limit_off(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    # Row 20: "no time limit" setting stops it.
    config = tmp_path / "kiosk.toml"
    config.write_text("idle_seconds = 0\n", encoding="utf-8")
    timed = open_timed(open_kiosk, "--config", str(config))
    timed.wait(100_000)
    assert timed.is_quiet()
    assert timed.visitor.visit.screen == "reading"


def test_a_site_can_set_the_times(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    times = "idle_seconds = 50\nwarning_seconds = 40\ncontinue_seconds = 10\n"
    config.write_text(times, encoding="utf-8")
    timed = open_timed(open_kiosk, "--config", str(config))
    timed.wait(50)
    assert timed.visitor.says("<b>40 seconds</b>")
    timed.wait(40)
    assert CONTINUE in timed.visitor.names()
    timed.wait(10)
    assert timed.visitor.ways_in() == [BEGIN]


@pytest.mark.parametrize("act", ["tap", "drag", "key", "wheel", "move", "button"])
def test_every_act_begins_the_time_anew(timed: Timed, act: str) -> None:
    for _ in range(3):
        timed.wait(IDLE - 1)
        _act(timed.visitor, act)
        assert timed.is_quiet()
    timed.wait(IDLE)
    assert timed.asks()


def test_it_does_not_ask_while_a_finger_moves(timed: Timed) -> None:
    # Row 23: time does not run while a finger scrolls.
    visitor = timed.visitor
    visitor.press(PAGE)
    for step in range(8):
        timed.time.pass_seconds(50)
        visitor.move(PAGE + QPointF(0, -60 * (step % 2)))
        visitor.linger(FRAME)
        assert timed.is_quiet()
    visitor.release(PAGE)
    visitor.settle()
    assert timed.is_quiet()


def test_a_finger_that_rests_for_a_minute_is_nobody(timed: Timed) -> None:
    visitor = timed.visitor
    visitor.press(PAGE)
    timed.time.pass_seconds(60 + IDLE - 1)
    visitor.linger(FRAME)
    assert timed.is_quiet()
    timed.time.pass_seconds(1)
    visitor.linger(FRAME)
    assert timed.asks()
    timed.time.pass_seconds(WARNING)
    visitor.linger(FRAME)
    assert visitor.visit.screen == "welcome"
    visitor.release(PAGE)
    visitor.settle()
    assert visitor.visit.screen == "welcome", "what lies on the screen begins no visit"


def test_nothing_clears_under_a_finger(timed: Timed) -> None:
    visitor = timed.visitor
    timed.wait(IDLE + WARNING - 1)
    for seconds, is_quiet in ((5, True), (50, False)):
        visitor.press(BESIDE)
        timed.time.pass_seconds(seconds)
        visitor.linger(FRAME)
        assert visitor.visit.screen == "reading"
        visitor.release(BESIDE)
        visitor.settle()
        assert timed.is_quiet() == is_quiet, "a finger that only rests there is no answer"
        assert visitor.visit.screen == "reading"
        assert visitor.title == "Surgery"
        if is_quiet:
            timed.wait(IDLE + WARNING - 1)


def test_a_page_that_rolls_on_counts_as_an_act(timed: Timed) -> None:
    # Row 23: time does not run while a page is being scrolled.
    visitor = timed.visitor
    visitor.key(Qt.Key.Key_Home)
    visitor.press(PAGE)
    for step in range(1, STEPS + 1):
        visitor.linger(FRAME)
        visitor.move(PAGE + QPointF(0, -50 * step))
    visitor.release(PAGE + QPointF(0, -50 * STEPS))
    timed.time.pass_seconds(IDLE - 1)
    assert visitor.page_pane().property("flicking"), "it must still roll, or this proves nothing"
    visitor.settle()
    timed.wait(IDLE - 1)
    assert timed.is_quiet()


def test_it_is_told_to_screen_readers(timed: Timed) -> None:
    # Row 43: status changes announced.
    announcer = timed.visitor.kiosk.findChild(Announcer)
    assert announcer is not None
    said: list[str] = []
    announcer.said.connect(said.append)
    timed.wait(IDLE)
    assert [one[:20] for one in said] == [QUESTION]
    timed.wait(WARNING - 10)
    assert said[1:] == ["This screen will clear in 10 seconds."]


def test_nothing_changes_that_nobody_has_asked_for(timed: Timed) -> None:
    # Row 41: page changes only by the user (idle reset is warned). Signals without input = 0.
    # Row 22: no pop-ups while reading except the warning.
    visitor = timed.visitor
    before, picture = snapshot(visitor.visit), visitor.still_picture()
    windows = len(QGuiApplication.allWindows())
    for _ in range(IDLE - 1):
        timed.time.pass_seconds(1)
    assert visitor.still_picture() == picture
    assert snapshot(visitor.visit) == before
    timed.wait(1)
    after = snapshot(visitor.visit)
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    assert {path.split(".")[1] for path in changed} == {"clock"}
    assert len(QGuiApplication.allWindows()) == windows


def test_a_visit_that_timed_out_can_be_taken_up_again(timed: Timed) -> None:
    # Row 21: reading place kept for a while after reset; session memory restored within window.
    visitor = timed.visitor
    _choose_much(visitor)
    before, facts = visitor.still_picture(), _own(snapshot(visitor.visit))
    assert visitor.page_y() > 0
    timed.time_out()
    assert visitor.ways_in() == [BEGIN, CONTINUE]
    assert not visitor.says("Surgery"), "the page is not named"
    assert _own(snapshot(visitor.visit)) != facts
    timed.wait(OFFER - 1)
    visitor.tap(CONTINUE)
    assert _own(snapshot(visitor.visit)) == facts
    assert visitor.still_picture() == before
    timed.wait(IDLE - 1)
    assert timed.is_quiet()
    timed.wait(1)
    assert timed.asks(), "the time runs again"


def test_a_place_in_the_head_of_a_page_is_found_again(timed: Timed) -> None:
    timed.visitor.key(Qt.Key.Key_Home)
    timed.visitor.drag(PAGE, 100)
    place = timed.visitor.page_y()
    assert 0 < place < 300
    timed.time_out()
    timed.visitor.tap(CONTINUE)
    assert timed.visitor.page_y() == place


def test_an_open_card_is_taken_up_too(timed: Timed) -> None:
    timed.visitor.key(Qt.Key.Key_Home)
    timed.visitor.tap("Standard treatment: for cancer that has not spread far")
    timed.time_out()
    timed.visitor.tap(CONTINUE)
    assert timed.visitor.says("What the labels mean")
    timed.visitor.key(Qt.Key.Key_Escape)
    assert timed.visitor.title == "Surgery"


def test_after_a_while_nothing_of_the_visit_is_left(timed: Timed) -> None:
    # Row 21: session memory wiped after. Row 53: no personal data stored.
    visitor = timed.visitor
    _choose_much(visitor)
    left = _trace(visitor)
    timed.time_out()
    timed.wait(OFFER - 0.1)
    assert CONTINUE in visitor.names()
    assert all(one() is not None for one in left)
    timed.wait(0.1)
    assert visitor.ways_in() == [BEGIN]
    _sweep(visitor)
    assert [one() for one in left if one() is not None] == []


def test_whoever_begins_anew_leaves_nothing_of_the_last_visit(timed: Timed) -> None:
    visitor = timed.visitor
    left = _trace(visitor)
    timed.time_out()
    visitor.tap(BEGIN)
    assert visitor.title == "About cancer of the food pipe"
    _sweep(visitor)
    assert [one() for one in left if one() is not None] == []
    visitor.tap("Close")
    assert visitor.ways_in() == [BEGIN]


@pytest.mark.parametrize("point", [QPointF(5, 300), QPointF(1500, 300), QPointF(900, 1000)])
def test_all_of_the_welcome_screen_but_the_offer_begins_anew(timed: Timed, point: QPointF) -> None:
    timed.time_out()
    timed.visitor.tap(point)
    assert timed.visitor.title == "About cancer of the food pipe"


def test_the_keys_reach_the_offer(timed: Timed) -> None:
    timed.time_out()
    visitor = timed.visitor
    assert visitor.focused() == BEGIN, "whoever comes next begins anew"
    bare = [_around(visitor, name) for name in (BEGIN, CONTINUE)]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down):
        visitor.key(key)
        assert visitor.focused() == CONTINUE
        assert _around(visitor, CONTINUE) != bare[1], "it can be seen where the keys are"
        assert _around(visitor, BEGIN) == bare[0]
        visitor.key(Qt.Key.Key_Up)
        assert visitor.focused() == BEGIN
        assert _around(visitor, CONTINUE) == bare[1]
        assert _around(visitor, BEGIN) != bare[0]
    visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.title == "Surgery"


def test_the_keys_still_begin_when_the_offer_is_gone(timed: Timed) -> None:
    timed.time_out()
    timed.visitor.key(Qt.Key.Key_Tab)
    timed.wait(OFFER)
    assert timed.visitor.focused() == BEGIN
    timed.visitor.key(Qt.Key.Key_Return)
    assert timed.visitor.title == "About cancer of the food pipe"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [100, 130, 200])
@pytest.mark.parametrize("switches", [(), ("more-space", "bigger-buttons")])
def test_the_question_and_the_offer_fit(
    open_kiosk: OpenKiosk, size: str, percent: int, switches: tuple[str, ...]
) -> None:
    timed = open_timed(open_kiosk, size=size)
    visitor = timed.visitor
    visitor.choose(percent=percent)
    for switch in switches:
        visitor.visit.comfort.toggle(switch)
    timed.wait(IDLE)
    card = _card(visitor)
    assert not faults(card)
    assert (
        rect_of(visitor.control(STAY)).top() >= rect_of(visitor.text("This screen will")).bottom()
    )
    timed.wait(WARNING)
    assert CONTINUE in visitor.names()
    assert not faults(visitor.window.contentItem())


def _card(visitor: Visitor) -> QQuickItem:
    """Return the item that holds the question."""
    return next(
        item for item in visitor.items() if "StillThereCard" in item.metaObject().className()
    )


def _with_keys(visitor: Visitor) -> int:
    """Return the address of the item that has the keys: Python may forget an item, Qt does not."""
    (address, *_) = getCppPointer(visitor.window.activeFocusItem())
    return int(address)


def _around(visitor: Visitor, name: str) -> QImage:
    """Return a picture of a control and of what is close to it."""
    place = rect_of(visitor.control(name)).adjusted(-11, -11, 11, 11)
    return visitor.still_picture().copy(place.toRect())


def _answer(visitor: Visitor, way: str) -> None:
    """Answer the question, in one of many ways."""
    if way == "button":
        visitor.tap(STAY)
    elif way == "beside":
        visitor.tap(BESIDE)
    elif way == "panel":
        visitor.tap(rect_of(visitor.text("Touch anywhere")).center())
    elif way == "letter":
        visitor.key(Qt.Key.Key_G)
    elif way == "escape":
        visitor.key(Qt.Key.Key_Escape)
    elif way == "down":
        visitor.key(Qt.Key.Key_Down)
    else:
        _act(visitor, "wheel" if way == "wheel" else "button")


def _act(visitor: Visitor, act: str) -> None:
    """Do something that changes nothing, or nothing that matters."""
    if act == "tap":
        visitor.tap(QPointF(1700, 20))
    elif act == "drag":
        visitor.drag(PAGE, 30)
    elif act == "key":
        visitor.key(Qt.Key.Key_F5)
    elif act == "wheel":
        QTest.wheelEvent(visitor.window, BESIDE, QPoint(0, -120))
    elif act == "move":
        QTest.mouseMove(visitor.window, QPoint(900, 400))
        QTest.mouseMove(visitor.window, QPoint(910, 410))
    else:
        QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=BESIDE.toPoint())
    visitor.settle()


def _choose_much(visitor: Visitor) -> None:
    """Change what a visitor can change, and read on somewhere down the page."""
    visitor.choose(theme="cream", percent=130)
    visitor.key(Qt.Key.Key_Home)
    unwell = "Feeling unwell right now? Tell a member of staff."
    visitor.tap(unwell)
    assert description_of(visitor.control(unwell)).startswith("Open")
    visitor.visit.questions.toggle("Will I be able to eat?")
    visitor.drag(PAGE, 500)


def _own(facts: Facts) -> Facts:
    """Return what a visitor has chosen and where the visitor is; the clock goes on meanwhile."""
    return {path: value for path, value in facts.items() if not path.startswith("Visit.clock.")}


def _trace(visitor: Visitor) -> list[weakref.ref[object]]:
    """Return what tells whether parts of the visit are still there."""
    visit = visitor.visit
    parts = (visit, visit.reader, visit.reader.page, visit.questions, visit.comfort, visit.finder)
    return [weakref.ref(part) for part in parts]


def _sweep(visitor: Visitor) -> None:
    """Let Qt and Python drop what is to be dropped."""
    visitor.linger(FRAME)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
