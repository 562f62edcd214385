"""Provides tests of what staff are told about how the kiosk has fared."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.station.runs.history import history
from kiosk.station.runs.runs import RunsFile

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime.fromisoformat("2026-01-14T12:00:00+00:00")


@pytest.fixture
def runs(tmp_path: Path) -> RunsFile:
    """Return a file that was not written yet."""
    return RunsFile(tmp_path / "runs.log")


def write(runs: RunsFile, *lines: str) -> None:
    """Write lines; their day of January 2026 comes first."""
    text = "".join(f"2026-01-{line[:2]}T08:00:00+0000{line[2:]}\n" for line in lines)
    runs.path.write_text(text, encoding="utf-8")


def test_nothing_is_known_of_a_new_machine(runs: RunsFile) -> None:
    assert history(runs).running is None
    assert history(runs).restarts == ()


def test_it_tells_since_when_it_runs(runs: RunsFile) -> None:
    write(runs, "13 start normal a", "13 ready", "13 end terminated", "14 start safe b", "14 ready")
    running = history(runs).running
    assert running is not None
    assert running.started == datetime.fromisoformat("2026-01-14T08:00:00+00:00")
    assert running.mode == "safe"
    write(runs, "14 start safe b", "14 end staff-left")
    assert history(runs).running is None


@pytest.mark.parametrize(
    ("end", "why", "is_failure"),
    [
        (["14 end hang"], "The screen no longer answered.", True),
        (["14 end terminated", "14 end hang"], "The screen no longer answered.", True),
        (
            ["14 end killed by signal 9"],
            "The system ended it. The memory may have been full.",
            True,
        ),
        (["14 end killed by signal 11"], "It crashed (signal 11).", True),
        (["14 end code 1"], "It ended with an error (code 1). The log says more.", True),
        ([], "It stopped without a word. The log may say more.", True),
        (["14 end so there"], "It stopped without a word. The log may say more.", True),
        (["14 end restart"], "Staff restarted it.", False),
    ],
)
def test_a_restart_has_a_reason(runs: RunsFile, end: list[str], why: str, is_failure: bool) -> None:
    write(runs, "14 start normal a", "14 ready", *end, "14 start normal a")
    (restart,) = history(runs).restarts
    assert (restart.why, restart.is_failure) == (why, is_failure)


@pytest.mark.parametrize(
    "lines",
    [
        ["13 start normal a", "13 ready", "14 start normal b"],
        ["14 start normal a", "14 ready", "14 end staff-left", "14 start normal a"],
        ["14 start normal a", "14 ready", "14 end terminated", "14 start normal a"],
        ["14 start safe a", "14 end staff-left", "14 start notice a", "14 start safe a"],
        ["14 start strange a", "14 start normal a"],
    ],
    ids=["switched off", "left", "stopped", "a notice", "garbage"],
)
def test_no_restart_is_imagined(runs: RunsFile, lines: list[str]) -> None:
    write(runs, *lines)
    assert history(runs).restarts == ()


def test_restarts_are_counted_by_day_and_week(runs: RunsFile) -> None:
    days = ["01", "06", "08", "14", "14"]
    write(runs, "01 start normal a", *(f"{day} start normal a" for day in days))
    fared = history(runs)
    assert len(fared.restarts) == 5
    assert [one.when.day for one in fared.this_week(NOW)] == [14, 14, 8]
    assert len(fared.today(NOW)) == 2
