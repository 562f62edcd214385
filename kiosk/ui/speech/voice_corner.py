"""Watches the corner that is held to have the screen speak."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent

from kiosk.ui.contacts import PALM_MM, STILL_MM
from kiosk.ui.hands import SMALLEST_UNIT, USUAL_SCREEN_UNITS_PER_MM
from kiosk.ui.touch_events import TOUCHES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPointingDevice

    from kiosk.ui.hands import Hands
    from kiosk.ui.timepiece import Timepiece
    from kiosk.ui.window import KioskWindow

CORNER_MM = 25.0
"""How wide and high it is, as the corner of staff; it is the lower right one in all languages,
since the tactile mark on the case is there."""
HOLD_SECONDS = 2.0
_DOWN, _UP = QEventPoint.State.Pressed, QEventPoint.State.Released


class VoiceCorner(QObject):
    """Lets all that is done to the window pass; what was held long enough it takes from it.

    It is there on the welcome screen only. On a page the corner has the button that closes a visit.
    """

    held = Signal()

    def __init__(
        self,
        window: KioskWindow,
        hands: Hands,
        timepiece: Timepiece,
        is_there: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            window: The window; its lower right corner is watched.
            hands: Knows how large a millimeter is.
            timepiece: Rings when it was held long enough.
            is_there: Says whether the corner has this use now.
            parent: What owns this.

        """
        super().__init__(parent)
        self._window, self._hands, self._is_there = window, hands, is_there
        self._from: tuple[float, float] | None = None
        self._screen: QPointingDevice | None = None
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of one finger, or of a mouse; all events pass."""
        kind = event.type()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            points = event.points()
            self._screen = event.pointingDevice()
            if len(points) == 1:
                size = points[0].ellipseDiameters()
                width = max(size.width(), size.height())
                self._note(points[0].state(), points[0].scenePosition(), width)
            else:
                self._forget()
        elif kind == QEvent.Type.TouchCancel:
            self._forget()
        return False

    def _note(self, state: QEventPoint.State, at: QPointF, width: float) -> None:
        """Note what the finger does; one that drags, or is a palm, holds nothing."""
        mm = self._pixels_per_mm()
        x, y = at.x() / mm, at.y() / mm
        if state == _DOWN and self._is_inside(at, mm):
            self._from = (x, y)
            self._alarm.set(HOLD_SECONDS)
        x0, y0 = self._from or (x, y)
        is_moved = hypot(x - x0, y - y0) > STILL_MM
        if state == _UP or is_moved or width / mm >= PALM_MM:
            self._forget()

    def _is_inside(self, at: QPointF, mm: float) -> bool:
        """Say whether a point is in the corner, and the corner is there."""
        far = max(self._window.width() - at.x(), self._window.height() - at.y())
        return far <= CORNER_MM * mm and self._is_there()

    def _pixels_per_mm(self) -> float:
        """Return how many pixels a millimeter has; no wrong measure makes the corner tiny."""
        short = min(self._window.width(), self._window.height())
        usual = USUAL_SCREEN_UNITS_PER_MM * max(short / 1080, SMALLEST_UNIT)
        return max(usual, self._hands.pixels_per_mm)

    def _forget(self) -> None:
        """Take it that nothing is held."""
        self._from = None
        self._alarm.cancel()

    @Slot()
    def _tell(self) -> None:
        """Tell that it was held; the finger does nothing more when it lifts."""
        self._from = None
        if self._screen is not None:
            forget = QTouchEvent(QEvent.Type.TouchCancel, self._screen)
            QCoreApplication.sendEvent(self._window, forget)
        self.held.emit()
