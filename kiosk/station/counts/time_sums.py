"""Provides the sums that show how the use of a kiosk changes with time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.station.counts.report import by_month

if TYPE_CHECKING:
    from kiosk.station.counts.report import CountsReport

MOST_DAYS = 62
"""Two months; a longer period is told month by month."""


class TimeSums(NamedTuple):
    """Openings in one span of time after another."""

    span: str
    """`Day` or `Month`."""
    openings: tuple[tuple[str, int], ...]


def time_sums(report: CountsReport) -> TimeSums:
    """Return the openings of each day, or of each month where there are many days."""
    if len(report.days) <= MOST_DAYS:
        return TimeSums("Day", tuple((f"{day}", number) for day, number in report.days))
    months = by_month(report.days)
    return TimeSums("Month", tuple((f"{month:%Y-%m}", number) for month, number in months))
