"""Says in words how it stands with a PIN."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.station.pin.rules import LEAST_DIGITS, MOST_DIGITS
from kiosk.ui.counted import counted
from kiosk.ui.time_words import time_words


def pin_words(state: str, seconds: int, left: int) -> str:
    """Return what staff should know.

    Args:
        state: What the pad is about; nothing while it waits for digits.
        seconds: How long it is locked.
        left: How many tries are left.

    """
    translate = QCoreApplication.translate
    match state:
        case "wrong":
            return " ".join((translate("PinPad", "Wrong PIN."), counted().tries_left(left)))
        case "locked":
            #: %1 is a time, such as "30 seconds".
            words = translate("PinPad", "Too many wrong tries. Wait %1.")
            return words.replace("%1", time_words(seconds))
        case "short":
            words = translate("PinPad", "A PIN has %1 to %2 digits.")
            return words.replace("%1", str(LEAST_DIGITS)).replace("%2", str(MOST_DIGITS))
        case "checking":
            return translate("PinPad", "One moment.")
        case "damaged":
            #: "kiosk pin reset" and "kiosk pin set" are commands; they stay as they are.
            return translate(
                "PinPad",
                "The PIN can't be read. "
                "In a terminal, type kiosk pin reset, and then kiosk pin set.",
            )
    return ""
