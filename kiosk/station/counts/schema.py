"""Provides the form of the database of counts, and how it is opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
"""Of the tables; a newer program may have newer ones."""

BUSY_SECONDS = 5.0
"""How long a connection waits for another one that writes; `kiosk stats` is done far sooner."""

_TABLES = """
CREATE TABLE IF NOT EXISTS openings (
    day TEXT NOT NULL, pack TEXT NOT NULL, language TEXT NOT NULL, page TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (day, pack, language, page)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS visits (
    day TEXT NOT NULL, minutes INTEGER NOT NULL, ending TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (day, minutes, ending)
) WITHOUT ROWID;
"""
"""Without row ids: these would tell in which order pages were opened first on a day."""


def open_to_write(path: Path) -> closing[sqlite3.Connection]:
    """Return a connection that writes, and closes at the end of a `with`; the tables are there.

    What it has committed is on the disk (synchronous=FULL), and is whole after a power cut (WAL).

    Raises:
        sqlite3.Error: The file can't be opened, or is no database.
        StationError: A newer version of the kiosk has made it.

    """
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if _version(connection) == 0:
            connection.executescript(f"BEGIN;{_TABLES}PRAGMA user_version = {VERSION};COMMIT;")
        _require_version(connection, path)
    except (sqlite3.Error, StationError):
        connection.close()
        raise
    return closing(connection)


def open_to_read(path: Path) -> closing[sqlite3.Connection]:
    """Return a connection that can only read, also while the kiosk writes.

    Raises:
        sqlite3.Error: The file can't be opened, or is no database.
        StationError: A newer version of the kiosk has made it.

    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
    try:
        _require_version(connection, path)
    except (sqlite3.Error, StationError):
        connection.close()
        raise
    return closing(connection)


def has_tables(connection: sqlite3.Connection) -> bool:
    """Say whether anything can have been counted: a file that is just being made has no tables."""
    return _version(connection) > 0


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether an error means that the file itself is broken, and not only out of reach."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    # SQLITE_ERROR is a table that is missing, or has other columns.
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


def _version(connection: sqlite3.Connection) -> int:
    """Return the version of the tables; 0 where there are none yet."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _require_version(connection: sqlite3.Connection, path: Path) -> None:
    """Make sure that the tables are ours."""
    version = _version(connection)
    if version > VERSION:
        what = f"{path}: a newer version of the kiosk has written these counts."
        raise StationError(what, "Install that version, or move the file away.")
