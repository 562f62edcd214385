"""Writes counts down in a thread of its own, since a slow disk must not hold up the screen."""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

from kiosk.station.counts.tally import Tally
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.station.counts.store import CountsStore

logger = logging.getLogger(__name__)

MOST_WAITING = 10_000
"""Different lines of a tally that wait for a disk; many years would go by until then."""

_Order = tuple[Tally, "date"] | None


class CountsWriter:
    """Takes tallies and writes each as soon as it can; what can't be written waits for the next."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._orders: SimpleQueue[_Order] = SimpleQueue()
        self._waiting = Tally()
        self._has_failed = False
        self._thread: threading.Thread | None = None

    def write(self, tally: Tally, today: date) -> None:
        """Have a tally written, and return at once; the first one starts the thread."""
        if self._thread is None:
            # A daemon, so that leaving the kiosk never waits for a dead disk.
            self._thread = threading.Thread(target=self._run, name="counts", daemon=True)
            self._thread.start()
        self._orders.put((tally, today))

    def finish(self, seconds: float) -> None:
        """Wait until all is written, for some seconds at most; the thread ends."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join(seconds)
            self._thread = None

    def _run(self) -> None:
        """Write what is ordered, until the end."""
        # SQLite: no kiosk loads it that has nothing to count.
        from kiosk.station.counts.store import CountsStore  # noqa: PLC0415

        store = CountsStore(self._path)
        while (order := self._orders.get()) is not None:
            self._write(store, *order)

    def _write(self, store: CountsStore, tally: Tally, today: date) -> None:
        """Write a tally and what has waited; warn once while that fails."""
        self._waiting.add(tally)
        try:
            store.add(self._waiting, today)
        except StationError as error:
            if not self._has_failed:
                logger.warning("%s The kiosk goes on without.", error)
            self._has_failed = True
            if len(self._waiting.openings) + len(self._waiting.visits) > MOST_WAITING:
                self._waiting = Tally()
        except Exception:
            # Whatever it is, the thread must live on, or the queue would grow for ever.
            logger.exception("What was counted can't be written down.")
            self._waiting = Tally()
        else:
            self._has_failed = False
            self._waiting = Tally()
