"""Knows the signals that ask a process to end."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl+C, the end of a session, a terminal that is closed, and Ctrl+Break on Windows."""


def handle_end_signals(handler: Callable[[int, FrameType | None], None]) -> None:
    """Have a function called when this process is asked to end, whichever way."""
    for name in _NAMES:
        number = getattr(signal, name, None)
        # Whoever started this process with `nohup` wants it to ignore one of them.
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, handler)
