"""Checks a PIN beside the screen, which a check would hold up for a third of a second."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from kiosk.station.pin.gate import PinGate


class PinCheck(QObject):
    """Runs one check at a time in a thread of its own."""

    answered = Signal(int, str)
    """The number of the check and a `kiosk.station.pin_gate.Answer`, on its receiver's thread."""

    def __init__(self, gate: PinGate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._one_at_a_time = threading.Lock()
        self._number = 0

    def begin(self, pin: str) -> int:
        """Check a PIN; return the number of the check, which `answered` names."""
        self._number += 1
        # A daemon, so that leaving the kiosk never waits for a slow disk.
        threading.Thread(target=self._run, args=(self._number, pin), daemon=True).start()
        return self._number

    def _run(self, number: int, pin: str) -> None:
        """Check a PIN and tell the answer."""
        with self._one_at_a_time:
            answer = self._gate.answer(pin)
        self.answered.emit(number, answer)
