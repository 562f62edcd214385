"""Shows whoever watches over this process that its screen is alive."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.station.watch.notifier import ALIVE, READY, STOPPING, find_notifier, ping_seconds
from kiosk.station.watch.watched import watcher

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.timepiece import Timepiece


class Heartbeat(QObject):
    """Asks the window for a frame now and then, and tells when it is there.

    So a program that hangs is silent, and one that no longer draws is, too. It is made when the
    first frame is on the screen.
    """

    nobody_there = Signal()
    """The parent that watched is gone, and has perhaps been started anew."""

    def __init__(
        self, window: QQuickWindow, timepiece: Timepiece, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._notifier = find_notifier()
        self._is_frame_due = False
        self._seconds = ping_seconds()
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._beat)
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.aboutToQuit.connect(self._stop)
        self._tell(READY)
        if self._seconds > 0:
            self._alarm.set(self._seconds)

    @Slot()
    def _beat(self) -> None:
        """Ask for a frame; a window that nobody can see is not drawn, and that is well."""
        self._alarm.set(self._seconds)
        if not self._window.isExposed():
            self._tell(ALIVE)
            return
        if not self._is_frame_due:
            self._is_frame_due = True
            self._window.frameSwapped.connect(self._show_sign)
        self._window.update()

    @Slot()
    def _show_sign(self) -> None:
        """Tell that the frame is there."""
        self._window.frameSwapped.disconnect(self._show_sign)
        self._is_frame_due = False
        self._tell(ALIVE)

    @Slot()
    def _stop(self) -> None:
        """Tell that the program ends."""
        self._alarm.cancel()
        self._notifier.tell(STOPPING)

    def _tell(self, word: str) -> None:
        """Tell a word, and notice if our own parent is no longer there to be told."""
        if not self._notifier.tell(word) and watcher() == "parent":
            self.nobody_there.emit()
