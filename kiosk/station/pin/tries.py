"""Counts wrong PINs, and locks the way in for a while after some of them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

logger = logging.getLogger(__name__)

TRIES = 5
"""Wrong tries until the way in is locked, and again from there to the next lock."""
FIRST_SECONDS = 30.0
MOST_SECONDS = 120.0
"""Each lock is twice as long as the one before, up to this: no child locks staff out for long."""
MOST_DIGITS = 9
"""More than anybody ever tries; a file with more of them is damaged."""


class PinTries:
    """The wrong tries since the last right one, kept in a file so that no restart forgives them.

    The time of day plays no part, so that it may be set as anybody likes: a lock runs by a clock
    that never jumps. One that was on when the kiosk ended begins anew, in full, when it starts.
    """

    def __init__(self, path: Path, now: Callable[[], float]) -> None:
        """Count in a file; `now` returns seconds that only pass."""
        self._path = path
        self._now = now
        self._count = 0
        self._since = now()
        self._is_kept = True
        self._look()

    def seconds_to_wait(self) -> float:
        """Return how long the way in is still locked; 0 when it is not."""
        self._look()
        return max(0.0, self._since + lock_seconds(self._count) - self._now())

    def left(self) -> int:
        """Return how many wrong tries there may be until the way in is locked."""
        self._look()
        return TRIES - self._count % TRIES

    def count(self) -> None:
        """Count a try, before it is known to be right: pulling the plug forgives nothing."""
        self._look()
        self._count, self._since = self._count + 1, self._now()
        self._keep()

    def clear(self) -> None:
        """Forget all of them: somebody who knows the PIN is there."""
        self._count = 0
        try:
            forget_tries(self._path)
            self._is_kept = True
        except StationError:
            # Only this process forgets them, then.
            self._is_kept = False

    def _look(self) -> None:
        """Take in what the file says: `kiosk pin reset` may have removed it."""
        count = _read(self._path) if self._is_kept else self._count
        if count != self._count:
            self._count, self._since = count, self._now()

    def _keep(self) -> None:
        """Write the number down; where that can't be done, it lives as long as the kiosk."""
        from kiosk.whole_file import write_whole  # noqa: PLC0415 - only when somebody wants in

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, f"{self._count}\n".encode(), is_private=True)
            self._is_kept = True
        except OSError as error:
            if self._is_kept:
                logger.warning("Wrong PINs can't be counted in %s (%s).", self._path, error)
            self._is_kept = False


def lock_seconds(count: int) -> float:
    """Return how long the way in is locked by the last of so many wrong tries."""
    if count == 0 or count % TRIES:
        return 0
    # Two doublings come to the most; many would be more than a number holds.
    doublings = min(count // TRIES - 1, 2)
    return min(FIRST_SECONDS * 2.0**doublings, MOST_SECONDS)


def forget_tries(path: Path) -> None:
    """Forget all wrong tries.

    Raises:
        StationError: the file can't be removed.

    """
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        what = f"{path}: the wrong tries can't be forgotten ({error.strerror})."
        raise StationError(what, "Remove it by hand.") from error


def _read(path: Path) -> int:
    """Return the number in a file.

    A damaged file counts as a first lock: that costs staff half a minute at most, once, and gives
    nobody tries that they would not have had.
    """
    try:
        with path.open("rb") as file:
            text = file.read(MOST_DIGITS + 2).decode("ascii").strip()
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except (OSError, UnicodeDecodeError):
        return TRIES
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else TRIES
