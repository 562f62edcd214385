"""Turns Ctrl+C in a terminal, and the end of a session, into a signal of Qt."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from kiosk.station.end_signals import handle_end_signals

if TYPE_CHECKING:
    from types import FrameType


class EndSignals(QObject):
    """Tells when the program is asked to end, so that it can clean up.

    Python runs its own handlers only between two steps of Python; while Qt waits there are none.
    So the signal's number is written to a socket that Qt watches.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._writer.settimeout(0)  # `set_wakeup_fd` wants it
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)
        signal.set_wakeup_fd(self._writer.fileno())
        handle_end_signals(_wait_for_qt)

    @Slot()
    def _tell(self) -> None:
        """Take the number out of the socket, and tell."""
        self._reader.recv(64)
        self.asked.emit()


def _wait_for_qt(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the socket has the signal's number already."""
