"""Stands between the screen's touches and what they touch: palms and echoes do not get through."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QPointingDevice, QTouchEvent

from kiosk.ui.contacts import (
    ECHO_MS,
    MOVED_ECHO_MS,
    TYPING_ECHO_MS,
    Act,
    Contacts,
    Touch,
)
from kiosk.ui.control_at import NONE, control_at
from kiosk.ui.touch_events import TOUCHES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.timepiece import Timepiece

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_CLICKS = frozenset({*_PRESSES, QEvent.Type.MouseButtonRelease})
_DOWN, _UP = QEventPoint.State.Pressed, QEventPoint.State.Released
_ACTS: dict[QEventPoint.State, Act] = {
    QEventPoint.State.Pressed: "down",
    QEventPoint.State.Updated: "move",
    QEventPoint.State.Stationary: "stay",
    QEventPoint.State.Released: "up",
}
_REAL = 0
"""`Qt.MouseEventSource.MouseEventNotSynthesized`: a mouse, and not a touch told twice."""

DRAG_MM = 6.0
"""A finger that strays no farther is tapping, not dragging: tremor is 5 mm."""
LEAST_DRAG = 10
"""Pixels: Qt's own distance, whatever has been measured."""
USUAL_SCREEN_UNITS_PER_MM = 81 / 20
"""On a screen of 21.5 inches; a unit is 1/1080 of the short side."""
SMALLEST_UNIT = 20 / 30
"""Pixels; what fingers need shrinks no further on a small screen (`Theme.handUnit`)."""


class Hands(QObject):
    """Lets through to a window what somebody has meant: no palms, no echoes of a tap."""

    def __init__(
        self,
        window: QQuickWindow,
        timepiece: Timepiece,
        screen_width_mm: float = 0,
        parent: QObject | None = None,
    ) -> None:
        """Watch a window.

        Args:
            window: The window; its touches and clicks are looked at before it gets them.
            timepiece: What tells how soon a touch comes after another.
            screen_width_mm: How wide the display is; 0 where nobody has said so.
            parent: What owns this.

        """
        super().__init__(parent)
        self._window = window
        self._timepiece = timepiece
        self._screen_width_mm = screen_width_mm
        self._contacts = Contacts()
        self._pixels_per_mm = 1.0
        self._is_passing = False
        self._is_click_ignored = False
        self._clicked = NONE
        self._has_keypad: Callable[[], bool] = bool
        window.widthChanged.connect(self._measure)
        window.heightChanged.connect(self._measure)
        self._measure()
        window.installEventFilter(self)

    def use_screen_width(self, screen_width_mm: float) -> None:
        """Go by another width of the display, in millimeters; 0 where nobody has measured it."""
        self._screen_width_mm = screen_width_mm
        self._measure()

    @property
    def pixels_per_mm(self) -> float:
        """Return how many pixels a millimeter has."""
        return self._pixels_per_mm

    def use_keypad(self, is_shown: Callable[[], bool]) -> None:
        """Let the same key be tapped twice at once while a pad of keys is shown."""
        self._has_keypad = is_shown

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep from the window what nobody has meant."""
        kind = event.type()
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            return not self._is_passing and self._keeps_touch(event)
        if kind in _CLICKS and isinstance(event, QMouseEvent):
            return self._keeps_click(event)
        if kind == QEvent.Type.TouchCancel and not self._is_passing:
            self._contacts.forget()
        return False

    def _keeps_touch(self, event: QTouchEvent) -> bool:
        """Say whether a touch must not reach the window as it is; hand on the part that may."""
        points = event.points()
        if self._contacts.note([self._touch_of(one) for one in points], self._now()):
            self._pass(QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))
        ignored = self._contacts.ignored
        if not ignored:
            return False
        meant = [one for one in points if one.id() not in ignored]
        if any(one.state() != QEventPoint.State.Stationary for one in meant):
            self._pass(_event_of(meant, event))
        return True

    def _keeps_click(self, event: QMouseEvent) -> bool:
        """Say whether a click of the mouse is an echo of the last one, or of a touch."""
        if event.source().value != _REAL:
            return True
        at = event.position() / self._pixels_per_mm
        if event.type() == QEvent.Type.MouseButtonPress:
            self._clicked = self._control_at(event.position())
            self._is_click_ignored = self._is_echo(event.position())
        is_ignored = self._is_click_ignored
        if event.type() == QEvent.Type.MouseButtonRelease and not is_ignored:
            self._contacts.tapped(at.x(), at.y(), self._now(), self._clicked)
        return is_ignored

    def _is_echo(self, point: QPointF) -> bool:
        """Say whether a touch at a point of the window repeats the last tap."""
        at = point / self._pixels_per_mm
        within = self._echo_ms(point, self._clicked)
        return self._contacts.is_echo(at.x(), at.y(), self._now(), within)

    def _touch_of(self, point: QEventPoint) -> Touch:
        """Return what a point of an event does, in millimeters."""
        at, size = point.scenePosition(), point.ellipseDiameters()
        mm = self._pixels_per_mm
        width = max(size.width(), size.height())
        act = _ACTS[point.state()]
        touch = Touch(point.id(), at.x() / mm, at.y() / mm, act, width / mm)
        if act != "down":
            return touch
        control = self._control_at(at)
        return replace(touch, echo_ms=self._echo_ms(at, control), control=control)

    def _control_at(self, point: QPointF) -> int:
        """Return which control stands at a point of the window."""
        return control_at(self._window.contentItem(), point)

    def _echo_ms(self, point: QPointF, control: int) -> int:
        """Return how long after a tap a touch on a control is an echo of it."""
        if self._has_keypad():
            return TYPING_ECHO_MS
        if control not in {NONE, self._contacts.last_control}:
            return MOVED_ECHO_MS
        keys = QGuiApplication.inputMethod()
        # Qt knows how high its keyboard is; that it stands at the foot of the window, we know.
        top = self._window.height() - keys.keyboardRectangle().height()
        return TYPING_ECHO_MS if keys.isVisible() and point.y() >= top else ECHO_MS

    def _now(self) -> int:
        """Return the time in milliseconds."""
        return round(1000 * self._timepiece.now())

    def _pass(self, event: QTouchEvent) -> None:
        """Hand an event of our own to the window."""
        self._is_passing = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._is_passing = False

    @Slot()
    def _measure(self) -> None:
        """Find how many pixels a millimeter has, and how far a tap may stray."""
        short = min(self._window.width(), self._window.height())
        unit = max(short / 1080, SMALLEST_UNIT)
        self._pixels_per_mm = USUAL_SCREEN_UNITS_PER_MM * unit
        if self._screen_width_mm:
            self._pixels_per_mm = self._window.width() / self._screen_width_mm
        # Qt's own distance is 2 mm, and a hand that trembles would drag whenever it taps.
        far = max(LEAST_DRAG, round(DRAG_MM * self._pixels_per_mm))
        QGuiApplication.styleHints().setStartDragDistance(far)


def _event_of(points: list[QEventPoint], event: QTouchEvent) -> QTouchEvent:
    """Return a touch of some of an event's points only."""
    states = {one.state() for one in points}
    kind = QEvent.Type.TouchUpdate
    if states == {_DOWN}:
        kind = QEvent.Type.TouchBegin
    elif states == {_UP}:
        kind = QEvent.Type.TouchEnd
    device: QPointingDevice = event.pointingDevice()
    part = QTouchEvent(kind, device, event.modifiers(), points)
    part.setTimestamp(event.timestamp())
    return part
