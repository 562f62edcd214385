"""Says in words how it stands with a PIN."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.station.pin.rules import LEAST_DIGITS, MOST_DIGITS
from kiosk.ui.time_words import time_words


def pin_words(state: str, seconds: int, left: int) -> str:
    """Return what staff should know.

    Args:
        state: What the pad is about; nothing while it waits for digits.
        seconds: How long it is locked.
        left: How many tries are left.

    """
    if state == "wrong":
        return f"{_said('Wrong PIN.')} {_tries_words(left)}"
    words = {
        "locked": _said("Too many wrong tries. Wait %1.").replace("%1", time_words(seconds)),
        "short": _said("A PIN has %1 to %2 digits.")
        .replace("%1", str(LEAST_DIGITS))
        .replace("%2", str(MOST_DIGITS)),
        "checking": _said("One moment."),
        "damaged": _said(
            "The PIN can't be read. In a terminal, type kiosk pin reset, and then kiosk pin set."
        ),
    }
    return words.get(state, "")


def _tries_words(left: int) -> str:
    """Return how many tries are left; other languages have more forms than these two."""
    words = _said("1 try left.") if left == 1 else _said("%n tries left.")
    return words.replace("%n", str(left))


def _said(words: str) -> str:
    """Return words in the language of the kiosk."""
    return QCoreApplication.translate("PinPad", words)
