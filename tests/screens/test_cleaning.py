"""Provides tests of the cleaning of the screen: nothing that is touched does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputEvent
from PySide6.QtTest import QTest

from tests.fake_time import FakeTime
from tests.screens.staff_member import let_in, staff_of, staff_words

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

MIDDLE = QPointF(960, 540)
BACK = "Back to the kiosk"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cleaning(open_kiosk: OpenKiosk) -> Visitor:
    """Return a member of staff with a cloth."""
    visitor = open_kiosk(time=FakeTime())
    let_in(visitor)
    visitor.tap("Clean the screen")
    return visitor


def shown(visitor: Visitor) -> str:
    """Return which screen of staff is on."""
    return staff_of(visitor).shown


def test_it_counts_down_in_words(cleaning: Visitor) -> None:
    assert "You can wipe the screen now" in staff_words(cleaning)
    assert "Touch works again in 30 seconds." in staff_words(cleaning)
    cleaning.pass_seconds(6)
    assert "Touch works again in 24 seconds." in staff_words(cleaning)
    cleaning.pass_seconds(23)
    assert "Touch works again in 1 second." in staff_words(cleaning)


def test_then_the_panel_is_there_again_and_touch_works(cleaning: Visitor) -> None:
    cleaning.pass_seconds(30)
    assert shown(cleaning) == "panel"
    cleaning.settle()
    cleaning.tap(BACK)
    assert shown(cleaning) == ""


def test_the_panel_waits_anew(cleaning: Visitor) -> None:
    cleaning.pass_seconds(30 + 59)
    assert shown(cleaning) == "panel"
    cleaning.pass_seconds(2)
    assert shown(cleaning) == ""


class Behind(QObject):
    """Stands behind all that keeps acts from the window, and notes what comes through."""

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor.window)
        self.seen: list[QEvent.Type] = []
        visitor.window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note an act."""
        if isinstance(event, QInputEvent):
            self.seen.append(event.type())
        return False


def act_in_every_way(visitor: Visitor) -> None:
    """Touch, click, turn a wheel and press keys."""
    for x in range(40, 1920, 460):
        for y in range(40, 1080, 330):
            visitor.press(QPointF(x, y))
            visitor.move(QPointF(x + 20, y))
            visitor.release(QPointF(x + 20, y))
            QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    QTest.wheelEvent(visitor.window, MIDDLE, QPoint(0, 120))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_A):
        QTest.keyClick(visitor.window, key)
    QTest.keyClick(visitor.window, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.AltModifier)


def test_nothing_that_is_done_reaches_the_kiosk(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(time=FakeTime())
    let_in(visitor)
    behind = Behind(visitor)
    visitor.tap("Clean the screen")
    assert behind.seen
    before = visitor.picture()
    behind.seen.clear()
    act_in_every_way(visitor)
    assert behind.seen == []
    assert shown(visitor) == "cleaning"
    assert visitor.picture() == before
    visitor.pass_seconds(30)
    visitor.press(MIDDLE)
    visitor.release(MIDDLE)
    assert behind.seen, "touch works again"


def test_escape_ends_it_at_once(cleaning: Visitor) -> None:
    cleaning.key(Qt.Key.Key_Escape)
    assert shown(cleaning) == "panel"
    cleaning.pass_seconds(40)
    assert shown(cleaning) == "panel", "the old alarm does not ring any more"


def test_a_cloth_that_still_rests_there_touches_nothing(cleaning: Visitor) -> None:
    back = QPointF(1768, 1016)
    cleaning.press(back)
    cleaning.pass_seconds(30)
    assert shown(cleaning) == "panel"
    cleaning.settle()
    cleaning.move(back + QPointF(0, 5))
    cleaning.move(back)
    cleaning.release(back)
    cleaning.settle()
    assert shown(cleaning) == "panel"
    cleaning.tap(back)
    assert shown(cleaning) == "", "the next finger counts again"


def test_it_can_be_begun_again(cleaning: Visitor) -> None:
    cleaning.pass_seconds(30)
    cleaning.settle()
    cleaning.tap("Clean the screen")
    assert "Touch works again in 30 seconds." in staff_words(cleaning)
    cleaning.press(MIDDLE)
    cleaning.release(MIDDLE)
    cleaning.pass_seconds(29)
    assert shown(cleaning) == "cleaning"
