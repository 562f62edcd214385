"""Provides a visitor at the screen: touches it, presses keys, and looks at what it shows."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Q_ARG,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMetaObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.ui.key_repeats import ACTING
from tests.screens.items import (
    LOADER,
    PANE,
    PICTURE,
    SCOPE,
    TEXT,
    controls_in,
    is_coming,
    is_made_by,
    name_of,
    pane_of,
    rect_of,
    seen_rect_of,
    shown,
)
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage, QPointingDevice
    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from kiosk.app import KioskApp
    from kiosk.ui.visit import Visit
    from kiosk.ui.window import KioskWindow
    from tests.fake_time import FakeTime
    from tests.hurried_time import HurriedTime

Where = str | QPointF
"""A control's accessible name, or a point of the window in pixels."""

FINGER = 1
STEPS = 8
"""How many moves a flick is made of."""
QUIET = 1.02
"""Seconds after a tap in which a touch near it counts as its echo, and a little more."""
NEAR = 100
"""Pixels; more than a tap and its echo may be apart on any screen that is tested."""
FRAME = 12
"""Milliseconds between two moves: Qt hands over one a frame."""
LOOK = 2
"""Milliseconds between two looks whether what is waited for has come."""
PATIENCE = 20
"""Seconds; more than anything takes on a machine that is busy with other tests."""
REST = 120
"""Milliseconds without a move, after which a release is no flick: Qt takes 100."""


def wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    """Let the kiosk go on until something is so; look often, as most waits are short.

    Raises TimeoutError when it is not so in time.
    """
    end = monotonic() + seconds
    while not is_so():
        if monotonic() > end:
            message = f"it was not so after {seconds} seconds"
            raise TimeoutError(message)
        loop = QEventLoop()
        QTimer.singleShot(LOOK, loop.quit)
        loop.exec()


class Visitor:
    """Somebody at an open kiosk, with one finger and a keyboard."""

    def __init__(
        self,
        kiosk: KioskApp,
        qtbot: QtBot,
        touch_screen: QPointingDevice,
        time: HurriedTime | FakeTime,
    ) -> None:
        self.kiosk = kiosk
        self._time = time
        self._qtbot = qtbot
        self._touch_screen = touch_screen
        self._pictures: list[QQuickItem] = []
        self._lifted = (QPoint(), 0.0)
        self._struck = (Qt.Key.Key_unknown, 0.0)

    @property
    def window(self) -> KioskWindow:
        return self.kiosk.window

    @property
    def touch_screen(self) -> QPointingDevice:
        return self._touch_screen

    @property
    def visit(self) -> Visit:
        return self.kiosk.shell.visit

    @property
    def title(self) -> str:
        """Return the title of the page that is open."""
        return self.visit.reader.page.title

    # What is on the screen

    def items(self, kind: str = "QQuickItem") -> list[QQuickItem]:
        """Return all visible items of a kind, in drawing order."""
        return list(shown(self.window.contentItem(), kind))

    def controls(self) -> list[QQuickItem]:
        """Return all visible controls."""
        return controls_in(self.window.contentItem())

    def names(self) -> list[str]:
        """Return the accessible names of all visible controls."""
        return [name_of(item) for item in self.controls()]

    def ways_in(self) -> list[str]:
        """Return the names of the welcome screen's controls but for the languages."""
        languages = {line.name for line in self.kiosk.entrance.languages.records}
        return [name for name in self.names() if name not in languages]

    def control(self, name: str, number: int = 0) -> QQuickItem:
        """Return the control of a name; `number` counts those of the same name from the top."""
        found = [item for item in self.controls() if name_of(item) == name]
        assert len(found) > number, f"no control {name!r} among {self.names()}"
        return found[number]

    def says(self, words: str) -> bool:
        """Say whether some visible text holds the words."""
        return any(words in item.property("text") for item in self.items(TEXT))

    def text(self, words: str) -> QQuickItem:
        """Return the first visible text that begins with the words."""
        for item in self.items(TEXT):
            if item.property("text").startswith(words):
                return item
        message = f"nothing on the screen begins with {words!r}"
        raise AssertionError(message)

    def page_pane(self) -> QQuickItem:
        """Return the pane that the open page stands in."""
        titles = [one for one in self.items(TEXT) if one.property("text") == self.title]
        pane = pane_of(max(titles, key=lambda one: one.property("font").pixelSize()))
        assert pane is not None
        return pane

    def menu_pane(self) -> QQuickItem:
        """Return the pane that the side menu stands in."""
        pane = pane_of(self.text("MENU"))
        assert pane is not None
        return pane

    def page_y(self) -> float:
        """Return how far the page is scrolled, in pixels."""
        return float(self.page_pane().property("contentY"))

    def menu_y(self) -> float:
        """Return how far the menu is scrolled, in pixels."""
        return float(self.menu_pane().property("contentY"))

    def entries(self) -> list[str]:
        """Return the names of the menu's entries, from top to bottom."""
        return [name_of(item) for item in controls_in(self.menu_pane())]

    def sections(self) -> dict[str, str]:
        """Return the menu's words for each section's id, in the order of the menu."""
        lines = rows_of(self.visit.reader.menu)
        return {line["sectionId"]: line["title"] for line in lines if line["kind"] == "entry"}

    def marked(self) -> list[str]:
        """Return the names of the menu entries that say they are open."""
        return [name for name in self.names() if name.endswith(", you are here")]

    def picture(self) -> QImage:
        """Return what the window shows."""
        return self.window.grabWindow()

    def still_picture(self) -> QImage:
        """Return what the window shows once it no longer changes."""
        self.settle()
        pictures = [self.picture()]

        def is_still() -> bool:
            """Say whether the window shows the same as the last time."""
            pictures.append(self.picture())
            return pictures[-1] == pictures[-2]

        self.wait(is_still)
        return pictures[-1]

    # Waiting

    def wait(self, is_so: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until something is so; some seconds at most."""
        wait_until(is_so, seconds)

    def settle(self) -> None:
        """Wait until the page is whole and nothing moves, and place all items."""
        # A visitor sees it come in steps, each with a frame; that would take most of the time.
        self.visit.reader.page.hand_over_all()
        self.wait(lambda: self.visit.reader.page.isComplete)
        self.wait(self._is_still)
        self.draw()
        if self._is_drawing():
            self.wait(lambda: not self._is_drawing())
            self.draw()

    def draw(self) -> None:
        """Have the window draw what has changed, now, and so place all items."""
        QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))

    def _is_still(self) -> bool:
        """Say whether the screen is the one of the visit, and nothing on it moves or comes.

        It notes the pictures in passing: a walk through all items is what takes time here.
        """
        self._pictures.clear()
        welcomes = False
        for one in self.items():
            if one.inherits(SCOPE):
                welcomes = welcomes or is_made_by(one, "WelcomeScreen")
            elif one.inherits(PICTURE):
                self._pictures.append(one)
            elif one.inherits(PANE):
                if one.property("moving"):
                    return False
            elif one.inherits(LOADER) and is_coming(one):
                return False
        return welcomes == (self.visit.screen == "welcome")

    def _is_drawing(self) -> bool:
        """Say whether some picture is still being drawn, or is in sight and soon will be."""
        return any(
            picture.property("progress") < 1
            and (picture.property("source").isValid() or seen_rect_of(picture).height() > 0)
            for picture in self._pictures
            if isValid(picture)
        )

    def linger(self, milliseconds: int) -> None:
        """Keep still for a while, as a finger does that rests on the screen."""
        self._qtbot.wait(milliseconds)

    def pass_seconds(self, seconds: float) -> None:
        """Let time go by on the kiosk's own clock, while nobody waits for it."""
        self._time.pass_seconds(seconds)

    # Touching

    def point(self, where: Where) -> QPoint:
        """Return the middle of a control's visible part, or the point itself."""
        if isinstance(where, QPointF):
            return where.toPoint()
        rect = seen_rect_of(self.control(where))
        assert rect.height() > 8, f"{where!r} is scrolled away: {rect}"
        return rect.center().toPoint()

    def press(self, where: Where) -> None:
        """Put the finger down."""
        point = self.point(where)
        QTest.touchEvent(self.window, self._touch_screen).press(FINGER, point, self.window).commit()

    def move(self, where: Where) -> None:
        """Move the finger that is down."""
        point = self.point(where)
        QTest.touchEvent(self.window, self._touch_screen).move(FINGER, point, self.window).commit()

    def release(self, where: Where) -> None:
        """Lift the finger."""
        point = self.point(where)
        sequence = QTest.touchEvent(self.window, self._touch_screen)
        sequence.release(FINGER, point, self.window).commit()
        self._lifted = (point, self._time.now())

    def await_quiet(self, where: Where) -> None:
        """Turn the clock on until a touch there is no echo of the last one."""
        point, since = self._lifted
        is_near = (self.point(where) - point).manhattanLength() < 2 * NEAR
        missing = since + QUIET - self._time.now()
        if is_near and missing > 0:
            self.pass_seconds(missing)

    def tap(self, where: Where) -> None:
        """Tap a control, or a point; then wait until the screen has settled."""
        point = QPointF(self.point(where))
        self.await_quiet(point)
        self.press(point)
        self.release(point)
        self.settle()

    def slow_tap(self, where: Where) -> None:
        """Tap and rest on it for longer than a long press takes."""
        point = QPointF(self.point(where))
        self.await_quiet(point)
        self.press(point)
        self.linger(1200)
        self.release(point)
        self.settle()

    def pinch(self, middle: QPointF, before: float, after: float) -> None:
        """Put two fingers down side by side, some pixels apart, and move them nearer or farther."""
        for step in range(STEPS + 1):
            aside = QPointF(before + (after - before) * step / STEPS, 0) / 2
            fingers = [(middle - aside).toPoint(), (middle + aside).toPoint()]
            self._two(fingers, "move" if step else "press")
            self.linger(FRAME)
        self._two(fingers, "release")
        self.settle()

    def _two(self, points: list[QPoint], act: str) -> None:
        """Let two fingers do something at once."""
        sequence = QTest.touchEvent(self.window, self._touch_screen)
        for finger, point in enumerate(points, start=FINGER):
            getattr(sequence, act)(finger, point, self.window)
        sequence.commit()

    def tap_entry(self, title: str) -> None:
        """Tap an entry of the menu, which is scrolled until it can be touched."""
        self.bring_entry(title)
        self.tap(rect_of(self.entry(title)).center())

    def bring_entry(self, title: str) -> None:
        """Scroll the menu until an entry is well in view, at once: a finger takes its time."""
        self._roll(self.menu_pane(), lambda: self.entry(title))

    def entry(self, title: str) -> QQuickItem:
        """Return an entry of the menu, whether it is marked or not."""
        for item in controls_in(self.menu_pane()):
            if name_of(item).removesuffix(", you are here") == title:
                return item
        message = f"no entry {title!r} among {self.entries()}"
        raise AssertionError(message)

    def drag(self, start: Where, up: int) -> None:
        """Drag up by some pixels (down when negative), and rest before lifting the finger."""
        begin = QPointF(self.point(start))
        self.await_quiet(begin)
        self.press(begin)
        for step in range(1, STEPS + 1):
            self.move(begin + QPointF(0, -up) * step / STEPS)
            self.draw()
        self.linger(REST)
        self.release(begin + QPointF(0, -up))
        self.settle()

    def flick(self, start: Where, up: int, *, aside: int = 0) -> None:
        """Flick up by some pixels (down when negative); then wait until all is still."""
        begin = QPointF(self.point(start))
        self.await_quiet(begin)
        self.press(begin)
        for step in range(1, STEPS + 1):
            self.linger(FRAME)
            self.move(begin + QPointF(aside, -up) * step / STEPS)
        self.release(begin + QPointF(aside, -up))
        self.settle()

    def bring(self, item: Callable[[], QQuickItem]) -> None:
        """Scroll the page until an item is well in view, at once: keys take their time."""
        self._roll(self.page_pane(), item)

    def _roll(self, pane: QQuickItem, item: Callable[[], QQuickItem]) -> None:
        """Scroll a pane so that an item ends in its upper part, unless it stands there already."""
        room, rect = rect_of(pane), rect_of(item())
        over = rect.bottom() - room.bottom() + room.height() / 8
        if over > 0 or rect.top() < room.top():
            end = float(pane.property("contentHeight")) - pane.height()
            pane.setProperty("contentY", max(0.0, min(pane.property("contentY") + over, end)))
            self.settle()

    def bring_control(self, name: str, number: int = 0) -> None:
        """Page down until a control of the page can be touched."""
        self.bring(lambda: self.control(name, number))

    def page_down(self, *, by_line: bool = False) -> None:
        """Scroll the page by a screenful, or by one line; the key for that may move the focus."""
        if not by_line:
            self.key(Qt.Key.Key_PageDown)
            return
        QMetaObject.invokeMethod(self.page_pane(), "stepLine", Q_ARG("int", 1))
        self.settle()

    def bring_to_top(self, item: Callable[[], QQuickItem]) -> None:
        """Scroll by keys until an item of the page is the first that is in sight."""
        self.key(Qt.Key.Key_Home)
        for _ in range(200):
            pane, rect = rect_of(self.page_pane()), rect_of(item())
            if rect.top() - pane.top() < pane.height() / 8 or self.page_pane().property("atYEnd"):
                return
            self.page_down(by_line=True)
        message = "scrolling down never came to it"
        raise AssertionError(message)

    # Choosing

    def choose(self, *, theme: str = "", percent: int = 0) -> None:
        """Choose the colors, the size of the text, or both; then wait until all is laid out."""
        self.visit.comfort.chooseTheme(theme)
        self.visit.comfort.chooseTextPercent(percent)
        self.settle()

    def open_unfolded(self, section: str) -> None:
        """Open a section with all that folds, and wait until it is laid out."""
        self.visit.openSection(section)
        self.visit.reader.page.unfold()
        self.settle()

    # Keys

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key; then wait until the screen has settled."""
        missing = self._struck[1] + QUIET - self._time.now()
        if key == self._struck[0] and key in ACTING and missing > 0:
            self.pass_seconds(missing)
        QTest.keyClick(self.window, key, modifiers)
        self._struck = (key, self._time.now())
        self.settle()

    def focused(self) -> str:
        """Return the accessible name of what the keys would act on."""
        item = self.window.activeFocusItem()
        return name_of(item) if item is not None else ""
