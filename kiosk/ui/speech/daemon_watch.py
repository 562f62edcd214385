"""Watches whether Speech Dispatcher is still there; Qt's engine waits for it for ever."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_USUAL = "speech-dispatcher/speechd.sock"
_UNIX = "unix_socket:"


class DaemonWatch(QObject):
    """Holds a connection of its own, which ends with the other side."""

    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def begin(self) -> None:
        """Watch from now on; where there is no such socket, nothing is watched."""
        self.end()
        path = daemon_socket()
        if path is None:
            return
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        try:
            connection.connect(str(path))
        except OSError:
            connection.close()
            return
        self._socket = connection
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)

    def end(self) -> None:
        """Watch no longer."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    @Slot()
    def _look(self) -> None:
        """Find out whether the other side has said something, or is gone."""
        try:
            is_gone = self._socket is not None and not self._socket.recv(4096)
        except BlockingIOError:
            return
        except OSError:
            is_gone = True
        if is_gone:
            self.end()
            self.lost.emit()


def daemon_socket() -> Path | None:
    """Return the socket that libspeechd uses; nothing where it is none of a file system."""
    address = os.environ.get("SPEECHD_ADDRESS", "")
    if address.startswith(_UNIX):
        return Path(address.removeprefix(_UNIX))
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if address or not hasattr(socket, "AF_UNIX"):
        return None
    return Path(runtime or Path.home() / ".cache") / _USUAL
