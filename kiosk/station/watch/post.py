"""Hears what a watched kiosk tells; the other end of `notifier.py`."""

from __future__ import annotations

import socket
import sys
import tempfile
from pathlib import Path
from typing import Protocol

from kiosk.station.watch.notifier import BEAT_FILE, SOCKET

LONGEST = 4096
"""Bytes; more than the kiosk ever tells at once."""


class WatchPost(Protocol):
    """Where one watched process after the other tells how it is."""

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables that lead a process here."""

    @property
    def socket(self) -> socket.socket | None:
        """Return what can be read from as soon as something is told, if there is such a thing."""

    def heard(self) -> set[str]:
        """Return what has been told since this was last asked."""

    def close(self) -> None:
        """Hear nothing more; whoever tells something from now on finds nobody."""


class SocketPost:
    """Hears over a socket; its address has no file, so nothing is left when this process dies."""

    def __init__(self) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.settimeout(0)
        self.socket.bind("")  # Linux picks an address that nobody has

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables that lead a process here."""
        name: bytes = self.socket.getsockname()
        return {SOCKET: f"@{name[1:].decode('ascii')}"}

    def heard(self) -> set[str]:
        """Return what has been told since this was last asked."""
        words: set[str] = set()
        while True:
            try:
                words |= set(self.socket.recv(LONGEST).decode("utf-8", "replace").splitlines())
            except OSError:
                return words

    def close(self) -> None:
        """Hear nothing more."""
        self.socket.close()


class FilePost:
    """Hears through a file that it takes away once it has been read, so that both ends notice."""

    socket = None

    def __init__(self) -> None:
        # Whatever is in the way of removing it at the end is no reason to fail.
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True)
        self._path = Path(self._folder.name) / "beat"

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables that lead a process here."""
        return {BEAT_FILE: str(self._path)}

    def heard(self) -> set[str]:
        """Return what has been told since this was last asked."""
        try:
            words = set(self._path.read_text(encoding="utf-8").splitlines())
            self._path.unlink()
        except (OSError, UnicodeDecodeError):
            return set()
        return words

    def close(self) -> None:
        """Hear nothing more."""
        self._folder.cleanup()


def open_post() -> WatchPost:
    """Return a place to hear a process from that this machine knows."""
    return SocketPost() if sys.platform == "linux" else FilePost()
