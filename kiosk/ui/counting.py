"""Counts what visits open and how they end, where a site wants it; nothing finer than a day."""

from __future__ import annotations

import logging
from math import inf
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from kiosk.station.counts.day import EARLIEST, today
from kiosk.station.counts.tally import Ending, Opening, Tally, VisitEnd, whole_minutes
from kiosk.station.counts.writer import CountsWriter
from kiosk.ui.visit_count import VisitCount

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell

logger = logging.getLogger(__name__)

WRITE_SECONDS = 60.0
"""From one write to the next, at least: memory cards wear out, and times stay unknown."""

LAST_SECONDS = 2.0
"""How long the end of the program waits for the last write."""


class Counting(QObject):
    """Keeps a tally of all visits in memory, and has it written down now and then."""

    def __init__(
        self,
        shell: Shell,
        presence: Presence,
        path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._presence = presence
        self._is_on = False
        self._has_warned = False
        self._tally = Tally()
        self._parked: VisitEnd | None = None
        self._writer = CountsWriter(path)
        self._written = -inf
        self._is_waiting = False
        self._alarm = presence.timepiece.alarm(self)
        self._alarm.rang.connect(self._write)
        shell.visit_changed.connect(self._follow_visit)

    def use(self, *, is_on: bool) -> None:
        """Count from now on, or no longer; what is not written yet is forgotten then."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        self._forget()
        self._follow_visit()

    def finish(self) -> None:
        """Write down what is left; the program ends."""
        if self._is_on:
            self._count_of(self._shell).stop()
            self._settle_parked(is_over=True)
            self._write()
        self._writer.finish(LAST_SECONDS)

    @Slot()
    def _follow_visit(self) -> None:
        """Follow a new visit, or go on with one that was taken up again."""
        if not self._is_on:
            return
        if self._shell.visit.findChild(VisitCount) is None:
            count = VisitCount(self._shell.visit, self._presence)
            count.opened.connect(self._count_opening)
            count.ended.connect(self._count_end)
            count.begin()
        else:
            self._parked = None
            self._count_of(self._shell).go_on()

    def _count_of(self, shell: Shell) -> VisitCount:
        """Return what follows the visit that goes on."""
        return cast("VisitCount", shell.visit.findChild(VisitCount))

    @Slot(str, str, str)
    def _count_opening(self, pack: str, language: str, page: str) -> None:
        """Count a page that was opened."""
        if self._is_on and self._has_day():
            self._tally.openings[Opening(today(), pack, language, page)] += 1
            self._wait()

    @Slot(str, float)
    def _count_end(self, ending: Ending, seconds: float) -> None:
        """Count a visit, unless it may be taken up again."""
        if not self._is_on or not self._has_day():
            return
        end = VisitEnd(today(), whole_minutes(seconds), ending)
        if ending == "timed-out":
            self._settle_parked(is_over=True)
            self._parked = end
        else:
            self._tally.visits[end] += 1
        self._wait()
        if self._presence.timepiece.now() - self._written >= WRITE_SECONDS:
            self._write()

    def _settle_parked(self, *, is_over: bool) -> None:
        """Count the visit that has timed out, once nobody can take it up any more."""
        if self._parked is not None and is_over:
            self._tally.visits[self._parked] += 1
            self._parked = None

    def _wait(self) -> None:
        """Write in a while, unless that is going to happen anyway."""
        if not self._is_waiting:
            self._is_waiting = True
            self._alarm.set(WRITE_SECONDS)

    @Slot()
    def _write(self) -> None:
        """Hand the tally to the thread that writes."""
        self._alarm.cancel()
        self._is_waiting = False
        self._settle_parked(is_over=not self._shell.can_continue)
        if not self._tally.is_empty:
            self._writer.write(self._tally, today())
            self._tally = Tally()
            self._written = self._presence.timepiece.now()
        if self._parked is not None:
            self._wait()

    def _has_day(self) -> bool:
        """Say whether the clock can be believed; what happens on no day is not counted."""
        has_day = today() >= EARLIEST
        if not has_day and not self._has_warned:
            self._has_warned = True
            logger.warning("The clock shows %s. Set it: nothing is counted before.", today())
        return has_day

    def _forget(self) -> None:
        """Forget what has been counted and is not written."""
        self._alarm.cancel()
        self._is_waiting = False
        self._tally = Tally()
        self._parked = None
