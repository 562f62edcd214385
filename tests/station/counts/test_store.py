"""Provides tests of how counts are written down: what is kept, for how long, and despite what."""

from __future__ import annotations

import logging
import os
import sqlite3
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.station.counts.query import counted_days, read_counts
from kiosk.station.counts.schema import open_to_write
from kiosk.station.counts.store import KEPT_ASIDE, KEPT_DAYS, CountsStore, asides
from kiosk.station.counts.tally import Opening, VisitEnd
from kiosk.station.problem import StationError
from tests.station.counts.tallies import DAY, PACK, before, openings, visits, write

if TYPE_CHECKING:
    from pathlib import Path

EVER = (date(1970, 1, 1), date(2999, 1, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where counts are kept, in a folder that is not there yet."""
    return tmp_path / "new" / "folder" / "counts.sqlite"


def test_what_is_written_is_read_back_and_added_up(path: Path) -> None:
    store = CountsStore(path)
    for _ in range(2):
        store.add(openings("surgery", 3), DAY)
        store.add(openings("surgery", 1, language="de"), DAY)
        store.add(openings("surgery", 5, day=before(1)), DAY)
        store.add(visits(2, 4, "timed-out"), DAY)
    counts = read_counts(path, *EVER)
    assert counts.openings == {
        Opening(DAY, PACK, "en", "surgery"): 6,
        Opening(DAY, PACK, "de", "surgery"): 2,
        Opening(before(1), PACK, "en", "surgery"): 10,
    }
    assert counts.visits == {VisitEnd(DAY, 2, "timed-out"): 8}
    assert read_counts(path, DAY, DAY).openings.keys() == {
        Opening(DAY, PACK, "en", "surgery"),
        Opening(DAY, PACK, "de", "surgery"),
    }
    assert counted_days(path) == (before(1), DAY)


def test_the_file_holds_nothing_finer_than_a_day_and_no_order(path: Path) -> None:
    write(path, openings("surgery", 1), visits(2, 1))
    with sqlite3.connect(path) as connection:
        tables = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
        columns = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            for name, _ in tables
        }
        days = connection.execute("SELECT day FROM openings UNION SELECT day FROM visits")
        assert days.fetchall() == [(DAY.isoformat(),)]
    connection.close()
    assert columns == {
        "openings": ["day", "pack", "language", "page", "n"],
        "visits": ["day", "minutes", "ending", "n"],
    }
    assert all("WITHOUT ROWID" in sql for _, sql in tables)


def test_a_commit_waits_for_the_disk(path: Path) -> None:
    write(path, openings("surgery", 1))
    with open_to_write(path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,), "FULL"
        assert connection.execute("PRAGMA busy_timeout").fetchone() == (5000,)


def test_it_waits_for_who_reads_and_is_read_while_it_writes(path: Path) -> None:
    write(path, openings("surgery", 1))
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT sum(n) FROM openings").fetchone() == (1,)
    write(path, openings("surgery", 1))
    assert reader.execute("SELECT sum(n) FROM openings").fetchone() == (1,)
    assert list(read_counts(path, *EVER).openings.values()) == [2]
    reader.close()


def test_rows_are_kept_for_400_days(path: Path) -> None:
    old, young = before(KEPT_DAYS + 1), before(KEPT_DAYS)
    write(path, openings("a", 1, day=old), visits(1, 1, day=old), today=old)
    write(path, openings("b", 1, day=young), visits(1, 1, day=young), today=young)
    assert counted_days(path) == (old, young)
    write(path, openings("c", 1))
    assert {one.day for one in read_counts(path, *EVER).openings} == {young, DAY}
    assert {one.day for one in read_counts(path, *EVER).visits} == {young}


def test_the_old_are_looked_for_on_every_day(path: Path) -> None:
    store = CountsStore(path)
    first = before(KEPT_DAYS)
    for day in (first, before(1), DAY, DAY + timedelta(days=1)):
        store.add(openings("a", 1, day=day), day)
    assert counted_days(path) == (before(1), DAY + timedelta(days=1))


def test_a_clock_that_is_wrong_for_a_day_deletes_nothing(path: Path) -> None:
    write(path, openings("a", 1, day=before(10)), openings("a", 1))
    for wrong in (date(2062, 1, 1), date(2021, 1, 1)):
        write(path, openings("a", 1, day=wrong), today=wrong)
    assert {before(10), DAY} <= {one.day for one in read_counts(path, *EVER).openings}


@pytest.mark.parametrize("damage", ["letters", "middle", "elsewhere", "cut", "tables", "header"])
def test_a_damaged_file_is_set_aside(
    path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    write(path, *(openings(f"page-{number}" * 20, 1) for number in range(200)))
    _damage(path, damage)
    with caplog.at_level(logging.WARNING, "kiosk"):
        CountsStore(path).add(openings("surgery", 1), DAY)
    assert read_counts(path, *EVER).openings == {Opening(DAY, PACK, "en", "surgery"): 1}
    aside = path.with_name(f"counts.sqlite.bad-{DAY}")
    assert aside.is_file()
    assert str(aside) in caplog.text
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_two_damaged_files_are_kept(path: Path) -> None:
    for number in range(KEPT_ASIDE + 2):
        write(path, openings("a", 1))
        path.write_bytes(b"no database at all, and longer than a header is" * 9)
        write(path, openings("a", 1), today=DAY + timedelta(days=number))
    newest = [path.with_name(f"counts.sqlite.bad-{DAY + timedelta(days=one)}") for one in (3, 2)]
    assert asides(path) == newest


def test_a_newer_file_is_left_alone(path: Path) -> None:
    write(path, openings("a", 1))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9")
    connection.close()
    with pytest.raises(StationError, match="newer version"):
        write(path, openings("a", 1))
    with pytest.raises(StationError, match="newer version"):
        read_counts(path, *EVER)
    assert asides(path) == []


@pytest.mark.parametrize("obstacle", ["file for folder", "folder for file", "read only"])
def test_what_can_not_be_written_is_said(path: Path, obstacle: str) -> None:
    if obstacle == "file for folder":
        path.parent.parent.mkdir()
        path.parent.touch()
    elif obstacle == "folder for file":
        path.mkdir(parents=True)
    else:
        write(path, openings("a", 1))
        path.chmod(0o400)
        path.parent.chmod(0o500)
        if os.access(path, os.W_OK):
            pytest.skip("nothing is read-only for this user")
    with pytest.raises(StationError, match="nothing can be counted"):
        write(path, openings("a", 1))
    assert not path.parent.is_dir() or asides(path) == []


def _damage(path: Path, damage: str) -> None:
    """Damage a file as a disk or a program may."""
    data = path.read_bytes()
    if damage == "letters":
        path.write_bytes(b"These are no counts. " * 500)
    elif damage == "middle":
        path.write_bytes(data[:5000] + os.urandom(20_000) + data[25_000:])
    elif damage == "elsewhere":  # a page of the file that the next write has no business with
        path.write_bytes(data[:16_384] + os.urandom(4096) + data[20_480:])
    elif damage == "cut":
        path.write_bytes(data[: len(data) // 3])
    elif damage == "header":
        path.write_bytes(bytes(100) + data[100:])
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE visits")
            connection.execute("ALTER TABLE openings RENAME COLUMN page TO other")
            connection.execute("ALTER TABLE openings DROP COLUMN n")
        connection.close()
