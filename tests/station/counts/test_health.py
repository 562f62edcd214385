"""Provides tests of what staff are told of the counts."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.station.counts.day import today
from kiosk.station.counts.health import TOLD_DAYS, counts_health
from kiosk.station.counts.last_days import last_days
from tests.station.counts.tallies import DAY, before, openings, visits, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where counts are kept, in a folder that is not there yet."""
    return tmp_path / "new" / "counts.sqlite"


def test_all_is_well_before_and_after_the_first_count(path: Path) -> None:
    assert counts_health(path).state == "ok"
    assert not path.parent.exists(), "looking makes nothing"
    write(path, openings("surgery", 1))
    assert counts_health(path).state == "ok"


def test_a_place_that_can_not_be_written_is_told(path: Path) -> None:
    path.parent.touch()
    found = counts_health(path)
    assert found.state == "warn"
    assert str(path.parent) in found.what
    assert found.fix
    path.parent.unlink()
    path.mkdir(parents=True)
    assert counts_health(path).state == "warn"


def test_damage_is_told_for_a_week(path: Path) -> None:
    path.parent.mkdir()
    for day, state in ((today(), "warn"), (today() - timedelta(days=TOLD_DAYS + 1), "ok")):
        path.write_bytes(b"no counts at all, and longer than the head of a file" * 3)
        write(path, openings("surgery", 1), today=day)
        found = counts_health(path)
        assert found.state == state
        assert (str(day) in found.what) == (state == "warn")
        path.with_name(f"counts.sqlite.bad-{day}").unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")
def test_once_the_damaged_files_are_removed_all_is_well(tmp_path: Path) -> None:
    path = tmp_path / "my counts" / "counts.sqlite"
    path.parent.mkdir()
    for days in (3, 0):
        path.write_bytes(b"no counts at all, and longer than the head of a file" * 3)
        write(path, openings("surgery", 1), today=today() - timedelta(days=days))
    fix = counts_health(path).fix
    start, _, command = fix.partition(": ")
    assert start == "Look whether the disk fails. Then remove the damaged file"
    subprocess.run(["sh", "-c", command], check=True)
    assert counts_health(path).state == "ok"
    assert path.exists()


def test_the_last_days_are_told_one_by_one(path: Path) -> None:
    write(
        path,
        openings("surgery", 2),
        openings("overview", 3, language="de"),
        openings("surgery", 4, day=before(2)),
        openings("surgery", 9, day=before(3)),
        openings("surgery", 9, day=before(-1)),
        visits(1, 50),
    )
    days = last_days(3, path, DAY)
    assert days == ((before(2), 4), (before(1), 0), (DAY, 5))
    assert len(last_days(path=path, until=DAY)) == 30


def test_no_days_are_told_where_nothing_can_be_read(path: Path) -> None:
    assert last_days(3, path, DAY) == ()
    assert not path.parent.exists()
    path.parent.mkdir()
    path.touch()
    assert last_days(3, path, DAY) == ()
    path.write_bytes(b"no counts at all, and longer than the head of a file" * 3)
    assert last_days(3, path, DAY) == ()
