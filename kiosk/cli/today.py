"""Provides the day on which a command is typed."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """Return the day that the calendar on the wall shows."""
    return datetime.now().astimezone().date()
