"""Reads back what has been counted."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.station.counts.schema import has_tables, open_to_read
from kiosk.station.counts.tally import Opening, VisitEnd
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OPENINGS = """
SELECT day, pack, language, page, n FROM openings WHERE day BETWEEN ? AND ?
ORDER BY day, pack, language, page
"""
_ENDS = """
SELECT min(day), max(day) FROM (SELECT day FROM openings UNION ALL SELECT day FROM visits)
"""
_VISITS = "SELECT day, minutes, ending, n FROM visits WHERE day BETWEEN ? AND ?"


class Counts(NamedTuple):
    """All that has been counted in a period."""

    openings: dict[Opening, int]
    visits: dict[VisitEnd, int]


def counted_days(path: Path) -> tuple[date, date] | None:
    """Return the first and the last day on which anything was counted; nothing where none was.

    Raises:
        StationError: The counts can't be read.

    """
    if not path.exists():
        return None
    with _readable(path) as connection:
        if not has_tables(connection):
            return None
        first, last = connection.execute(_ENDS).fetchone()
        return (date.fromisoformat(first), date.fromisoformat(last)) if first else None


def read_counts(path: Path, first: date, last: date) -> Counts:
    """Return what was counted from one day to another, both included.

    Raises:
        StationError: It can't be read.

    """
    between = (first.isoformat(), last.isoformat())
    with _readable(path) as connection:
        if not has_tables(connection):
            return Counts({}, {})
        openings = connection.execute(_OPENINGS, between).fetchall()
        visits = connection.execute(_VISITS, between).fetchall()
        return Counts(
            {Opening(date.fromisoformat(day), *rest): n for day, *rest, n in openings},
            {VisitEnd(date.fromisoformat(day), *rest): n for day, *rest, n in visits},
        )


@contextmanager
def _readable(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection; say in plain words when something can't be read."""
    try:
        with open_to_read(path) as connection:
            yield connection
    except (sqlite3.Error, ValueError, TypeError) as error:
        what = f"{path}: the counts can't be read ({error})."
        fix = "Check who may read them. A damaged file is set aside when the kiosk counts again."
        raise StationError(what, fix) from error
