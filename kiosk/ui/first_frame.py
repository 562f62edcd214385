"""Tells when the first frame is on the screen, for which all that can wait has to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

A_MOMENT_MS = 50
"""From the first frame to all that can wait: by then the drawings of a page are there as well."""

UNSEEN_MS = 15_000
"""How long a first frame may take before the kiosk goes on without: a display may be off."""


class FirstFrame(QObject):
    """Waits for the first frame of a window, but not for ever."""

    shown = Signal()
    settled = Signal()
    """A moment after it was shown."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._settle = QTimer(self, interval=A_MOMENT_MS, singleShot=True)
        self._settle.timeout.connect(self.settled)
        self._go_on = QTimer(self, interval=UNSEEN_MS, singleShot=True)
        self._go_on.timeout.connect(self._go_on_unseen)

    def await_it(self) -> None:
        """Begin to wait, before the window opens."""
        self._window.frameSwapped.connect(self._end)
        self._go_on.start()

    @Slot()
    def _end(self) -> None:
        """Wait no longer."""
        self._window.frameSwapped.disconnect(self._end)
        self._go_on.stop()
        self.shown.emit()
        self._settle.start()

    @Slot()
    def _go_on_unseen(self) -> None:
        """Do without it where there is nothing to draw on; not where drawing hangs."""
        if not self._window.isExposed():
            self._end()
