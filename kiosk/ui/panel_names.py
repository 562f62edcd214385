"""Provides the names of all that can open over a page."""

from __future__ import annotations

PLAIN_CARDS = ("comfort", "find", "take-home", "questions", "more", "help")
"""Cards that need nothing from the place that was touched."""

PANELS = ("menu", "labels", "word", "drawing", *PLAIN_CARDS, "still-there")
"""All of them: the folded menu of a small screen, cards, and the question before the end."""
