"""Provides what happens to an error that nobody has caught: it is taken to one place."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    Taker = Callable[[type[BaseException], BaseException, TracebackType | None], object]

logger = logging.getLogger(__name__)


class _Desk:
    """Where errors are taken to."""

    taker: Taker | None = None
    is_busy = False


_desk = _Desk()


def watch_for_uncaught() -> None:
    """Take all errors from now on: of slots and events, of threads, and of objects that go."""
    sys.excepthook = take_uncaught
    threading.excepthook = _take_from_thread
    sys.unraisablehook = _take_unraisable


def hand_uncaught_to(taker: Taker | None) -> None:
    """Tell somebody of each error, in whatever thread it is; without anybody it is logged."""
    _desk.taker = taker


def take_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Take an error; the visitor goes on."""
    # One that comes while another is taken is an error of the taker itself.
    if _desk.taker is None or _desk.is_busy:
        log_error(kind, error, trace)
        return
    _desk.is_busy = True
    try:
        _desk.taker(kind, error, trace)
    finally:
        _desk.is_busy = False


def log_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error with its trace."""
    logger.critical("Something went wrong: %s", error, exc_info=(kind, error, trace))


def _take_from_thread(hook: threading.ExceptHookArgs) -> None:
    """Take an error of a thread, which ends by it."""
    if hook.exc_value is not None:
        take_uncaught(hook.exc_type, hook.exc_value, hook.exc_traceback)


def _take_unraisable(hook: sys.UnraisableHookArgs) -> None:
    """Take an error of something that was just being deleted."""
    if hook.exc_value is not None:
        take_uncaught(hook.exc_type, hook.exc_value, hook.exc_traceback)
