"""Provides the clock that ends a visit when nobody is there any more."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.presence import Presence, presence_here
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.time_words import time_words

if TYPE_CHECKING:
    from kiosk.station.waiting_times import WaitingTimes

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

MORE_TIME = 10
"""How many times longer both times are for who asks for more (WCAG 2.2, 2.2.1)."""

LAST_CALL = 10
"""Seconds before the end at which it is announced once more."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class IdleClock(QObject):
    """Counts from the last act to a question, and from there to the end of the visit.

    It asks when somebody was last seen only when it would ring: no act waits for it.
    """

    warning_changed = Signal()
    left_changed = Signal()
    times_changed = Signal()
    ran_out = Signal()
    announced = Signal(str)

    def __init__(
        self,
        times: WaitingTimes,
        parent: QObject | None = None,
        presence: Presence | None = None,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._presence = presence or presence_here()
        self._factor = 1
        self._is_running = False
        self._is_warning = False
        self._began = 0.0
        self._left = 0
        self._holds: set[str] = set()
        self._alarm = self._presence.timepiece.alarm(self)
        self._alarm.rang.connect(self._look)

    @Property(bool, notify=warning_changed)
    def isWarning(self) -> bool:
        """Say whether the screen asks if anybody is still there."""
        return self._is_warning

    @Property(int, notify=left_changed)
    def secondsLeft(self) -> int:
        """Return how many seconds are left to answer, the one that has begun included."""
        return self._left

    @Property(float, notify=left_changed)
    def shareLeft(self) -> float:
        """Return how much of the time to answer is left, from 1 down to 0."""
        return self._left / self.warningSeconds

    @Property(str, notify=left_changed)
    def timeLeft(self) -> str:
        """Return how much time is left to answer, in words."""
        return time_words(self._left)

    @Property(bool, constant=True)
    def hasLimit(self) -> bool:
        """Say whether this kiosk ever asks if somebody is there."""
        return self._times.idle_seconds > 0

    @Property(float, notify=times_changed)
    def idleSeconds(self) -> float:
        """Return how long after the last act the screen asks; 0 when it never does."""
        return self._times.idle_seconds * self._factor

    @Property(float, notify=times_changed)
    def warningSeconds(self) -> float:
        """Return how long there is to answer."""
        return self._times.warning_seconds * self._factor

    def start(self) -> None:
        """Begin to count: somebody is there."""
        self._is_running = self.hasLimit
        self.stay()

    def stop(self) -> None:
        """Count no more: nobody has to be waited for."""
        self._is_running = False
        self._restart()

    def allow_more_time(self, *, is_more: bool) -> None:
        """Make both times ten times longer, or as they were."""
        factor = MORE_TIME if is_more else 1
        if factor != self._factor:
            self._factor = factor
            self.times_changed.emit()
            self.stay()

    @Slot(str)
    def hold(self, reason: str) -> None:
        """Stand still while something goes on that needs no act, such as `speech`."""
        self._holds.add(reason)
        self.stay()

    @Slot(str)
    def release(self, reason: str) -> None:
        """Go on and count from now, unless something else goes on."""
        self._holds.discard(reason)
        self.note()

    @Slot()
    def note(self) -> None:
        """Note that something has moved, or that somebody has acted."""
        self._presence.note()

    @Slot()
    def stay(self) -> None:
        """Begin to count anew: somebody is there."""
        self.note()
        self._restart()

    @Slot()
    def warn(self) -> None:
        """Ask whether anybody is still there, and count to the end of the visit."""
        # The time to answer is given in full, however late this machine is.
        self._began = self._presence.timepiece.now()
        self._set_left(ceil(self.warningSeconds))
        self._set_warning(is_warning=True)
        self._alarm.set(1)
        #: Spoken. %1 is a time, such as "30 seconds"; "I'm still here" is the name of a button.
        asked = QCoreApplication.translate(
            "IdleClock",
            "Are you still there? This screen will clear in %1. "
            "Choose I'm still here if you need more time.",
        )
        self._announce(asked)

    def _restart(self) -> None:
        """Ask nothing, and count from the beginning if there is anything to count."""
        self._set_warning(is_warning=False)
        self._alarm.cancel()
        if self._is_running:
            self._alarm.set(self.idleSeconds)

    @Slot()
    def _look(self) -> None:
        """Find out what it is time for."""
        if self._is_warning:
            self._count_down()
            return
        rest = self._seen() + self.idleSeconds - self._presence.timepiece.now()
        # Qt's timers may ring some milliseconds early.
        if rest > 0:
            self._alarm.set(rest)
        else:
            self.warn()

    def _count_down(self) -> None:
        """Say how much time is left; an act while the question is asked gives all of it anew."""
        began = max(self._began, self._seen())
        rest = began + self.warningSeconds - self._presence.timepiece.now()
        if rest <= 0:
            self.stop()
            self.ran_out.emit()
            return
        self._set_left(ceil(rest))
        self._alarm.set(rest - ceil(rest) + 1)

    def _seen(self) -> float:
        """Return when somebody was last there; that is now, while something goes on."""
        return self._presence.timepiece.now() if self._holds else self._presence.last_seen()

    def _announce(self, words: str) -> None:
        """Tell those who do not see the screen how much time is left, in place of `%1`."""
        self.announced.emit(words.replace("%1", self.timeLeft))

    def _set_left(self, seconds: int) -> None:
        """Change how many seconds are left."""
        before, self._left = self._left, seconds
        if seconds != before:
            self.left_changed.emit()
        if before > LAST_CALL >= seconds:
            #: Spoken. %1 is a time, such as "10 seconds".
            self._announce(QCoreApplication.translate("IdleClock", "This screen will clear in %1."))

    def _set_warning(self, *, is_warning: bool) -> None:
        """Begin or cease to ask."""
        if is_warning != self._is_warning:
            self._is_warning = is_warning
            self.warning_changed.emit()
