"""Provides the day under which something is counted."""

from __future__ import annotations

from datetime import date, datetime

EARLIEST = date(2020, 1, 1)
"""A clock that shows an earlier day has never been set: the battery of the machine is empty."""


def today() -> date:
    """Return the day that the clock of this machine shows, in its own time zone."""
    return datetime.now().astimezone().date()
