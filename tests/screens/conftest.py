"""Provides open kiosks to tests, and closes them."""

from __future__ import annotations

import gc
import signal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.cli.parser import parse
from kiosk.cli.settings import settings_from
from tests.hurried_time import HurriedTime
from tests.screens.visitor import Visitor
from tests.speech_engine import SpokenEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

    from kiosk.ui.speech.engine import SpeechEngine
    from tests.fake_time import FakeTime

HD = "1920x1080"
SAMPLE = Path(__file__).parents[1] / "packs" / "sample"
BUNDLED = Path(__file__).parents[2] / "resources" / "packs" / "esophageal-cancer"

SOME = 5
"""Kiosks that are closed between two walks through all memory: one takes 50 ms."""
_closed = count(1)


class OpenKiosk(Protocol):
    """Opens a kiosk as the command line would."""

    def __call__(
        self,
        *options: str,
        size: str = HD,
        section: str = "",
        wait: bool = True,
        time: FakeTime | None = None,
        engine: Callable[[QObject], SpeechEngine] | None = None,
    ) -> Visitor:
        """Return a visitor before the welcome screen, or before a section."""


@pytest.fixture(scope="session")
def touch_screen(qapp: QGuiApplication) -> QPointingDevice:  # noqa: ARG001 - Qt must be there
    """Return a touch screen that can be touched by tests."""
    return QTest.createTouchDevice()


@pytest.fixture
def open_kiosk(qtbot: QtBot, touch_screen: QPointingDevice) -> Iterator[OpenKiosk]:
    """Open kiosks as the command line would; close them all in the end."""
    opened: list[Visitor] = []

    def open_one(
        *options: str,
        size: str = HD,
        section: str = "",
        wait: bool = True,
        time: FakeTime | None = None,
        engine: Callable[[QObject], SpeechEngine] | None = None,
    ) -> Visitor:
        given = ["run", *options, *(["--size", size] if size else [])]
        turned = time or HurriedTime()
        kiosk = KioskApp(settings_from(parse(given)), section, turned, engine or SpokenEngine)
        visitor = Visitor(kiosk, qtbot, touch_screen, turned)
        opened.append(visitor)
        kiosk.open()
        qtbot.waitExposed(kiosk.window)
        visitor.window.requestActivate()
        visitor.wait(visitor.window.isActive)
        visitor.wait(lambda: kiosk.is_complete)
        if wait:
            qtbot.waitUntil(lambda: visitor.visit.isReady, timeout=30_000)
            visitor.settle()
        return visitor

    handler = signal.getsignal(signal.SIGINT)
    # The collector need not walk through thousands of tests each time a kiosk is closed.
    gc.freeze()
    yield open_one
    for visitor in opened:
        _close(visitor, qtbot)
    if opened:
        _collect()
    # A kiosk takes Ctrl+C for itself; here it belongs to pytest.
    signal.signal(signal.SIGINT, handler)


@pytest.fixture
def welcomed(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor before the welcome screen of the bundled pack."""
    return open_kiosk()


@pytest.fixture
def reading(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who has touched the welcome screen and reads the first page."""
    visitor = open_kiosk()
    visitor.tap("Touch to begin")
    return visitor


@pytest.fixture
def two_topics(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor before the topic menu of two packs."""
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    visitor.tap("Touch to begin")
    return visitor


def _close(visitor: Visitor, qtbot: QtBot) -> None:
    """Close a kiosk and all that it has left behind in this process."""
    # Its thread hands the pages to an object that must still be there.
    qtbot.waitUntil(lambda: visitor.visit.isReady, timeout=30_000)
    visitor.kiosk.close()
    visitor.window.hide()
    visitor.window.deleteLater()
    visitor.kiosk.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # The application starts without a cursor, and each kiosk may have shown it.
    while QGuiApplication.overrideCursor() is not None:
        QGuiApplication.restoreOverrideCursor()
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)


def _collect() -> None:
    """Collect what a kiosk has left behind; now and then also what kiosks have frozen."""
    if next(_closed) % SOME == 0:
        gc.unfreeze()
    gc.enable()
    gc.collect()
