"""Looks after the visit that lies under what staff see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from kiosk.ui.shell import Shell
    from kiosk.ui.staff.staff import Staff
    from kiosk.ui.visit import Visit

REASON = "staff"


class VisitUnder(QObject):
    """Keeps a visit from timing out while somebody tries to get in, and ends it once staff are in.

    Whoever gets no further finds it as it was. Staff do not: it is not theirs to read.
    """

    def __init__(self, staff: Staff, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._shell = shell
        self._held: Visit | None = None
        staff.shown_changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Take in which screen of the staff's is on."""
        shown = self._staff.shown
        if shown not in {"pin", "no-pin"}:
            self._release()
        elif self._held is None:
            self._held = self._shell.visit
            self._held.clock.hold(REASON)
        if shown not in {"", "pin", "no-pin"}:
            self._shell.clear()

    def _release(self) -> None:
        """Let the visit go on, if it is still the one that was held."""
        held, self._held = self._held, None
        if held is not None and held is self._shell.visit:
            held.clock.release(REASON)
