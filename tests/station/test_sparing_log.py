"""Provides tests of the log for what comes again and again."""

from __future__ import annotations

import pytest

from kiosk.station.sparing_log import MOST_KEYS, SparingLog

WHILE = 60.0


class _Clock:
    """A clock that stands still until it is set."""

    now = 0.0


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def written() -> list[str]:
    return []


@pytest.fixture
def log(clock: _Clock, written: list[str]) -> SparingLog:
    return SparingLog(WHILE, lambda: clock.now, written.append)


def test_the_same_is_written_once_in_a_while_and_counted(
    log: SparingLog, clock: _Clock, written: list[str]
) -> None:
    for second in range(60):
        clock.now = float(second)
        log.note("a", "A went wrong\nin line 1", "A")
    assert written == ["A went wrong\nin line 1"]
    clock.now = WHILE
    log.write_repeats()
    assert written[1:] == ["Repeated 59 times: A"]
    clock.now = 2 * WHILE
    log.write_repeats()
    clock.now = 2 * WHILE + 1
    log.note("a", "A again", "A")
    assert written[2:] == ["A again"], "it had ceased"


def test_what_goes_on_for_hours_is_a_line_a_while(
    log: SparingLog, clock: _Clock, written: list[str]
) -> None:
    for tenth in range(36_000):
        clock.now = tenth / 10
        log.note("a", "A", "A")
    assert len(written) == 60


def test_different_things_are_written_but_not_without_end(
    log: SparingLog, clock: _Clock, written: list[str]
) -> None:
    for number in range(1000):
        log.note(f"key {number}", f"text {number}", "")
    assert written == [f"text {number}" for number in range(MOST_KEYS)]
    clock.now = WHILE
    log.note("new", "new", "")
    assert written[MOST_KEYS:] == [f"{1000 - MOST_KEYS} others were not written.", "new"]
