"""Keeps touches away from the kiosk while somebody wipes the screen."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.time_words import time_words

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.timepiece import Timepiece

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

CLEANING_SECONDS = 30
"""How long touch is off: enough for a large screen, and nobody has to wait for long."""

_TAKEN = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
    }
)


@QmlElement
@QmlUncreatable("the staff panel hands it out")
class Cleaning(QObject):
    """Takes all that is done to the window for a while, and counts down."""

    left_changed = Signal()
    ended = Signal()

    def __init__(
        self, timepiece: Timepiece, window: QQuickWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._timepiece = timepiece
        self._window = window
        self._is_on = False
        self._ends = 0.0
        self._left = CLEANING_SECONDS
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._count)

    @Property(float, notify=left_changed)
    def shareLeft(self) -> float:
        """Return how much of the time is left, from 1 down to 0."""
        return self._left / CLEANING_SECONDS

    @Property(str, notify=left_changed)
    def timeLeft(self) -> str:
        """Return how much time is left, in words."""
        return time_words(self._left)

    def switch(self, *, is_on: bool) -> None:
        """Switch touch off for half a minute, or on again."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        if not is_on:
            self._alarm.cancel()
            self._window.removeEventFilter(self)
            self.ended.emit()
            return
        self._ends = self._timepiece.now() + CLEANING_SECONDS
        # The one that was installed last is asked first.
        self._window.installEventFilter(self)
        self._count()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is done to the window; Esc alone ends the cleaning."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._press(event)
        return kind in _TAKEN

    def _press(self, event: QKeyEvent) -> None:
        """End the cleaning by Esc, when that is pressed and not held."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.switch(is_on=False)

    @Slot()
    def _count(self) -> None:
        """Say how much time is left, once a second."""
        left = self._ends - self._timepiece.now()
        if left <= 0:
            self.switch(is_on=False)
            return
        self._left = ceil(left)
        self.left_changed.emit()
        self._alarm.set(left - ceil(left) + 1)
