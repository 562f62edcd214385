"""Provides a D-Bus session of our own, with the accessibility bus that comes with it."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20
"""Seconds that anything on a bus may take on a busy machine."""


class SessionBus:
    """A session bus that ends with the test, and takes all that it has started with it."""

    def __init__(self, display: str, runtime: Path) -> None:
        """Start a bus.

        Args:
            display: The X display of what the bus starts.
            runtime: A folder for sockets; its path must be short.

        """
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(runtime),
            # The programs that the bus starts would join the desktop's own bus otherwise.
            "XDG_CONFIG_HOME": str(runtime),
        }
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
            self.environment.pop(name, None)
        read, write = os.pipe()
        try:
            self._daemon = subprocess.Popen(
                ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"],
                pass_fds=(write,), env=self.environment, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        finally:
            os.close(write)
        with os.fdopen(read) as pipe:
            self.address = pipe.readline().strip()
        assert self.address, "dbus-daemon did not start"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address

    def accessibility_address(self) -> str:
        """Return the address of the accessibility bus, which starts when it is asked for."""
        with open_dbus_connection(self.address) as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = new_method_call(bus, "GetAddress")
            reply = connection.send_and_get_reply(asked, timeout=PATIENCE)
        return str(reply.body[0])

    def close(self) -> None:
        """End the bus."""
        self._daemon.terminate()
        self._daemon.wait(PATIENCE)
