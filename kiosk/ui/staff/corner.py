"""Watches a corner of the window for the taps by which staff get in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from kiosk.ui.hands import SMALLEST_UNIT, USUAL_SCREEN_UNITS_PER_MM
from kiosk.ui.staff.corner_taps import HOLD_SECONDS, CornerTaps
from kiosk.ui.touch_events import TOUCHES

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPointingDevice

    from kiosk.ui.hands import Hands
    from kiosk.ui.staff.staff import Staff
    from kiosk.ui.timepiece import Timepiece
    from kiosk.ui.window import KioskWindow

_CLICKS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)
_DOWN, _UP = QEventPoint.State.Pressed, QEventPoint.State.Released
_MOVED = QEventPoint.State.Updated
_STATES = {QEvent.Type.MouseMove: _MOVED, QEvent.Type.MouseButtonRelease: _UP}
"""What a mouse does that is no press, in the words of touches."""
_MOUSE = -1
"""The number of the one finger that a mouse has."""
_REAL = 0
"""`Qt.MouseEventSource.MouseEventNotSynthesized`: a mouse, and not a touch told twice."""


class Corner(QObject):
    """Lets all that is done to the window pass, and waits for what only staff do.

    It has to be asked before `Hands`, which keeps back a second tap that comes too soon.
    """

    def __init__(
        self,
        window: KioskWindow,
        hands: Hands,
        timepiece: Timepiece,
        staff: Staff,
        parent: QObject | None = None,
    ) -> None:
        """Watch the upper left corner of a window; `hands` knows how large a millimeter is."""
        super().__init__(parent)
        self._window = window
        self._hands = hands
        self._timepiece = timepiece
        self._staff = staff
        self._taps = CornerTaps()
        self._finger = _MOUSE
        self._screen: QPointingDevice | None = None
        self._alarm = timepiece.alarm(self)
        self._alarm.rang.connect(self._let_in)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of touches and clicks; all events pass."""
        kind = event.type()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            self._note_touch(event)
        elif kind in _CLICKS and isinstance(event, QMouseEvent) and event.source().value == _REAL:
            self._note_mouse(event)
        elif kind == QEvent.Type.TouchCancel:
            self._begin_anew()
        return False

    def _note_touch(self, event: QTouchEvent) -> None:
        """Note what the fingers do."""
        self._screen = event.pointingDevice()
        for point in event.points():
            size = point.ellipseDiameters()
            width = max(size.width(), size.height())
            self._note(point.id(), point.state(), point.scenePosition(), width)

    def _note_mouse(self, event: QMouseEvent) -> None:
        """Note what the left button of a mouse does; another one spoils all."""
        state = _STATES.get(event.type(), _DOWN)
        if state == _MOVED or event.button() == Qt.MouseButton.LeftButton:
            self._note(_MOUSE, state, event.scenePosition(), 0)
        else:
            self._begin_anew()

    def _note(self, finger: int, state: QEventPoint.State, at: QPointF, width: float) -> None:
        """Note what one finger does, and wait while the last tap is held."""
        now, mm = self._timepiece.now(), self._pixels_per_mm()
        was_holding = self._taps.is_holding
        if state == _DOWN:
            self._finger = finger
            self._taps.down(finger, at.x() / mm, at.y() / mm, width / mm, now)
        elif state == _UP:
            self._taps.up(finger, now)
        else:
            self._taps.move(finger, at.x() / mm, at.y() / mm, width / mm)
        if not self._taps.is_holding:
            self._alarm.cancel()
        elif not was_holding:
            self._alarm.set(HOLD_SECONDS)

    def _pixels_per_mm(self) -> float:
        """Return how many pixels a millimeter has; no wrong measure makes the corner tiny."""
        short = min(self._window.width(), self._window.height())
        usual = USUAL_SCREEN_UNITS_PER_MM * max(short / 1080, SMALLEST_UNIT)
        return max(usual, self._hands.pixels_per_mm)

    def _begin_anew(self) -> None:
        """Take it that nobody has tapped."""
        self._taps.forget()
        self._alarm.cancel()

    @Slot()
    def _let_in(self) -> None:
        """Show staff the way in; what lies under the finger does not get it any more."""
        self._taps.forget()
        if not self._staff.shown:
            self._take_from_window()
            self._staff.knock()

    def _take_from_window(self) -> None:
        """Have the window forget the finger that is down: nothing is to act when it lifts."""
        if self._finger == _MOUSE:
            grabber = self._window.mouseGrabberItem()
            if grabber is not None:
                grabber.ungrabMouse()
        elif self._screen is not None:
            forget = QTouchEvent(QEvent.Type.TouchCancel, self._screen)
            QCoreApplication.sendEvent(self._window, forget)
