"""Taps on the side menu and times the page that follows."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Final, Self

from Xlib import X
from Xlib.display import Display as Connection
from Xlib.ext import xtest

from benchmarks.display import HEIGHT, WIDTH
from benchmarks.failure import MeasureError
from benchmarks.watch import wait_for_change, wait_for_quiet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.display import Display
    from benchmarks.program import Program

MENU_X: Final = 0.1
"""The menu stands at the left; this is well inside it."""
MENU_TOP, MENU_BOTTOM, MENU_STEP = 0.15, 0.86, 0.04
"""Where entries are looked for; a step is less than the height of an entry."""
PANE: Final = (0.26, 0.02, 0.84, 0.86)
"""Left, top, right and bottom of what shows a page, the bar and the buttons left out."""
HOLD: Final = 0.08
"""Seconds from touch to release: an ordinary tap, and time for the pressed look to be drawn."""
QUIET: Final = 0.15
PATIENCE: Final = 1.0


@dataclass(frozen=True)
class Tap:
    """How long one tap took to bring another page, in seconds from the release."""

    page: float
    """Until the first frame of the new page was complete."""
    rest: float
    """Until nothing changed any more."""


class Menu:
    """The side menu of a running kiosk that shows a page, with a finger over it."""

    def __init__(self, display: Display, program: Program) -> None:
        self._program = program
        self._pane = display.region(*PANE)
        self._connection = Connection(display.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def find_entries(self) -> list[int]:
        """Return heights in pixels, found by trying, at which another entry each opens a page.

        Raises MeasureError when there are fewer than three.
        """
        steps = range(int((MENU_BOTTOM - MENU_TOP) / MENU_STEP) + 1)
        heights = [int((MENU_TOP + step * MENU_STEP) * HEIGHT) for step in steps]
        entries = [height for height in heights if self.tap(height) is not None]
        if len(entries) < 3:
            raise MeasureError("taps in the menu at the left of the screen open no pages")
        return entries

    def visit_pages(self, entries: Sequence[int], count: int) -> list[Tap]:
        """Tap on the entries in turn until so many pages have opened; return the times.

        Raises MeasureError when more than every second tap opens nothing.
        """
        taps: list[Tap] = []
        for turn in range(2 * count):
            tap = self.tap(entries[turn % len(entries)])
            taps += [tap] if tap else []
            if len(taps) == count:
                return taps
        raise MeasureError("most taps on menu entries open no page")

    def tap(self, y: int) -> Tap | None:
        """Tap on the menu at a height in pixels; return nothing when no other page opens."""
        wait_for_quiet(self._pane, QUIET)
        self._send(X.MotionNotify, x=int(MENU_X * WIDTH), y=y)
        self._send(X.ButtonPress, detail=1)
        sleep(HOLD)
        before, released = self._pane.read(), perf_counter()
        self._send(X.ButtonRelease, detail=1)
        try:
            change = wait_for_change(self._pane, before, QUIET, PATIENCE, self._program.check_alive)
        except MeasureError:
            self._program.check_alive()
            return None
        return Tap(change.frame - released, change.rest - released)

    def _send(self, event: int, **details: int) -> None:
        """Have the X server act as if a pointer did something."""
        xtest.fake_input(self._connection, event, **details)
        self._connection.sync()
