"""Asks the system to leave the screen on."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

    from kiosk.ui.timepiece import Timepiece

logger = logging.getLogger(__name__)

LATE_SECONDS = 2.0
"""After the first frame, and long before any screen goes dark."""

SERVICE = "org.freedesktop.ScreenSaver"
PATH = "/org/freedesktop/ScreenSaver"
"""Of the Idle Inhibition Service draft, which desktops follow."""
NAME, REASON = "treatment-kiosk", "The screen informs people in a waiting room."

_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED, _ES_DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
"""As in the documentation of SetThreadExecutionState."""


class Wakefulness(QObject):
    """Holds off the blanking of the screen as long as this process lives, where that is possible.

    A session without the service has to be told otherwise; see docs/lock-down.md.
    """

    def __init__(self, timepiece: Timepiece, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._call: QDBusPendingCallWatcher | None = None
        self._is_complained = False
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._ask)
        self._alarm.set(LATE_SECONDS)

    @Slot()
    def _ask(self) -> None:
        """Ask the system that there is."""
        if sys.platform == "win32":
            keep_windows_awake()
        elif sys.platform.startswith("linux") and _has_bus():
            self._ask_bus()

    def _ask_bus(self) -> None:
        """Ask the desktop, and again whenever the one who was asked has been replaced."""
        from PySide6.QtDBus import (  # noqa: PLC0415 - few machines have the service
            QDBusConnection,
            QDBusServiceWatcher,
        )

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        self._bus = bus
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        watcher = QDBusServiceWatcher(SERVICE, bus, mode, self)
        watcher.serviceRegistered.connect(self._inhibit)
        self._inhibit()

    @Slot()
    def _inhibit(self) -> None:
        """Send the wish, without waiting for the answer; it holds until this process ends."""
        from PySide6.QtDBus import (  # noqa: PLC0415 - few machines have the service
            QDBusMessage,
            QDBusPendingCallWatcher,
        )

        if self._bus is None:
            return
        message = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
        message.setArguments([NAME, REASON])
        self._call = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        self._call.finished.connect(self._note)

    @Slot()
    def _note(self) -> None:
        """Note, once, that nobody could be asked."""
        if self._call is not None and self._call.isError() and not self._is_complained:
            self._is_complained = True
            logger.info("The desktop can't be asked to leave the screen on; see docs/lock-down.md.")


def keep_windows_awake() -> None:
    """Ask Windows to leave the screen on as long as this thread lives."""
    import ctypes  # noqa: PLC0415 - on Windows only

    flags = _ES_CONTINUOUS | _ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED
    ctypes.windll.kernel32.SetThreadExecutionState(flags)  # type: ignore[attr-defined]


def _has_bus() -> bool:
    """Say whether there is a session bus to ask: to look for one would start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and Path(folder, "bus").is_socket()
