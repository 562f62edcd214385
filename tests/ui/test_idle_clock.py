"""Provides tests of the clock that ends a visit, with a timepiece that tests turn by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from kiosk.station.waiting_times import WaitingTimes
from kiosk.ui.idle_clock import IdleClock
from kiosk.ui.presence import STILL_PIXELS, STILL_SECONDS, Presence
from kiosk.ui.time_words import time_words
from kiosk.ui.timepiece import Timepiece
from tests.fake_time import FakeTime

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from pytestqt.qtbot import QtBot

IDLE, WARNING = 120, 30
FINGER, PALM = 1, 2


class Waiting(NamedTuple):
    """A clock that runs, and all that drives it."""

    clock: IdleClock
    presence: Presence
    time: FakeTime
    said: list[str]

    def asks(self) -> bool:
        """Say whether the question is asked."""
        return self.clock.isWarning

    def is_quiet(self) -> bool:
        """Say whether the visit goes on and nothing is asked."""
        return not self.asks() and not self.is_over()

    def is_over(self) -> bool:
        """Say whether the visit has ended."""
        return "over" in self.said


def waiting_with(times: WaitingTimes) -> Waiting:
    """Return a clock with some times that has just begun."""
    time = FakeTime()
    presence = Presence(time)
    clock = IdleClock(times, None, presence)
    said: list[str] = []
    clock.ran_out.connect(lambda: said.append("over"))
    clock.announced.connect(said.append)
    clock.start()
    return Waiting(clock, presence, time, said)


@pytest.fixture
def waiting(qapp: QGuiApplication) -> Waiting:  # noqa: ARG001 - Qt must be there
    """Return a clock with the usual times."""
    return waiting_with(WaitingTimes(IDLE, WARNING))


def test_it_asks_after_the_idle_time_and_ends_after_the_warning(waiting: Waiting) -> None:
    # Row 20: at least 20 seconds to answer. Fake clock: warning at T, reset at T + 30.
    waiting.time.pass_seconds(IDLE - 0.1)
    assert waiting.is_quiet()
    waiting.time.pass_seconds(0.1)
    assert waiting.asks()
    waiting.time.pass_seconds(WARNING - 0.1)
    assert waiting.asks()
    assert not waiting.is_over()
    waiting.time.pass_seconds(0.1)
    assert waiting.is_over()
    assert not waiting.asks()


def test_it_counts_down_in_whole_seconds(waiting: Waiting) -> None:
    waiting.time.pass_seconds(IDLE)
    changes: list[int] = []
    waiting.clock.left_changed.connect(lambda: changes.append(waiting.clock.secondsLeft))
    assert waiting.clock.secondsLeft == WARNING
    assert waiting.clock.shareLeft == 1
    waiting.time.pass_seconds(6)
    assert waiting.clock.secondsLeft == 24
    assert waiting.clock.timeLeft == "24 seconds"
    assert waiting.clock.shareLeft == pytest.approx(0.8)
    assert changes == [29, 28, 27, 26, 25, 24], "the words change once a second and no more"


def test_it_sleeps_until_it_is_time(waiting: Waiting) -> None:
    assert list(waiting.time.due.values()) == [waiting.time.now() + IDLE]
    for _ in range(50):
        waiting.presence.note()
    assert len(waiting.time.due) == 1
    waiting.time.pass_seconds(IDLE)
    assert list(waiting.time.due.values()) == [waiting.time.now() + 1], "now once a second"


def test_every_act_begins_the_time_anew(waiting: Waiting) -> None:
    for _ in range(5):
        waiting.time.pass_seconds(IDLE - 1)
        waiting.presence.note()
    assert waiting.is_quiet()
    waiting.time.pass_seconds(IDLE)
    assert waiting.asks()


def test_it_can_be_renewed_without_limit(waiting: Waiting) -> None:
    # Row 20: one tap extends, unlimited repeats; extend 11 times.
    for _ in range(11):
        waiting.time.pass_seconds(IDLE + WARNING - 1)
        assert waiting.asks()
        waiting.clock.stay()
        assert waiting.is_quiet()
    assert not waiting.is_over()


def test_an_act_while_it_asks_gives_all_of_the_time_again(waiting: Waiting) -> None:
    waiting.time.pass_seconds(IDLE + 20)
    waiting.presence.note()
    waiting.time.pass_seconds(WARNING - 1)
    assert waiting.asks()
    assert not waiting.is_over()
    waiting.time.pass_seconds(1)
    assert waiting.is_over()


def test_more_time_is_ten_times_as_much(waiting: Waiting) -> None:
    # Row 20: staff or user can lengthen it ten times or turn it off.
    waiting.time.pass_seconds(100)
    waiting.clock.allow_more_time(is_more=True)
    assert (waiting.clock.idleSeconds, waiting.clock.warningSeconds) == (10 * IDLE, 10 * WARNING)
    waiting.time.pass_seconds(10 * IDLE - 0.1)
    assert waiting.is_quiet()
    waiting.time.pass_seconds(0.1)
    assert waiting.clock.timeLeft == "5 minutes"
    waiting.time.pass_seconds(10 * WARNING - 0.1)
    assert not waiting.is_over()
    waiting.time.pass_seconds(0.1)
    assert waiting.is_over()


def test_more_time_holds_from_the_moment_it_is_chosen(waiting: Waiting) -> None:
    waiting.time.pass_seconds(IDLE + 5)
    waiting.clock.allow_more_time(is_more=True)
    assert waiting.is_quiet(), "whoever chooses is there"
    waiting.time.pass_seconds(9 * IDLE)
    assert waiting.is_quiet()
    waiting.clock.allow_more_time(is_more=False)
    waiting.time.pass_seconds(IDLE)
    assert waiting.asks()


def test_a_site_may_have_no_limit(qapp: QGuiApplication) -> None:  # noqa: ARG001
    # Row 20: "no time limit" setting stops it.
    waiting = waiting_with(WaitingTimes(idle_seconds=0))
    assert not waiting.clock.hasLimit
    assert not waiting.time.due
    waiting.presence.note()
    waiting.time.pass_seconds(100_000)
    assert waiting.is_quiet()
    assert not waiting.is_over()


def test_it_stands_still_between_visits(waiting: Waiting) -> None:
    waiting.clock.stop()
    waiting.time.pass_seconds(10_000)
    assert not waiting.said
    waiting.clock.start()
    waiting.time.pass_seconds(IDLE)
    assert waiting.asks()


def test_speech_counts_as_somebody(waiting: Waiting) -> None:
    # Row 23: time does not run while speech plays.
    waiting.clock.hold("speech")
    waiting.time.pass_seconds(50 * IDLE)
    assert waiting.is_quiet()
    waiting.clock.release("speech")
    waiting.time.pass_seconds(IDLE - 0.1)
    assert waiting.is_quiet()
    waiting.time.pass_seconds(0.1)
    assert waiting.asks()


def test_speech_that_begins_answers_the_question(waiting: Waiting) -> None:
    waiting.time.pass_seconds(IDLE + 1)
    waiting.clock.hold("speech")
    assert waiting.is_quiet()


def test_a_moving_finger_counts_as_somebody(waiting: Waiting) -> None:
    # Row 23: time does not run while a finger scrolls.
    for step in range(20):
        waiting.presence.touch(FINGER, 0, step * 2 * STILL_PIXELS)
        waiting.time.pass_seconds(STILL_SECONDS - 1)
    assert waiting.is_quiet()


@pytest.mark.parametrize("tremble", [0, 1, STILL_PIXELS])
def test_a_finger_that_rests_for_a_minute_is_nobody(waiting: Waiting, tremble: float) -> None:
    waiting.presence.touch(FINGER, 500, 500)
    for second in range(int(STILL_SECONDS + IDLE)):
        assert waiting.is_quiet(), f"after {second} s"
        waiting.presence.touch(FINGER, 500 + tremble * (second % 2), 500)
        waiting.time.pass_seconds(1)
    assert waiting.asks()
    waiting.time.pass_seconds(WARNING)
    assert waiting.is_over(), "a cloth on the screen does not keep a visit"


def test_a_finger_that_comes_back_to_its_place_has_moved(waiting: Waiting) -> None:
    for step in range(10):
        waiting.presence.touch(FINGER, 500, 500 + 2 * STILL_PIXELS * (step % 2))
        waiting.time.pass_seconds(STILL_SECONDS - 1)
    assert waiting.is_quiet()


def test_another_finger_is_somebody_while_a_palm_rests(waiting: Waiting) -> None:
    waiting.presence.touch(PALM, 100, 100)
    waiting.time.pass_seconds(STILL_SECONDS + IDLE - 1)
    waiting.presence.touch(FINGER, 900, 500)
    waiting.presence.lift(FINGER)
    waiting.time.pass_seconds(IDLE - 0.1)
    assert waiting.is_quiet()
    waiting.time.pass_seconds(0.1)
    assert waiting.asks()


def test_a_finger_that_is_down_stops_the_end(waiting: Waiting) -> None:
    waiting.time.pass_seconds(IDLE + WARNING - 1)
    waiting.presence.touch(FINGER, 500, 500)
    waiting.time.pass_seconds(STILL_SECONDS - 1)
    assert not waiting.is_over(), "nothing clears under a finger"
    waiting.presence.lift_all()
    waiting.time.pass_seconds(WARNING)
    assert waiting.is_over()


@pytest.mark.parametrize("is_last", [True, False])
def test_the_time_runs_from_when_a_finger_lifts(waiting: Waiting, *, is_last: bool) -> None:
    waiting.presence.touch(FINGER, 500, 500)
    waiting.time.pass_seconds(STILL_SECONDS - 1)
    if is_last:
        waiting.presence.lift_all()
    else:
        waiting.presence.lift(FINGER)
    waiting.time.pass_seconds(IDLE - 0.1)
    assert waiting.is_quiet()
    waiting.time.pass_seconds(0.1)
    assert waiting.asks()


def test_a_stuck_key_is_nobody(waiting: Waiting) -> None:
    waiting.presence.press_key(is_repeat=False)
    for _ in range(int(STILL_SECONDS + IDLE) - 1):
        assert waiting.is_quiet()
        waiting.presence.press_key(is_repeat=True)
        waiting.time.pass_seconds(1)
    assert waiting.asks()


def test_it_is_announced_when_it_asks_and_ten_seconds_before_the_end(waiting: Waiting) -> None:
    # Row 43: status changes announced.
    waiting.time.pass_seconds(IDLE)
    assert len(waiting.said) == 1
    assert waiting.said[0].startswith("Are you still there? This screen will clear in 30 seconds.")
    waiting.time.pass_seconds(19)
    assert len(waiting.said) == 1
    waiting.time.pass_seconds(1)
    assert waiting.said[1:] == ["This screen will clear in 10 seconds."]
    waiting.time.pass_seconds(9)
    assert len(waiting.said) == 2


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 second"),
        (1, "1 second"),
        (2, "2 seconds"),
        (90, "90 seconds"),
        (91, "2 minutes"),
        (120, "2 minutes"),
        (120.5, "3 minutes"),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_time_is_told_in_words(seconds: float, words: str) -> None:
    assert time_words(seconds) == words


def test_it_goes_by_the_clock_of_the_machine_too(qtbot: QtBot) -> None:
    clock = IdleClock(WaitingTimes(0.05, 0.05), None, Presence(Timepiece()))
    with qtbot.waitSignal(clock.ran_out, timeout=5000):
        clock.start()
