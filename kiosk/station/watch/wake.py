"""Lets a process without Qt sleep until something happens that it has to act upon."""

from __future__ import annotations

import select
import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.station.end_signals import handle_end_signals

if TYPE_CHECKING:
    from types import FrameType

LONGEST = 0.25
"""Seconds that pass unnoticed where nothing wakes this process, as on Windows."""


class Wake:
    """Wakes this process when a child ends, when it is to end itself, or when it is told so."""

    def __init__(self) -> None:
        self.is_asked_to_end = False
        """Whether a signal has asked this process to end."""
        self._reader, self._writer = socket.socketpair()
        self._reader.settimeout(0)
        self._writer.settimeout(0)  # `set_wakeup_fd` wants it
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        handle_end_signals(self._end)
        self._hears_of_children = hasattr(signal, "SIGCHLD")
        if self._hears_of_children:
            signal.signal(signal.SIGCHLD, _wake_up)

    def sleep(self, seconds: float, told: socket.socket | None) -> None:
        """Sleep until something happens, some seconds at most; `told` wakes when it has data."""
        watched = [self._reader] if told is None else [self._reader, told]
        can_sleep_on = told is not None and self._hears_of_children
        select.select(watched, [], [], max(0.0, seconds if can_sleep_on else min(seconds, LONGEST)))
        with suppress(BlockingIOError):
            while self._reader.recv(64):
                pass

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        """Note that this process is asked to end."""
        self.is_asked_to_end = True


def _wake_up(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the socket has the signal's number already."""
