"""Provides the way from a visitor's screen to the panel: the PIN pad, or how to set a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.station.pin.has_pin import has_pin
from kiosk.ui.staff.pin_pad import PinPad
from kiosk.ui.staff.quiet_alarm import QuietAlarm

if TYPE_CHECKING:
    from kiosk.ui.presence import Presence

QUIET_SECONDS = 30.0
"""After so long without an act the screen is the visitors' again."""


class WayIn(QObject):
    """Lets those in who know the PIN; nobody while there is none."""

    show_asked = Signal(str)
    """One of `SCREENS` is to be put on, or none."""

    def __init__(self, presence: Presence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pad = PinPad(presence.timepiece, self)
        self.pad.passed.connect(self._pass)
        self.pad.unset.connect(self.knock)
        self._quiet = QuietAlarm(presence, self)
        self._quiet.rang.connect(self._give_up)

    @Slot()
    def knock(self) -> None:
        """Ask for the PIN, or say how to set one."""
        self.show_asked.emit("pin" if has_pin() else "no-pin")

    def follow(self, shown: str) -> None:
        """Take in which screen is on."""
        if shown == "pin":
            self.pad.open()
        else:
            self.pad.close()
        if shown in {"pin", "no-pin"}:
            self._quiet.start(QUIET_SECONDS)
        else:
            self._quiet.stop()

    @Slot()
    def _pass(self) -> None:
        """Let staff in."""
        self.show_asked.emit("panel")

    @Slot()
    def _give_up(self) -> None:
        """Show again what was there before."""
        self.show_asked.emit("")
