"""Waits for a part of the screen to change and to come to rest."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Final

from benchmarks.failure import MeasureError

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.display import Region

PAUSE: Final = 0.0005
"""Between two looks; with the look itself that makes about one a millisecond."""


@dataclass(frozen=True)
class Change:
    """One burst of drawing."""

    frame: float
    """When its first frame was complete, as told by `perf_counter`."""
    rest: float
    """When the last pixel changed before the quiet."""


def wait_for_change(
    region: Region,
    before: bytes,
    quiet: float,
    patience: float,
    check: Callable[[], None],
    frame_gap: float = 0.005,
) -> Change:
    """Wait until the region differs from `before` and has then been at rest for `quiet` seconds.

    A frame is complete once nothing has changed for `frame_gap` seconds: copying one to the
    screen takes a few milliseconds, the next one comes 16 ms later. `check` is called now and
    then and raises when there is nothing to wait for.

    Raises MeasureError when nothing changed within `patience` seconds, or it never came to rest.
    """
    began, frame, last = perf_counter(), 0.0, 0.0
    while True:
        pixels, now = region.read(), perf_counter()
        if pixels != before:
            before, last = pixels, now
        elif last and not frame and now - last >= frame_gap:
            frame = last
        elif last and now - last >= quiet:
            return Change(frame or last, last)
        if now - began > patience:
            raise MeasureError("the screen never came to rest" if last else "nothing was drawn")
        check()
        sleep(PAUSE)


def wait_for_quiet(region: Region, quiet: float, patience: float = 30.0) -> None:
    """Wait until nothing has changed for `quiet` seconds.

    Raises MeasureError when the region still changes after `patience` seconds.
    """
    before, last, began = region.read(), perf_counter(), perf_counter()
    while perf_counter() - last < quiet:
        pixels = region.read()
        if pixels != before:
            before, last = pixels, perf_counter()
        if perf_counter() - began > patience:
            raise MeasureError("the screen never came to rest")
        sleep(0.005)
