"""Provides what the speaking mode says of its own, in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.ui.speech.spoken_item import ended

if TYPE_CHECKING:
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.page_model import PageModel


def mode_is_on() -> str:
    """Return what is said first of all."""
    return QCoreApplication.translate(
        "Guide",
        "Speaking mode is on. Press Down or Up to go from one thing to the next, "
        "Enter to choose it, and Escape to go back.",
    )


def mode_is_off() -> str:
    """Return what is said last."""
    return QCoreApplication.translate("Guide", "Speaking mode is off.")


def visit_is_over() -> str:
    """Return what is said when a visit has ended in which all was spoken."""
    return QCoreApplication.translate(
        "Guide",
        "Your visit is closed, and the screen is clear. Speaking mode is off. "
        "Press the voice key to begin again.",
    )


def page_is_over() -> str:
    """Return what is said when a page has been read to its end."""
    return QCoreApplication.translate("Guide", "That was the end of the page.")


def welcome(entrance: Entrance) -> str:
    """Return what the welcome screen says, and how to go on from there."""
    translate = QCoreApplication.translate
    parts = [ended(entrance.topic), ended(entrance.summary), entrance.kept]
    parts.append(translate("Guide", "Press Enter to begin."))
    if entrance.canContinue:
        parts.append(translate("Guide", "Press Down to continue where you were."))
    if entrance.languages.rowCount() > 1:
        parts.append(translate("Guide", "Press Down for other languages."))
    return " ".join(parts)


def head_of(page: PageModel) -> str:
    """Return what the head of a page says."""
    translate = QCoreApplication.translate
    if page.isBroken:
        sorry = translate("PageColumn", SORRY)
        return f"{ended(page.title)} {sorry}"
    label = page.evidenceTitle
    if label and page.evidenceScope:
        label = f"{label}: {page.evidenceScope}"
    parts = (page.title, label, page.evidenceMeaning if label else "", page.draftLine, page.summary)
    return " ".join(ended(part) for part in parts if part)


SORRY = (
    "We are sorry. This page can't be shown right now. "
    "Please ask a member of staff, or choose another page from the menu."
)


def on_a_page() -> str:
    """Return how to go on from the head of a page."""
    return QCoreApplication.translate(
        "Guide",
        "Press Enter to hear this page, and Enter again to pause. "
        "Press Down to walk through it, or Up for the list of pages.",
    )


def no_words() -> str:
    """Return what is said where nothing new has come into view."""
    return QCoreApplication.translate("Guide", "No words here. Go on.")


def on_a_card() -> str:
    """Return how to leave a card."""
    return QCoreApplication.translate("Guide", "Press Escape to close this.")


def back_on(title: str) -> str:
    """Return that a card is closed, and which page is under it."""
    return ended(QCoreApplication.translate("Guide", "Back on: %1").replace("%1", title))


def topics() -> str:
    """Return what the choice of topics asks."""
    return QCoreApplication.translate("Guide", "Choose a topic.")
