"""Provides a log for what may happen a thousand times: the same is written once in a while."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_KEYS = 30
"""Different things that are written in one while; what is left out is counted."""


@dataclass(slots=True)
class _Seen:
    """When something was last written, and how often it has come since."""

    since: float
    summary: str
    repeats: int = 0


class SparingLog:
    """Writes what comes for the first time, and later how often it has come again."""

    def __init__(
        self, seconds: float, now: Callable[[], float], write: Callable[[str], object]
    ) -> None:
        """Make a log.

        Args:
            seconds: How long the same thing is not written again.
            now: Tells the time in seconds.
            write: Takes each text that is written.

        """
        self._seconds = seconds
        self._now = now
        self._write = write
        self._seen: dict[str, _Seen] = {}
        self._left_out = 0

    def note(self, key: str, text: str, summary: str) -> None:
        """Write a text, unless one with the same key was written a short while ago.

        Args:
            key: What makes it the same thing.
            text: What is written the first time.
            summary: The line by which it is named when it has come again.

        """
        self.write_repeats()
        seen = self._seen.get(key)
        if seen is not None:
            seen.repeats += 1
        elif len(self._seen) < MOST_KEYS:
            self._seen[key] = _Seen(self._now(), summary)
            self._write(text)
        else:
            self._left_out += 1

    def write_repeats(self) -> None:
        """Write how often things have come again whose while is over, and forget the others."""
        now = self._now()
        over = {key: one for key, one in self._seen.items() if now - one.since >= self._seconds}
        for key, one in over.items():
            if not one.repeats:
                del self._seen[key]
                continue
            self._write(f"Repeated {one.repeats} times: {one.summary}")
            one.since, one.repeats = now, 0
        if over and self._left_out:
            self._write(f"{self._left_out} others were not written.")
            self._left_out = 0
