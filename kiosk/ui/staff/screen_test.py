"""Shows whether the screen shows and feels what it should."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement

from kiosk.ui.control_at import NONE, control_at
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.staff.screen_test_steps import COLORS, STEPS, title_of, words_of
from kiosk.ui.staff.screen_test_verdict import millimeters, verdict
from kiosk.ui.staff.touch_lines import TouchLines
from kiosk.ui.staff.touch_marks import CROSSES, Mark, MarksModel
from kiosk.ui.touch_events import TOUCHES

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_DOWN, _MOVED, _UP = (
    QEventPoint.State.Pressed,
    QEventPoint.State.Updated,
    QEventPoint.State.Released,
)
_MOUSE = {
    QEvent.Type.MouseButtonPress: _DOWN,
    # The second press of two quick ones.
    QEvent.Type.MouseButtonDblClick: _DOWN,
    QEvent.Type.MouseMove: _MOVED,
    QEvent.Type.MouseButtonRelease: _UP,
}
_MOUSE_FINGER = -1
"""The number of the one finger that a mouse has."""
_SCREEN = QInputDevice.DeviceType.TouchScreen


@QmlElement
@QmlUncreatable("the staff panel hands it out")
class ScreenTest(QObject):
    """Leads through the test, and notes touches before palms and echoes are taken out."""

    step_changed = Signal()
    felt_changed = Signal()
    ended = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._step = STEPS[0]
        self._pixels_per_mm = 1.0
        self._marks = MarksModel(self)
        self._lines = TouchLines(self._marks)
        self._off: list[float] = []
        self._most_fingers = 0

    @Property(str, notify=step_changed)
    def step(self) -> str:
        """Return which step is on."""
        return self._step

    @Property(bool, notify=step_changed)
    def isColor(self) -> bool:
        """Say whether the whole screen shows a color."""
        return self._step in COLORS

    @Property(str, notify=step_changed)
    def title(self) -> str:
        """Return what the step is about."""
        return title_of(self._step)

    @Property(str, notify=felt_changed)
    def words(self) -> str:
        """Return what to do, and what was felt so far."""
        if self._step == "touch" and self.isDone:
            return verdict(self._off)
        words = words_of(self._step)
        if self._step == "draw" and self._most_fingers:
            told = translate("ScreenTest", "Most fingers at once: {number}.").format(
                number=self._most_fingers
            )
            return f"{words} {told}"
        return words

    @Property(MarksModel, constant=True)
    def marks(self) -> MarksModel:
        """Return where touches were felt in this step."""
        return self._marks

    @Property(float, notify=felt_changed)
    def crossX(self) -> float:
        """Return where the cross stands, as a share of the window's width."""
        return self._cross()[0]

    @Property(float, notify=felt_changed)
    def crossY(self) -> float:
        """Return where it stands, as a share of the height."""
        return self._cross()[1]

    @Property(bool, notify=felt_changed)
    def isDone(self) -> bool:
        """Say whether all crosses were touched."""
        return len(self._off) == len(CROSSES)

    @Slot(float)
    def useMillimeter(self, pixels: float) -> None:
        """Take note of how many pixels a millimeter has."""
        self._pixels_per_mm = pixels

    @Slot()
    def again(self) -> None:
        """Begin the step anew."""
        self._off.clear()
        self._most_fingers = 0
        self._lines.forget()
        self._marks.clear()
        self.felt_changed.emit()

    @Slot()
    def next(self) -> None:
        """Go to the next step; after the last one, the test is over."""
        number = STEPS.index(self._step) + 1
        if number == len(STEPS):
            self.ended.emit()
            return
        self._go_to(STEPS[number])

    @Slot()
    def touchCard(self) -> None:
        """Go on where the card says that a touch of the screen shows the next color."""
        if self._step == "colors":
            self.next()

    def switch(self, *, is_on: bool) -> None:
        """Begin the test from its first step, or forget all about it."""
        self._window.removeEventFilter(self)
        self._go_to(STEPS[0])
        if is_on:
            # Asked before those that keep palms and echoes away: a test tells what was felt.
            self._window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note where the window is touched; nothing is kept from it."""
        kind = event.type()
        if self._step not in {"touch", "draw"}:
            return False
        if kind in TOUCHES and isinstance(event, QTouchEvent):
            self._feel(event)
        elif kind in _MOUSE and isinstance(event, QMouseEvent):
            self._follow_mouse(event)
        return False

    def _feel(self, event: QTouchEvent) -> None:
        """Note all fingers."""
        fingers = event.pointCount()
        if self._step == "draw" and fingers > self._most_fingers:
            self._most_fingers = fingers
            self.felt_changed.emit()
        for point in event.points():
            self._note(point.id(), point.state(), point.position())

    def _follow_mouse(self, event: QMouseEvent) -> None:
        """Note a mouse as a finger; a touch that Qt tells once more as a mouse is known already."""
        state = _MOUSE[event.type()]
        if event.deviceType() != _SCREEN and (event.buttons().value or state == _UP):
            self._note(_MOUSE_FINGER, state, event.position())

    def _note(self, finger: int, state: QEventPoint.State, at: QPointF) -> None:
        """Note what one finger does."""
        if self._step == "draw":
            self._draw(finger, state, at)
        elif state == _DOWN and not self.isDone and not self._is_on_control(at):
            self._hit(at)

    def _draw(self, finger: int, state: QEventPoint.State, at: QPointF) -> None:
        """Draw the line of one finger; one that rests draws nothing."""
        if state == _DOWN:
            self._lines.down(finger, at)
        elif state == _MOVED:
            self._lines.move(finger, at)
        elif state == _UP:
            self._lines.up(finger)

    def _hit(self, at: QPointF) -> None:
        """Note how far from the cross a touch was."""
        x, y = self._cross()
        off = hypot(at.x() - x * self._window.width(), at.y() - y * self._window.height())
        self._off.append(off / self._pixels_per_mm)
        self._marks.add(Mark(at.x(), at.y(), millimeters(self._off[-1])))
        self.felt_changed.emit()

    def _is_on_control(self, at: QPointF) -> bool:
        """Say whether a touch is meant for a button of the test."""
        return control_at(self._window.contentItem(), at) != NONE

    def _cross(self) -> tuple[float, float]:
        """Return where the cross stands that is to be touched; the last one when all were."""
        return CROSSES[min(len(self._off), len(CROSSES) - 1)]

    def _go_to(self, step: str) -> None:
        """Show a step, as new."""
        self._step = step
        self.again()
        self.step_changed.emit()
