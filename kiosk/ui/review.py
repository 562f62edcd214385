"""Provides the line that says who reviewed a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from kiosk.content.page import Page


def review_line(page: Page) -> str:
    """Return who reviewed the page and when, or that no clinician has yet."""
    translate = QCoreApplication.translate
    if not page.reviewer or not page.reviewed:
        return translate("Review", "Not yet reviewed by a clinician.")
    line = translate("Review", "Reviewed by {name} on {date}.").format(
        name=page.reviewer, date=_long_date(page.reviewed)
    )
    if not page.next_review:
        return line
    due = translate("Review", "Next review {date}.").format(date=_long_date(page.next_review))
    return f"{line} {due}"


def _long_date(iso: str) -> str:
    """Return an ISO date in the words of the visitor's language."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)
