"""Tells whoever watches over this process how it is: systemd, or our own parent.

The words are those of `sd_notify(3)`. `post.py` is the parent's end.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

SOCKET = "NOTIFY_SOCKET"
"""The variable that names the socket to tell; `@` stands for an address without a file."""
BEAT_FILE = "KIOSK_BEAT_FILE"
"""The variable that names the file to tell where Python has no such sockets, as on Windows."""
PATIENCE = "WATCHDOG_USEC"
"""The variable that says how many microseconds may pass between two signs of life."""

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"

PINGS_IN_PATIENCE = 3
UNREAD_PINGS = 3
"""A parent reads many times a second. If it has left so many pings unread, it is gone."""


class Notifier(Protocol):
    """Whoever watches, as the one who is watched sees it."""

    def tell(self, *words: str) -> bool:
        """Tell without waiting; return false if nobody is there any more to be told."""


class Nobody:
    """Nobody watches."""

    def tell(self, *words: str) -> bool:  # noqa: ARG002 - nobody listens
        """Tell nobody."""
        return True


class SocketNotifier:
    """Sends words over a socket that never makes the sender wait."""

    def __init__(self, address: str) -> None:
        self._address = f"\0{address[1:]}" if address.startswith("@") else address

    def tell(self, *words: str) -> bool:
        """Send words; what does not fit into a queue that nobody empties is lost."""
        import socket  # noqa: PLC0415 - where nobody watches, nothing needs it

        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.settimeout(0)
                sender.sendto("\n".join(words).encode(), self._address)
        except (ConnectionRefusedError, FileNotFoundError):
            return False
        except OSError:
            return True
        return True


class FileNotifier:
    """Writes words to a file that the parent takes away as soon as it has read it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told: list[str] = []
        self._unread = 0

    def tell(self, *words: str) -> bool:
        """Write words, and with them all that has been told before: it may not be read yet."""
        self._told += [word for word in words if word not in self._told]
        self._unread = self._unread + 1 if self._path.exists() else 0
        fresh = self._path.with_name(f"{self._path.name}.new")
        try:
            fresh.write_text("\n".join(self._told), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            return True
        return self._unread < UNREAD_PINGS


def find_notifier() -> Notifier:
    """Return whoever watches over this process, or nobody."""
    address = os.environ.get(SOCKET, "")
    if address.startswith(("/", "@")):
        return SocketNotifier(address)
    name = os.environ.get(BEAT_FILE)
    return FileNotifier(Path(name)) if name else Nobody()


def ping_seconds() -> float:
    """Return how often to give a sign of life; 0 where nobody waits for any."""
    try:
        microseconds = int(os.environ.get(PATIENCE, "0"))
    except ValueError:
        return 0.0
    return max(0, microseconds) / 1_000_000 / PINGS_IN_PATIENCE
