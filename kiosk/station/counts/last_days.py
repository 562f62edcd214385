"""Provides how many pages were opened on each of the last days, for the staff panel."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.station.counts.day import today
from kiosk.station.paths import counts_file
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_SUMS = "SELECT day, sum(n) FROM openings WHERE day BETWEEN ? AND ? GROUP BY day"


def last_days(
    days: int = 30, path: Path | None = None, until: date | None = None
) -> tuple[tuple[date, int], ...]:
    """Return the openings of all pages on each of the last days, the oldest first, today included.

    Reads a file, so it is nothing for the thread that draws.

    Args:
        days: How many; each of them is there, also where nobody came.
        path: The file; without it, the usual one.
        until: The last day; without it, today.

    Returns:
        Nothing when nothing has been counted yet, or when it can't be read.

    """
    import sqlite3  # noqa: PLC0415 - only where a site counts

    from kiosk.station.counts.schema import open_to_read  # noqa: PLC0415 - the same

    last = until or today()
    wanted = [last - timedelta(days=back) for back in reversed(range(days))]
    try:
        with open_to_read(path or counts_file()) as connection:
            between = (wanted[0].isoformat(), last.isoformat())
            sums = dict(connection.execute(_SUMS, between).fetchall())
    except (sqlite3.Error, StationError):
        return ()
    return tuple((day, sums.get(day.isoformat(), 0)) for day in wanted)
