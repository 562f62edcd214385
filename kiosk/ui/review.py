"""Provides the line that says who reviewed a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from typing import Protocol

    class Reviewed(Protocol):
        """Whatever a clinician signs off; the fields are empty until one has."""

        @property
        def reviewer(self) -> str:
            """Return who has."""

        @property
        def reviewed(self) -> str:
            """Return when, as an ISO date."""

        @property
        def next_review(self) -> str:
            """Return until when, as an ISO date."""

        @property
        def is_draft(self) -> bool:
            """Say whether it is a translation that nobody has signed yet."""


def review_line(page: Reviewed) -> str:
    """Return who reviewed something and when, that it is due again, or that nobody has yet."""
    translate = QCoreApplication.translate
    if page.is_draft:
        return draft_line(page)
    if not page.reviewer or not page.reviewed:
        return translate("Review", "Not yet reviewed by a clinician.")
    #: Under the title of a page. {name} is a person and {date} is a day.
    line = translate("Review", "Reviewed by {name} on {date}.").format(
        name=page.reviewer, date=_long_date(page.reviewed)
    )
    if not page.next_review:
        return line
    due = QDate.fromString(page.next_review, "yyyy-MM-dd")
    if due < QDate.currentDate():
        return " ".join((translate("Review", "Review overdue."), line))
    after = translate("Review", "Next review {date}.").format(date=_long_date(page.next_review))
    return f"{line} {after}"


def draft_line(page: Reviewed) -> str:
    """Return that something is a draft translation; nothing where it is none."""
    if not page.is_draft:
        return ""
    #: On each page that was translated, until a clinician has read the translation and signed it.
    return QCoreApplication.translate(
        "Review", "This is a draft translation. No clinician has checked it yet."
    )


def _long_date(iso: str) -> str:
    """Return an ISO date in the words of the visitor's language."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)
