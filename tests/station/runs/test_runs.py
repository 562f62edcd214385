"""Provides tests that what happened to the kiosk is noted, whatever the file looks like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kiosk.station.runs.runs import RunsFile, this_boot, why_of_code, why_of_signal

if TYPE_CHECKING:
    from pathlib import Path

STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} "


@pytest.fixture
def runs(tmp_path: Path) -> RunsFile:
    """Return a file that is not there yet, in a folder that is not there either."""
    return RunsFile(tmp_path / "state" / "runs.log")


def words(runs: RunsFile) -> list[str]:
    """Return what was noted, without when."""
    return [line.partition(" ")[2] for line in runs.lines()]


def test_each_event_is_a_line_with_its_time(runs: RunsFile) -> None:
    runs.note_start("safe")
    runs.note_ready()
    runs.note_steady()
    runs.note_end("hang")
    assert words(runs) == [f"start safe {this_boot()}", "ready", "steady", "end hang"]
    for line in runs.path.read_text(encoding="utf-8").splitlines():
        assert re.match(STAMP, line)


def test_lines_survive_garbage(runs: RunsFile) -> None:
    runs.path.parent.mkdir()
    runs.path.write_bytes(b"\xff\x00\n\n2026-01-0")
    runs.note_ready()
    assert re.fullmatch(STAMP + "ready", runs.lines()[-1])


@pytest.mark.parametrize("lines", [10_000, 100_000])
def test_it_stays_small(runs: RunsFile, lines: int) -> None:
    runs.path.parent.mkdir()
    runs.path.write_text("2026-01-05T08:00:00+0000 ready\n" * lines, encoding="utf-8")
    runs.note_start("normal")
    kept = runs.path.read_text(encoding="utf-8").splitlines()
    assert len(kept) == 501
    assert kept[-1].endswith(this_boot())


def test_a_file_that_can_not_be_used_costs_nothing(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "file" / "runs.log"):
        (tmp_path / "file").touch()
        runs = RunsFile(path)
        runs.note_start("normal")
        runs.note_end("hang")
        assert runs.lines() == []


@pytest.mark.parametrize(
    ("why", "noted"),
    [
        (why_of_code(0), "terminated"),
        (why_of_code(10), "staff-left"),
        (why_of_code(11), "restart"),
        (why_of_code(1), "code 1"),
        (why_of_signal(9), "killed by signal 9"),
    ],
)
def test_ends_have_names(why: str, noted: str) -> None:
    assert why == noted
