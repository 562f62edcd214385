"""Provides tests of the counts, where a site wants them: what is counted, and what never is."""

from __future__ import annotations

import logging
import sqlite3
import threading
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import Qt

from kiosk.station.counts.day import today
from kiosk.station.counts.query import read_counts
from kiosk.station.counts.store import CountsStore
from kiosk.station.counts.writer import CountsWriter
from kiosk.station.paths import counts_file
from tests.fake_time import FakeTime
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import description_of
from tests.screens.test_idle import (
    BEGIN,
    CONTINUE,
    IDLE,
    OFFER,
    STAY,
    WARNING,
    Timed,
    _sweep,
    _trace,
)
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.station.counts.tally import Tally
    from tests.screens.conftest import OpenKiosk

MINUTE = 60
KEPT = "Nothing about you is kept."
COUNTED = "We count how often each page is opened"
FIRST = ("en", "overview")


class Sums(NamedTuple):
    """What the file says, without the day, which is today."""

    openings: dict[tuple[str, str], int]
    """Openings by language and page."""
    visits: dict[tuple[str, int], int]
    """Visits by ending and minutes."""


NOTHING = Sums({}, {})


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder where a site keeps its counts; each test has its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Return the settings of a site that counts."""
    path = tmp_path / "kiosk.toml"
    path.write_text("count_openings = true\n", encoding="utf-8")
    return path


@pytest.fixture
def counted(open_kiosk: OpenKiosk, config: Path) -> Timed:
    """Return somebody who reads the first page at a site that counts."""
    return _begun(open_kiosk, "--config", str(config))


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> list[Tally]:
    """Return the tallies that were handed to the disk; they are written all the same."""
    handed: list[Tally] = []
    real = CountsWriter.write

    def write(self: CountsWriter, tally: Tally, day: date) -> None:
        handed.append(tally)
        real(self, tally, day)

    monkeypatch.setattr(CountsWriter, "write", write)
    return handed


def test_each_page_that_is_opened_counts_once(counted: Timed) -> None:
    visitor = counted.visitor
    visitor.tap_entry("Surgery")
    visitor.tap("Help")
    visitor.key(Qt.Key.Key_Escape)
    visitor.choose(percent=160, theme="dark")
    visitor.choose(percent=100)
    visitor.tap_entry("Surgery")
    visitor.tap_entry("Word list")
    visitor.tap_entry("About this kiosk")
    visitor.tap("Back to menu")
    visitor.tap("Back to menu")
    visitor.tap_entry("Surgery")
    visitor.tap("Close")
    _expect(
        counted,
        openings={FIRST: 2, ("en", "surgery"): 2, ("en", "glossary"): 1, ("en", "about"): 1},
        visits={("closed", 0): 1},
    )


def test_a_topic_counts_under_its_pack(open_kiosk: OpenKiosk, config: Path) -> None:
    packs = ("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    timed = _begun(open_kiosk, "--config", str(config), *packs)
    visitor = timed.visitor
    for _ in range(2):
        visitor.tap("Kidney stones")
        visitor.tap("Back to menu")
    visitor.tap("Close")
    _expect(timed, visits={("closed", 0): 1})
    (opening,) = read_counts(counts_file(), date.min, date.max).openings.items()
    assert opening == ((today(), "kidney-stones", "en", "what-they-are"), 2)


def test_where_nobody_wants_counts_nothing_is_kept_in_memory_or_on_the_disk(
    open_kiosk: OpenKiosk, data: Path, writes: list[Tally]
) -> None:
    timed = _begun(open_kiosk)
    timed.visitor.tap_entry("Surgery")
    timed.visitor.tap("Close")
    timed.wait(10 * MINUTE)
    timed.visitor.kiosk.close()
    assert writes == []
    assert not data.exists()


def test_it_writes_once_a_minute_at_most(counted: Timed, writes: list[Tally]) -> None:
    begun, handed = counted.time.now(), []
    for _ in range(5):
        counted.visitor.tap("Close")
        handed.append(len(writes))
        counted.visitor.tap(BEGIN)
        counted.wait(25)
    minutes = (counted.time.now() - begun) / MINUTE
    assert handed[:2] == [1, 1], "the first end of a visit is written at once, and the next is not"
    assert 2 <= len(writes) <= 1 + minutes
    counted.visitor.tap("Close")
    counted.wait(MINUTE)
    assert sum(tally.visits.total() for tally in writes) == 6
    before = len(writes)
    counted.wait(100 * MINUTE)
    assert len(writes) == before, "nothing is written while nobody is there"


def test_a_long_visit_is_written_while_it_goes_on(counted: Timed, writes: list[Tally]) -> None:
    counted.wait(MINUTE)
    assert [tally.openings.total() for tally in writes] == [1]
    _expect(counted, openings={FIRST: 1}, visits={})


def test_how_visits_end_and_how_long_they_were(counted: Timed) -> None:
    visitor = counted.visitor
    counted.wait(119)
    visitor.tap("Close")
    visitor.tap(BEGIN)
    counted.wait(IDLE)
    visitor.tap(STAY)
    counted.wait(IDLE)
    visitor.tap("Clear now")
    visitor.tap(BEGIN)
    counted.wait(70)
    visitor.tap_entry("Surgery")
    counted.wait(IDLE)
    counted.wait(WARNING)
    assert CONTINUE in visitor.names()
    visitor.tap(BEGIN)
    visitor.kiosk.shell.clear()
    counted.wait(MINUTE)
    ends = {("closed", 1): 1, ("cleared", 4): 1, ("timed-out", 1): 1, ("stopped", 0): 1}
    _expect(counted, openings={FIRST: 4, ("en", "surgery"): 1}, visits=ends)


def test_nobody_can_tell_who_stayed_for_very_long(counted: Timed) -> None:
    for _ in range(70):
        counted.time.pass_seconds(100)
        counted.visitor.kiosk.presence.note()
    counted.visitor.tap("Close")
    counted.wait(MINUTE)
    _expect(counted, visits={("closed", 60): 1})


def test_a_visit_that_is_taken_up_again_is_the_same(counted: Timed) -> None:
    counted.wait(IDLE)
    counted.wait(WARNING)
    counted.wait(OFFER - 1)
    counted.visitor.tap(CONTINUE)
    counted.visitor.tap_entry("Surgery")
    counted.visitor.tap("Close")
    counted.wait(MINUTE)
    _expect(counted, openings={FIRST: 1, ("en", "surgery"): 1}, visits={("closed", 2): 1})


def test_nothing_of_a_counted_visit_stays(counted: Timed) -> None:
    left = _trace(counted.visitor)
    counted.visitor.tap_entry("Surgery")
    counted.visitor.tap("Close")
    _sweep(counted.visitor)
    assert [one() for one in left if one() is not None] == []


@pytest.mark.parametrize("when", ["reading", "parked"])
def test_what_is_not_written_is_written_when_the_kiosk_ends(counted: Timed, when: str) -> None:
    counted.visitor.tap("Close")
    counted.visitor.tap(BEGIN)
    if when == "parked":
        counted.wait(IDLE)
        counted.wait(WARNING)
    counted.visitor.kiosk.close()
    ending = "timed-out" if when == "parked" else "stopped"
    assert _sums() == Sums({FIRST: 2}, {("closed", 0): 1, (ending, 0): 1})


def test_a_slow_disk_holds_up_nobody(counted: Timed, monkeypatch: pytest.MonkeyPatch) -> None:
    writers, real = [], CountsStore.add

    def add(self: CountsStore, tally: Tally, day: date) -> None:
        writers.append(threading.current_thread())
        real(self, tally, day)

    monkeypatch.setattr(CountsStore, "add", add)
    counted.visitor.tap("Close")
    _expect(counted, visits={("closed", 0): 1})
    disk = sqlite3.connect(counts_file(), isolation_level=None)
    disk.execute("BEGIN IMMEDIATE")
    counted.wait(MINUTE)
    counted.visitor.tap(BEGIN)
    counted.wait(MINUTE)
    before = counted.visitor.title
    counted.visitor.tap_entry("Surgery")
    assert counted.visitor.title == "Surgery" != before
    counted.visitor.tap("Close")
    assert _sums().visits == {("closed", 0): 1}, "the disk is still busy"
    disk.execute("COMMIT")
    disk.close()
    counted.wait(MINUTE)
    _expect(
        counted,
        openings={FIRST: 2, ("en", "surgery"): 1},
        visits={("closed", 0): 1, ("closed", 1): 1},
    )
    assert threading.main_thread() not in writers, "which draws the screen"


def test_a_folder_that_can_not_be_written_costs_the_counts_only(
    open_kiosk: OpenKiosk, config: Path, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    data.touch()
    timed = _begun(open_kiosk, "--config", str(config))
    with caplog.at_level(logging.WARNING, "kiosk"):
        for _ in range(2):
            timed.visitor.tap("Close")
            timed.wait(MINUTE)
            timed.visitor.tap(BEGIN)
            timed.visitor.wait(lambda: "nothing can be counted" in caplog.text)
    assert timed.visitor.title == "About cancer of the food pipe"
    data.unlink()
    timed.visitor.kiosk.close()
    assert caplog.text.count("nothing can be counted") == 1, "it is said once"
    visits = {("closed", 0): 2, ("stopped", 0): 1}
    assert _sums() == Sums({FIRST: 3}, visits), "what could not be written has waited"


def test_a_clock_that_was_never_set_counts_nothing(
    open_kiosk: OpenKiosk,
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("kiosk.ui.counting.today", lambda: date(2019, 12, 31))
    timed = _begun(open_kiosk, "--config", str(config))
    timed.visitor.tap_entry("Surgery")
    assert caplog.text.count("nothing is counted before") == 1
    monkeypatch.setattr("kiosk.ui.counting.today", lambda: date(2026, 11, 23))
    timed.visitor.tap("Close")
    timed.visitor.kiosk.close()
    counts = read_counts(counts_file(), date.min, date.max)
    assert counts.openings == {}
    assert {end.day for end in counts.visits} == {date(2026, 11, 23)}


def test_counts_are_switched_on_and_off_between_visits(
    open_kiosk: OpenKiosk, config: Path, data: Path
) -> None:
    config.write_text("", encoding="utf-8")
    timed = _begun(open_kiosk, "--config", str(config))
    visitor = timed.visitor
    visitor.tap_entry("Surgery")
    visitor.tap("Close")
    assert not visitor.says(COUNTED)
    config.write_text("count_openings = true\n", encoding="utf-8")
    visitor.wait(lambda: visitor.says(COUNTED))
    visitor.tap(BEGIN)
    visitor.tap("Help")
    assert visitor.says(COUNTED)
    visitor.key(Qt.Key.Key_Escape)
    visitor.tap("Close")
    _expect(timed, openings={FIRST: 1}, visits={("closed", 0): 1})
    visitor.tap(BEGIN)
    visitor.tap_entry("Radiotherapy")
    visitor.tap("Close")
    config.write_text("count_openings = false\n", encoding="utf-8")
    visitor.wait(lambda: not visitor.says(COUNTED))
    timed.wait(MINUTE)
    visitor.kiosk.close()
    assert _sums().openings == {FIRST: 1}, "what was not written yet is forgotten"
    assert data.exists()


@pytest.mark.parametrize(
    ("size", "is_counting"),
    [("800x480", False), ("1920x1080", True), ("1080x1920", True), ("800x480", True)],
)
def test_the_visitor_is_told_what_is_kept(
    open_kiosk: OpenKiosk, config: Path, size: str, is_counting: bool
) -> None:
    options = ("--config", str(config)) if is_counting else ()
    visitor = open_kiosk(*options, size=size)
    assert visitor.says(KEPT)
    assert visitor.says(COUNTED) == is_counting
    assert (COUNTED in description_of(visitor.control(BEGIN))) == is_counting
    assert KEPT in description_of(visitor.control(BEGIN))
    assert faults(visitor.window.contentItem()) == []
    visitor.tap(BEGIN)
    visitor.visit.cards.open("help")
    visitor.settle()
    assert visitor.says(KEPT)
    assert visitor.says(COUNTED) == is_counting
    assert faults(dialog_of(visitor)) == []


def _begun(open_kiosk: OpenKiosk, *options: str) -> Timed:
    """Return somebody who has begun, and the time, which stands still."""
    time = FakeTime()
    visitor = open_kiosk(*options, time=time)
    visitor.tap(BEGIN)
    return Timed(visitor, time)


def _sums() -> Sums:
    """Return what has been written by now."""
    path = counts_file()
    if not path.exists():
        return NOTHING
    counts = read_counts(path, date.min, date.max)
    assert {one.day for one in counts.openings} | {one.day for one in counts.visits} <= {today()}
    openings = {(one.language, one.page): number for one, number in counts.openings.items()}
    return Sums(openings, {(one.ending, one.minutes): n for one, n in counts.visits.items()})


def _expect(
    timed: Timed,
    *,
    openings: dict[tuple[str, str], int] | None = None,
    visits: dict[tuple[str, int], int],
) -> None:
    """Wait until the thread has written what is expected."""

    def is_written() -> bool:
        """Say whether the file says it."""
        sums = _sums()
        return sums.visits == visits and (openings is None or sums.openings == openings)

    timed.visitor.wait(is_written)
