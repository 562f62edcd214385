"""Provides the names of all that can open over a page."""

from __future__ import annotations

PLAIN_CARDS = ("comfort", "find", "take-home", "questions", "language", "more", "help")
"""Cards that need nothing from the place that was touched."""

STAFF_PANELS = {
    "staff-no-pin": "no-pin",
    "staff-pin": "pin",
    "staff-panel": "panel",
    "staff-cleaning": "cleaning",
    "staff-test": "screen-test",
}
"""What staff see, by its name on the command line, and the name of its screen."""

PANELS = ("menu", "labels", "word", "drawing", *PLAIN_CARDS, "still-there")
"""All of them: the folded menu of a small screen, cards, and the question before the end."""
