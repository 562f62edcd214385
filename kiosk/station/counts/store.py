"""Writes counts down, so that neither a power cut nor a damaged file stops the kiosk."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.station.counts.schema import is_damage, open_to_write
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.station.counts.tally import Tally

logger = logging.getLogger(__name__)

KEPT_DAYS = 400
"""A year, and five weeks to compare with the year before."""

KEPT_ASIDE = 2
"""Damaged files that are kept, in case somebody can mend them."""

_ADD_OPENINGS = """
INSERT INTO openings VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET n = n + excluded.n
"""
_ADD_VISITS = """
INSERT INTO visits VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET n = n + excluded.n
"""
_NEWEST_BEFORE = "SELECT max(day) FROM openings WHERE day < ?"


class CountsStore:
    """Writes into one file; use it from one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_checked = False
        self._cleaned = date.min

    def add(self, tally: Tally, today: date) -> None:
        """Write down a tally: all of it is on the disk when this returns, or none of it.

        A damaged file is set aside, and a new one begun. Rows older than `KEPT_DAYS` are deleted.

        Raises:
            StationError: The file can't be written.

        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._write(tally, today)
            except sqlite3.Error as error:
                if not is_damage(error):
                    raise
                set_aside(self._path, today)
                self._write(tally, today)
        except (sqlite3.Error, OSError) as error:
            what = f"{self._path}: nothing can be counted ({error})."
            raise StationError(what, "Check who may write there, and the room on it.") from error

    def _write(self, tally: Tally, today: date) -> None:
        """Write down a tally in one transaction."""
        with open_to_write(self._path) as connection:
            self._check(connection)
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                openings = ((one.day.isoformat(), *one[1:], n) for one, n in tally.openings.items())
                connection.executemany(_ADD_OPENINGS, openings)
                visits = ((one.day.isoformat(), *one[1:], n) for one, n in tally.visits.items())
                connection.executemany(_ADD_VISITS, visits)
                if self._cleaned != today:
                    _forget_old(connection, today)
            self._cleaned = today

    def _check(self, connection: sqlite3.Connection) -> None:
        """Read all of the file once: a page that is damaged may not be met until much later."""
        if self._is_checked:
            return
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise sqlite3.DatabaseError(said)
        self._is_checked = True


def set_aside(path: Path, today: date) -> None:
    """Rename a damaged file, so that a new one can be begun; the oldest such files are deleted.

    Raises:
        OSError: It can't be renamed.

    """
    aside = path.with_name(f"{path.name}.bad-{today}")
    path.replace(aside)
    for ending in ("-wal", "-shm"):  # these belong to the damaged file
        path.with_name(path.name + ending).unlink(missing_ok=True)
    logger.warning("The counts were damaged and begin anew. The damaged file is kept as %s", aside)
    for old in asides(path)[KEPT_ASIDE:]:
        with suppress(OSError):
            old.unlink()


def asides(path: Path) -> list[Path]:
    """Return the damaged files that were set aside, the newest first."""
    return sorted(path.parent.glob(f"{path.name}.bad-*"), reverse=True)


def _forget_old(connection: sqlite3.Connection, today: date) -> None:
    """Delete what is older than `KEPT_DAYS`.

    A clock that is wrong by years would delete all. So nothing is deleted before there are openings
    on another day that is not too old.
    """
    (newest,) = connection.execute(_NEWEST_BEFORE, (today.isoformat(),)).fetchone()
    first = (today - timedelta(days=KEPT_DAYS)).isoformat()
    if newest is not None and newest >= first:
        connection.execute("DELETE FROM openings WHERE day < ?", (first,))
        connection.execute("DELETE FROM visits WHERE day < ?", (first,))
