"""Provides all that a visitor has chosen to make the kiosk easier to use, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.looks import TEXT_PERCENTS, THEMES


@dataclass(frozen=True)
class Choices:
    """What is chosen; without any arguments, what every visit begins with."""

    theme: str = THEMES[0]
    """The name of the colors: one of `THEMES`."""
    text_percent: int = TEXT_PERCENTS[0]
    """The size of the text: one of `TEXT_PERCENTS`."""
    switches: frozenset[str] = frozenset()
    """Which of `SWITCHES` are on."""


USUAL_CHOICES = Choices()
"""What a visit begins with where the system asks for nothing else."""
