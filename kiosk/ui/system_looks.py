"""Provides what the system asks for: strong contrast, less movement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.ui.choices import USUAL_CHOICES, Choices

if TYPE_CHECKING:
    from enum import Enum

NOTHING = "NoPreference"
"""How Qt names that the system asks for nothing special."""
STRONG = "HighContrast"
"""How Qt names that the system asks for strong contrast."""


class Hints(Protocol):
    """What Qt tells of a system; its `QAccessibilityHints` is one."""

    def contrastPreference(self) -> Enum:
        """Return which contrast the system asks for."""


class HintsHolder(Protocol):
    """What hands out such hints; Qt's `QStyleHints` is one."""

    def accessibility(self) -> Hints:
        """Return the hints."""


class SystemLooks:
    """Reads afresh, each time it is asked, what the system asks for."""

    def __init__(self, holder: HintsHolder) -> None:
        # The holder is kept and not its hints: PySide drops them together with it.
        self._holder = holder

    def choices(self) -> Choices:
        """Return what a visit begins with.

        EN 301 549, 11.7 asks that what people have set for the whole system is kept to.
        """
        hints = self._holder.accessibility()
        return Choices(
            theme="contrast" if hints.contrastPreference().name == STRONG else USUAL_CHOICES.theme,
            switches=frozenset({"less-movement"}) if _is_calm(hints) else frozenset(),
        )


def looks_of_this_system() -> SystemLooks:
    """Return what reads the settings of the system that this program runs on."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - the rest is tested without

    return SystemLooks(QGuiApplication.styleHints())


def _is_calm(hints: Hints) -> bool:
    """Say whether the system asks for less movement; Qt knows from 6.12 on."""
    motion = getattr(hints, "motionPreference", None)
    return motion is not None and motion().name != NOTHING
