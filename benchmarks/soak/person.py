"""Provides somebody at the screen who touches it and types, a step at a time."""

from __future__ import annotations

from collections import Counter
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from benchmarks.soak.eyes import Eyes
from kiosk.ui.staff.staff import Staff

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from kiosk.app import KioskApp
    from kiosk.ui.visit import Visit
    from kiosk.ui.window import KioskWindow

    Steps = Generator[int, None, None]
    """What somebody does, and after each step how many milliseconds pass until the next."""

FINGER: Final = 1
HOLD: Final = 40
LOOK: Final = 150
"""Milliseconds that somebody looks at what has come."""
FRAME: Final = 16
MOVES: Final = 8
"""How many moves a flick is made of."""
PATIENCE: Final = 30.0
"""Seconds; what has not come by then never will."""


class Person:
    """Has a finger and a keyboard, and notes what could not be done."""

    def __init__(self, kiosk: KioskApp) -> None:
        self._kiosk = kiosk
        self.eyes = Eyes(kiosk.window)
        self._screen = QTest.createTouchDevice()
        self.missed: Counter[str] = Counter()
        """What was looked for and was not there, and how often."""

    @property
    def window(self) -> KioskWindow:
        """Return the window of the kiosk."""
        return self._kiosk.window

    @property
    def visit(self) -> Visit:
        """Return the visit that goes on."""
        return self._kiosk.shell.visit

    @property
    def is_gone(self) -> bool:
        """Say whether the welcome screen is on and no visit can be continued."""
        return self.visit.screen == "welcome" and not self._kiosk.shell.can_continue

    @property
    def is_staff(self) -> bool:
        """Say whether a screen for staff is on."""
        staff = self._kiosk.findChild(Staff)
        return isinstance(staff, Staff) and bool(staff.shown)

    def names(self) -> list[str]:
        """Return the names of the controls that a finger could touch, from top to bottom."""
        return list(self.eyes.controls())

    def tap(self, name: str) -> Steps:
        """Tap a control, by its name or how that begins."""
        controls = self.eyes.controls()
        alike = (one for one in controls if one.startswith(name))
        found = name if name in controls else next(alike, None)
        if found is None:
            self.missed[name] += 1
            return
        yield from self._tap(controls[found])

    def tap_middle(self) -> Steps:
        """Tap the middle of the screen, as people do who are asked to touch it."""
        yield from self._tap(QPoint(self.window.width() // 2, self.window.height() // 2))

    def flick(self, share: float) -> Steps:
        """Flick up over the middle of the page by a share of the window's height."""
        window = self.window
        begin = QPoint(window.width() // 2, round(window.height() * (0.5 + share / 2)))
        self._touch("press", begin)
        for move in range(1, MOVES + 1):
            yield FRAME
            self._touch("move", begin - QPoint(0, round(share * window.height() * move / MOVES)))
        self._touch("release", begin - QPoint(0, round(share * window.height())))
        yield 2 * LOOK

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> Steps:
        """Press keys, one after the other."""
        for key in keys:
            QTest.keyClick(self.window, key, with_ or Qt.KeyboardModifier.NoModifier)
            yield HOLD

    def wait(self, what: str, is_so: Callable[[], bool]) -> Steps:
        """Wait until something is so; note it when it never is."""
        end = monotonic() + PATIENCE
        while not is_so():
            if monotonic() > end:
                self.missed[what] += 1
                return
            yield FRAME

    def look(self) -> Steps:
        """Look for a while."""
        yield LOOK

    def _tap(self, point: QPoint) -> Steps:
        """Tap, and look at what comes."""
        self._touch("press", point)
        yield HOLD
        self._touch("release", point)
        yield LOOK

    def _touch(self, act: str, point: QPoint) -> None:
        """Let the finger do something."""
        sequence = QTest.touchEvent(self.window, self._screen)
        getattr(sequence, act)(FINGER, point, self.window).commit(False)  # noqa: FBT003 - of Qt
