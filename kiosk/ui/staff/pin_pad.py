"""Provides the pad on which staff type their PIN."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.pin.gate import PinGate
from kiosk.station.pin.rules import LEAST_DIGITS, MOST_DIGITS
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.staff.pin_check import PinCheck
from kiosk.ui.staff.pin_words import pin_words

if TYPE_CHECKING:
    from kiosk.ui.timepiece import Timepiece

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("staff hand it out")
class PinPad(QObject):
    """Takes digits and says whether they are the PIN; the screen only learns how many there are."""

    digits_changed = Signal()
    state_changed = Signal()
    passed = Signal()
    unset = Signal()
    """There is no PIN any more."""

    def __init__(self, timepiece: Timepiece, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = PinGate(timepiece.now)
        self._check = PinCheck(self._gate, self)
        self._check.answered.connect(self._take_answer)
        self._typed = ""
        self._state = ""
        self._seconds = 0
        self._asked = 0
        self._is_open = False
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._count_down)

    @Property(int, notify=digits_changed)
    def digits(self) -> int:
        """Return how many digits have been typed."""
        return len(self._typed)

    @Property(int, constant=True)
    def mostDigits(self) -> int:
        """Return how many digits a PIN has at most."""
        return MOST_DIGITS

    @Property(bool, notify=state_changed)
    def isWrong(self) -> bool:
        """Say whether the last try was wrong."""
        return self._state in {"wrong", "locked"}

    @Property(bool, notify=state_changed)
    def canType(self) -> bool:
        """Say whether digits are taken."""
        return self._state not in {"locked", "damaged"}

    @Property(int, notify=state_changed)
    def waitSeconds(self) -> int:
        """Return how long the pad is locked, the second that has begun included."""
        return self._seconds

    @Property(str, notify=state_changed)
    def message(self) -> str:
        """Return what staff should know, in a sentence or two; nothing if all is well."""
        left = self._gate.tries.left() if self._state == "wrong" else 0
        return pin_words(self._state, self._seconds, left)

    def open(self) -> None:
        """Wait for digits, unless the pad is locked or the PIN can't be read."""
        self._is_open = True
        self._set_state("damaged" if self._gate.is_damaged() else "")
        self._count_down()

    def close(self) -> None:
        """Forget what was typed."""
        self._is_open = False
        self._alarm.cancel()
        self._forget_digits()
        # An answer that is still to come is nobody's.
        self._set_state("")

    @Slot(str)
    def type(self, text: str) -> None:
        """Take one digit; anything else is passed over."""
        is_digit = len(text) == 1 and text.isascii() and text.isdecimal()
        if is_digit and self._takes_digits() and len(self._typed) < MOST_DIGITS:
            self._set_state("")
            self._typed += text
            self.digits_changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take back the last digit."""
        if self._typed and self._takes_digits():
            self._typed = self._typed[:-1]
            self.digits_changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what was typed; too few digits are no try."""
        if not self._typed or not self._takes_digits():
            return
        if len(self._typed) < LEAST_DIGITS:
            self._set_state("short")
            return
        self._set_state("checking")
        self._asked = self._check.begin(self._typed)

    def _takes_digits(self) -> bool:
        """Say whether something can be typed now."""
        return self._is_open and self._state not in {"locked", "damaged", "checking"}

    @Slot(int, str)
    def _take_answer(self, number: int, answer: str) -> None:
        """Act on what came of a try, unless nobody waits for it any more."""
        if number != self._asked or self._state != "checking":
            return
        self._forget_digits()
        if answer == "right":
            self.passed.emit()
        elif answer == "none":
            self.unset.emit()
        else:
            self._set_state(answer)
            self._count_down()

    @Slot()
    def _count_down(self) -> None:
        """Say how long the pad is locked, once a second until it no longer is."""
        rest = self._gate.tries.seconds_to_wait()
        if rest > 0 and self._state != "damaged":
            self._set_state("locked", ceil(rest))
            self._alarm.set(rest - ceil(rest) + 1)
        elif self._state == "locked":
            self._set_state("")

    def _forget_digits(self) -> None:
        """Drop what was typed."""
        if self._typed:
            self._typed = ""
            self.digits_changed.emit()

    def _set_state(self, state: str, seconds: int = 0) -> None:
        """Change what the pad is about."""
        if (state, seconds) != (self._state, self._seconds):
            self._state, self._seconds = state, seconds
            self.state_changed.emit()
