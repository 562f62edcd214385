"""Watches over one run of the kiosk, from its start to its end."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.station.exit_codes import DONE, NOT_POSSIBLE, RESTART, STAFF_LEFT
from kiosk.station.runs.deaths import STEADY_SECONDS
from kiosk.station.runs.runs import HUNG, why_of_code, why_of_signal
from kiosk.station.watch.notifier import READY

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.station.watch.child import WatchedChild
    from kiosk.station.watch.wake import Wake


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a parent waits for what, in seconds."""

    silence: float = 10.0
    """Between two signs of life of a kiosk whose screen has been seen."""
    start: float = 30.0
    """From the start to the first frame; a cold machine takes its time."""
    grace: float = 3.0
    """From asking a process to end to ending it."""
    steady: float = STEADY_SECONDS
    """From the first frame until a run has lasted."""
    pause: float = 1.0
    """The pause after a first death, of which the others are multiples."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run has ended."""

    code: int
    """The exit code; minus the number of the signal that has ended it."""
    was_ready: bool
    was_steady: bool
    was_hung: bool

    @property
    def is_for_good(self) -> bool:
        """Say whether staff have left the kiosk."""
        return self.code == STAFF_LEFT and not self.was_hung

    @property
    def is_restart(self) -> bool:
        """Say whether staff want it started anew."""
        return self.code == RESTART and not self.was_hung

    @property
    def is_quick_death(self) -> bool:
        """Say whether it has ended early, and nobody wanted that."""
        was_stopped = self.code == DONE and self.was_ready
        was_meant = not self.was_hung and (was_stopped or self.is_restart or self.is_for_good)
        return not (self.was_steady or was_meant)

    @property
    def why(self) -> str:
        """Return how it has ended, as it is noted; nothing where the kiosk has noted it itself."""
        if self.was_hung:
            return HUNG
        if self.code in {DONE, RESTART, STAFF_LEFT}:
            return ""
        return why_of_signal(-self.code) if self.code < 0 else why_of_code(self.code)


NEVER_STARTED = Ended(NOT_POSSIBLE, was_ready=False, was_steady=False, was_hung=False)


class WatchedRun:
    """One kiosk, and how long it may still be silent."""

    def __init__(self, child: WatchedChild, wake: Wake, patience: Patience) -> None:
        self._child = child
        self._wake = wake
        self._patience = patience
        self._ready_at: float | None = None
        self._deadline = time.monotonic() + patience.start

    def wait(self, ready: Callable[[], None]) -> Ended:
        """Wait for the end, and bring it about if the kiosk hangs or this process is to end.

        Args:
            ready: Called when the first frame is on the screen.

        """
        was_hung = False
        while self._child.code is None:
            if self._wake.is_asked_to_end:
                self._child.end(self._patience.grace)
            elif time.monotonic() >= self._deadline:
                was_hung = True
                self._child.end(self._patience.grace)
            else:
                self._sleep()
                self._hear(ready)
        return self._ended(was_hung=was_hung)

    def _sleep(self) -> None:
        """Sleep until something happens or the patience is over."""
        before = time.monotonic()
        self._wake.sleep(self._deadline - before, self._child.socket)
        late = time.monotonic() - max(before, self._deadline)
        if late > self._patience.silence / 2:
            # It was this process that slept, with all the machine: the kiosk begins anew, too.
            self._deadline = time.monotonic() + self._patience.silence

    def _hear(self, ready: Callable[[], None]) -> None:
        """Take in what the kiosk has told; any word is a sign of life."""
        heard = self._child.heard()
        if self._ready_at is None and READY in heard:
            self._ready_at = time.monotonic()
            ready()
        if heard and self._ready_at is not None:
            self._deadline = time.monotonic() + self._patience.silence

    def _ended(self, *, was_hung: bool) -> Ended:
        """Return how it has ended."""
        code = self._child.code
        lasted = 0.0 if self._ready_at is None else time.monotonic() - self._ready_at
        is_steady = self._ready_at is not None and lasted >= self._patience.steady
        return Ended(
            DONE if code is None else code, self._ready_at is not None, is_steady, was_hung
        )
