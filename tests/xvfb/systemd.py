"""Provides something that hears what a service tells, as systemd does."""

from __future__ import annotations

import socket
import time

PATIENCE = 20
"""Seconds that anything may take on a busy machine."""
WATCHDOG = 0.9
"""Seconds that this systemd allows between two signs of life."""


class Systemd:
    """Hears what a service tells."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind("")  # Linux picks an address without a file
        self._socket.settimeout(PATIENCE)
        address = self._socket.getsockname().decode().replace("\0", "@")
        self.environment = {
            "NOTIFY_SOCKET": address,
            "WATCHDOG_USEC": str(int(WATCHDOG * 1_000_000)),
        }

    def next(self) -> str:
        """Wait for the next words."""
        return self._socket.recv(4096).decode()

    def wait_for(self, words: str) -> None:
        """Wait until these words are told."""
        end = time.monotonic() + PATIENCE
        while self.next() != words:
            assert time.monotonic() < end, f"{words} is not told"

    def is_silent(self, seconds: float) -> bool:
        """Say whether nothing is told for some seconds, once all that was told before is read."""
        self._socket.settimeout(0)
        try:
            while True:
                self.next()
        except BlockingIOError:
            self._socket.settimeout(seconds)
        try:
            self.next()
        except TimeoutError:
            return True
        finally:
            self._socket.settimeout(PATIENCE)
        return False

    def close(self) -> None:
        """Hear nothing more."""
        self._socket.close()
