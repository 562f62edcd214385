"""Provides what has gone wrong in the program itself: logged sparingly, and counted."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.station.sparing_log import SparingLog

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from kiosk.ui.timepiece import Timepiece

logger = logging.getLogger(__name__)

SAME_SECONDS = 60.0
"""How long an error with the same trace is not written again."""

MOST_A_MINUTE = 20
"""More than that, and the program is of no use to anybody any more."""

LEAST_LETTERS = 3
"""A typed word of fewer letters tells nothing of anybody."""


@dataclass(frozen=True, slots=True)
class Mishap:
    """An error that nobody has caught, as text: the error itself would keep what it came from."""

    kind: str
    """Its class, such as `KeyError`."""
    place: str
    """Where it was raised: file and line of each call, without what was being read or typed."""
    trace: str
    """All that is known of it."""


class Mishaps(QObject):
    """Notes each error; safe to be told of one by any thread."""

    happened = Signal()
    too_many = Signal()
    _told = Signal(object)

    def __init__(self, timepiece: Timepiece, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        """How many there were since the start."""
        self.last: datetime | None = None
        """When the last one was."""
        self.last_kind = ""
        """The class of the last one, such as `KeyError`."""
        self._timepiece = timepiece
        self._log = SparingLog(SAME_SECONDS, timepiece.now, logger.critical)
        self._times: deque[float] = deque(maxlen=MOST_A_MINUTE + 1)
        self._typed: Callable[[], str] = str
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._write_repeats)
        self._told.connect(self._note)

    def keep_private(self, typed: Callable[[], str]) -> None:
        """Never write what somebody is typing; `typed` tells what that is."""
        self._typed = typed

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take an error, from any thread."""
        self._told.emit(mishap_of(kind, error, trace, self._typed()))

    @Slot(object)
    def _note(self, mishap: Mishap) -> None:
        """Log and count an error, and tell of it."""
        said = mishap.trace.splitlines()[-1]
        self._log.note(mishap.place, f"Something went wrong: {said}\n{mishap.trace}", said)
        self._alarm.set(SAME_SECONDS)
        self.count += 1
        self.last, self.last_kind = datetime.now().astimezone(), mishap.kind
        self.happened.emit()
        self._times.append(self._timepiece.now())
        if len(self._times) > MOST_A_MINUTE and self._times[-1] - self._times[0] < SAME_SECONDS:
            self._times.clear()
            logger.critical("More than %d errors within a minute.", MOST_A_MINUTE)
            self.too_many.emit()

    @Slot()
    def _write_repeats(self) -> None:
        """Write how often the same came again."""
        self._log.write_repeats()


def mishap_of(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None, typed: str
) -> Mishap:
    """Return what may be written of an error, without what somebody has typed."""
    from traceback import extract_tb, format_exception  # noqa: PLC0415 - hardly ever needed

    text = "".join(format_exception(kind, error, trace)).rstrip()
    for word in typed.split():
        if len(word) >= LEAST_LETTERS:
            text = text.replace(word, "[typed]")
    frames = [f"{frame.filename}:{frame.lineno}" for frame in extract_tb(trace)]
    return Mishap(kind.__name__, "\n".join([kind.__name__, *frames]), text)
