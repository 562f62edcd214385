"""Tells how often pages were opened on each of the last days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.ui.staff.panel_models import Day

if TYPE_CHECKING:
    from datetime import date

    from kiosk.settings import Settings

translate = QCoreApplication.translate

DAYS = 30


def day_bars(settings: Settings) -> tuple[Day, ...]:
    """Return the last days, the oldest first; none while counting is off."""
    if not settings.has_counts:
        return ()
    from kiosk.station.counts.last_days import last_days  # noqa: PLC0415 - only sites that count

    days = last_days(DAYS)
    most = max((openings for _, openings in days), default=0)
    return tuple(Day(day_words(day), openings, openings / (most or 1)) for day, openings in days)


def days_in_words(settings: Settings, days: tuple[Day, ...]) -> str:
    """Return the same in words."""
    if not settings.has_counts:
        return translate("StaffPanel", "Counting is off. Nobody counts how often pages are opened.")
    if not days:
        return translate("StaffPanel", "Nothing has been counted yet.")
    total = sum(day.openings for day in days)
    if not total:
        return translate("StaffPanel", "No page was opened in the last 30 days.")
    most = max(days, key=lambda day: day.openings)
    words = translate("StaffPanel", "Pages opened: {total}. Most on one day: {most}, on {day}.")
    return words.format(total=total, most=most.openings, day=most.name)


def day_words(day: date) -> str:
    """Return a day in a few letters."""
    #: How a day without its year is written: "MMM" is the month in letters, "M" in figures, "d" the
    #: day. See Qt's QLocale for more.
    pattern = translate("StaffPanel", "MMM d")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
