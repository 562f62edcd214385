"""Keeps the window over the whole of the display, in front of all others, and with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from kiosk.ui.timepiece import Timepiece
    from kiosk.ui.window import KioskWindow

REST_SECONDS = 1.0
"""How long to wait before the display is taken back once more: nobody gains by a fight."""

BEAT_SECONDS = 1.5
"""How often to look when nothing was told: no system tells a window that it is covered."""

MOMENT_SECONDS = 0.1
"""How long to wait when something has changed: more may follow at once."""


class FullScreen(QObject):
    """Takes the display back whenever something else has taken it, once a second at most.

    A display that was turned or plugged in may tell its new size late, or twice; so each look
    compares what is there with what should be, whatever has been told.
    """

    def __init__(
        self, window: KioskWindow, timepiece: Timepiece, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._timepiece = timepiece
        self._taken = timepiece.now() - REST_SECONDS
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._look)
        for changed in (
            window.activeChanged,
            window.visibilityChanged,
            window.screenChanged,
            window.xChanged,
            window.yChanged,
            window.widthChanged,
            window.heightChanged,
        ):
            changed.connect(self._look_soon)
        self._look()

    @Slot()
    def _look_soon(self) -> None:
        """Look in a moment; something else that takes the display back as well is not fought."""
        rest = self._taken + REST_SECONDS - self._timepiece.now()
        self._alarm.set(max(MOMENT_SECONDS, rest))

    @Slot()
    def _look(self) -> None:
        """Take the display back where it has been taken, and look again later."""
        if self._window.has_lost_display:
            self._taken = self._timepiece.now()
            self._window.take_display()
        else:
            self._window.come_to_front()
        self._alarm.set(BEAT_SECONDS)
