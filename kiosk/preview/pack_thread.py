"""Reads a pack beside the window, so that the window never waits."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.content.live_pack import LivePack
from kiosk.preview.pack_stamp import FileStamp, pack_stamp

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

logger = logging.getLogger(__name__)

POLL_SECONDS = 2.0
"""How often to look whether anything has changed of which the file system did not tell."""

END_SECONDS = 10.0
"""How long the work may take to end: a page takes 5 s at the most."""


class OutdatedError(Exception):
    """Something newer is to be read."""


class PackThread(QObject):
    """A thread that reads a pack when it is told to or sees a change; the newest order counts."""

    read = Signal(object)
    """A `Reading`."""

    def __init__(self, root: Path, site: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = LivePack(root, site, self._go_on)
        self._wake = threading.Event()
        self._is_closing = False
        self._is_wanted = True
        self._stamp: dict[str, FileStamp] = {}
        self._thread = threading.Thread(target=self._run, name="pack", daemon=True)

    def start(self) -> None:
        """Begin with a first reading."""
        self._thread.start()

    def read_again(self) -> None:
        """Read the pack; what is being read just now is given up."""
        self._is_wanted = True
        self._wake.set()

    def close(self) -> None:
        """End the thread, and the workers with it."""
        self._is_closing = True
        self._wake.set()
        self._thread.join(END_SECONDS)

    def _run(self) -> None:
        """Read whenever there is something new, until the window closes."""
        with self._pack:
            while not self._is_closing:
                try:
                    self._read_or_wait()
                except OutdatedError:
                    continue
                except Exception:
                    # Whatever it is, the next save may mend it, and the window stays.
                    logger.exception("The pack can't be read")

    def _read_or_wait(self) -> None:
        """Read the pack if it has changed; else wait for a while."""
        now = pack_stamp(self._pack.root)
        if self._is_wanted or now != self._stamp:
            self._is_wanted, self._stamp = False, now
            reading = self._pack.read()
            # Else a save was half done: the old file moved aside, and the new one not yet there.
            if pack_stamp(self._pack.root) == now:
                self.read.emit(reading)
        else:
            self._wake.wait(POLL_SECONDS)
            self._wake.clear()

    def _go_on(self, _done: int, _all: int) -> None:
        """Give up what is being read when it has changed again.

        Raises:
            OutdatedError: It has.

        """
        if self._is_wanted or self._is_closing:
            raise OutdatedError
