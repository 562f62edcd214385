"""Provides the words for all that a visitor can choose, as they stand on the panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.ui.looks import SPEAKING_MODE


def look_words() -> dict[str, str]:
    """Return the words for each theme and each switch, by its name."""
    translate = QCoreApplication.translate
    return {
        "paper": translate("Looks", "Paper"),
        "dark": translate("Looks", "Dark"),
        "contrast": translate("Looks", "Contrast"),
        "cream": translate("Looks", "Cream"),
        "more-space": translate("Looks", "More space between lines"),
        "less-movement": translate("Looks", "Less movement"),
        "bigger-buttons": translate("Looks", "Bigger buttons"),
        "lower-controls": translate("Looks", "Lower the controls"),
        "more-time": translate("Looks", "More time"),
        SPEAKING_MODE: translate("Looks", "Speaking mode"),
    }


def look_hints() -> dict[str, str]:
    """Return what stands under the words of a switch, where they say too little."""
    translate = QCoreApplication.translate
    return {
        "more-time": translate("Looks", "The screen waits ten times longer."),
        SPEAKING_MODE: translate(
            "Looks",
            "Speaks buttons and menus, so that you can use this kiosk without seeing it.",
        ),
    }
