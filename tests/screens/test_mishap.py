"""Provides tests of errors in the program itself: logged, counted, and calm for the visitor."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Slot

from kiosk.station.exit_codes import NOT_POSSIBLE
from kiosk.ui.mishaps import MOST_A_MINUTE, SAME_SECONDS
from kiosk.uncaught import take_uncaught, watch_for_uncaught
from tests.fake_time import FakeTime
from tests.screens.faults import faults

if TYPE_CHECKING:
    from kiosk.ui.mishaps import Mishaps
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

CHECKOUT = Path(__file__).parents[2]
SORRY = "Something went wrong here"
SIZES = ("1920x1080", "1080x1920", "800x480", "480x800")


pytestmark = pytest.mark.qt_log_ignore(r"\.qml:\d+: Error: ")
"""QML tells an error of Python once more."""


class Fault(Exception):  # noqa: N818 - not an error base
    """What broken code raises here."""


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch, qtbot: object) -> None:  # noqa: ARG001 - its hook is first
    """Let errors come to the kiosk as they do outside of tests, and not to pytest."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    watch_for_uncaught()


@pytest.fixture
def broken(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Return a visitor who reads, at a kiosk that can't open another page."""
    visitor = open_kiosk(time=FakeTime())
    visitor.tap("Touch to begin")
    _break(visitor, monkeypatch)
    return visitor


def _break(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the opening of a section fail, within the slot that QML calls."""

    def fail(section_id: str) -> None:
        raise Fault(section_id)

    monkeypatch.setattr(visitor.visit.reader, "open_section", fail)


def _mishaps(visitor: Visitor) -> Mishaps:
    upkeep = visitor.kiosk._upkeep
    assert upkeep is not None
    return upkeep.mishaps


def _fail_by_touch(visitor: Visitor) -> None:
    visitor.press(_entry(visitor, "Surgery"))
    visitor.release(_entry(visitor, "Surgery"))
    visitor.wait(lambda: _mishaps(visitor).count == 1)


def _entry(visitor: Visitor, title: str) -> QPointF:
    rect = visitor.entry(title)
    return rect.mapToScene(QPointF(rect.width() / 2, rect.height() / 2))


def test_a_broken_slot_ends_the_visit_with_a_calm_page(
    broken: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    before = broken.visit
    _fail_by_touch(broken)
    broken.wait(lambda: broken.says(SORRY))
    assert broken.says("It was nothing you did. Touch to start again.")
    assert broken.visit is not before
    assert broken.visit.screen == "welcome"
    assert broken.focused() == "Start again"
    (record,) = [one for one in caplog.records if one.levelno == logging.CRITICAL]
    text = record.getMessage()
    assert "Fault: surgery" in text
    assert "raise Fault(section_id)" in text, "the whole trace"
    assert _mishaps(broken).last_kind == "Fault"


@pytest.mark.parametrize("how", ["button", "anywhere", "enter", "escape", "wait"])
def test_a_touch_a_key_or_a_minute_leads_to_a_fresh_visit(broken: Visitor, how: str) -> None:
    _fail_by_touch(broken)
    broken.wait(lambda: broken.says(SORRY))
    if how == "button":
        broken.tap("Start again")
    elif how == "anywhere":
        broken.tap(QPointF(1700, 300))
    elif how == "wait":
        broken.pass_seconds(59)
        assert broken.says(SORRY)
        broken.pass_seconds(2)
    else:
        broken.key(Qt.Key.Key_Return if how == "enter" else Qt.Key.Key_Escape)
    assert not broken.says(SORRY)
    assert broken.focused() == "Touch to begin"
    broken.pass_seconds(2)
    broken.key(Qt.Key.Key_Return)
    assert broken.title == "About cancer of the food pipe"


def test_a_broken_slot_on_the_welcome_screen_is_told_to_who_touches_it(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = open_kiosk(time=FakeTime())

    def fail() -> None:
        raise Fault

    monkeypatch.setattr(visitor.kiosk.shell, "begin", fail)
    visitor.press("Touch to begin")
    visitor.release("Touch to begin")
    visitor.wait(lambda: visitor.says(SORRY))


def test_nobody_sees_what_goes_wrong_while_nobody_is_there(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(time=FakeTime())
    visitor.pass_seconds(30)
    before = visitor.picture()
    QTimer.singleShot(0, _Failing(visitor.window).fail)
    visitor.wait(lambda: _mishaps(visitor).count == 1)
    visitor.settle()
    assert visitor.picture() == before


class _Failing(QObject):
    """Fails in whatever way it is asked to."""

    @Slot()
    def fail(self) -> None:
        """Fail as a slot."""
        raise Fault

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Fail as a filter of events."""
        if event.type() == QEvent.Type.User:
            raise Fault
        return False

    def fail_in_thread(self) -> None:
        """Fail in a thread of its own."""
        thread = threading.Thread(target=self.fail)
        thread.start()
        thread.join()

    def fail_while_deleted(self) -> None:
        """Fail where Python can't raise."""

        class Doomed:
            def __del__(self) -> None:
                raise Fault

        Doomed()
        gc.collect()

    def fail_by_event(self) -> None:
        """Fail while an event is looked at."""
        target = QObject(self)
        target.installEventFilter(self)
        QCoreApplication.postEvent(target, QEvent(QEvent.Type.User))


@pytest.mark.parametrize("way", ["fail_in_thread", "fail_while_deleted", "fail_by_event"])
def test_errors_of_all_kinds_are_counted(reading: Visitor, way: str) -> None:
    getattr(_Failing(reading.window), way)()
    reading.wait(lambda: _mishaps(reading).count == 1)
    reading.wait(lambda: reading.says(SORRY))
    assert _mishaps(reading).last is not None


def test_a_loop_of_errors_is_one_page_and_few_lines(
    broken: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    failing = _Failing(broken.window)
    for number in range(MOST_A_MINUTE - 1):
        QTimer.singleShot(0, failing.fail)
        broken.wait(lambda number=number: _mishaps(broken).count == number + 1)  # type: ignore[misc]
    broken.wait(lambda: broken.says(SORRY))
    assert len(_critical(caplog)) == 1
    broken.pass_seconds(SAME_SECONDS + 1)
    assert _critical(caplog)[1:] == [f"Repeated {MOST_A_MINUTE - 2} times: {_said()}"]
    assert not broken.says(SORRY)


def _critical(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno == logging.CRITICAL]


def _said() -> str:
    return f"{Fault.__module__}.Fault"


@pytest.mark.parametrize("is_watched", [True, False])
def test_too_many_errors_end_the_program_where_it_is_started_again(
    reading: Visitor, monkeypatch: pytest.MonkeyPatch, is_watched: bool
) -> None:
    ended: list[int] = []
    monkeypatch.setattr("kiosk.app.QGuiApplication.exit", ended.append)
    if is_watched:
        monkeypatch.setenv("KIOSK_WATCHED_BY", "1")
    for _ in range(MOST_A_MINUTE):
        take_uncaught(Fault, Fault(), None)
    assert ended == []
    take_uncaught(Fault, Fault(), None)
    assert ended == ([NOT_POSSIBLE] if is_watched else [])
    assert _mishaps(reading).count == MOST_A_MINUTE + 1


def test_what_a_visitor_types_is_not_logged(
    reading: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    reading.tap("Find")
    reading.visit.finder.type("my own cough")
    take_uncaught(Fault, Fault('no such word: "cough" in my own cough'), None)
    (text,) = _critical(caplog)
    assert "cough" not in text
    assert 'no such word: "[typed]"' in text


@pytest.mark.parametrize("size", SIZES)
def test_the_page_is_whole_at_every_size(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    take_uncaught(Fault, Fault(), None)
    visitor.wait(lambda: visitor.says(SORRY))
    assert faults(visitor.window.contentItem()) == []


BROKEN_START = """
import sys
import kiosk.ui.lock
from kiosk.cli.main import main

def fail(*_values):
    raise RuntimeError("no lock")

kiosk.ui.lock.Lock.__init__ = fail
sys.exit(main(["run"]))
"""


def test_a_kiosk_that_lacks_a_part_does_not_stay_open() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN_START],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == NOT_POSSIBLE
    assert done.stderr == "kiosk: Something went wrong: no lock\n"
