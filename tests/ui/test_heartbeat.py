"""Provides tests that signs of life are given when there is life."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.station.watch.notifier import PATIENCE
from kiosk.station.watch.post import FilePost, SocketPost
from kiosk.station.watch.watched import PARENT_MARK
from kiosk.ui.heartbeat import Heartbeat
from tests.fake_time import FakeTime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kiosk.station.watch.post import WatchPost

SECONDS = 3
"""Of the nine that this parent waits, a third."""

POSTS = [FilePost, SocketPost] if sys.platform == "linux" else [FilePost]


@pytest.fixture(params=POSTS)
def post(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[WatchPost]:
    """Return where our own parent hears this process."""
    post: WatchPost = request.param()
    for name, value in post.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv(PATIENCE, str(3 * SECONDS * 1_000_000))
    monkeypatch.setenv(PARENT_MARK, "1")
    yield post
    post.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    """Return a window that has drawn all that it has to draw."""
    window = QQuickWindow()
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    with qtbot.waitExposed(window):
        pass
    yield window
    window.close()


def hide(qtbot: QtBot, window: QQuickWindow) -> None:
    """Hide a window, and wait until Qt knows that nobody sees it."""
    window.hide()
    qtbot.waitUntil(lambda: not window.isExposed())


def test_a_sign_of_life_is_a_frame(qtbot: QtBot, window: QQuickWindow, post: WatchPost) -> None:
    time = FakeTime()
    heartbeat = Heartbeat(window, time)
    assert post.heard() == {"READY=1"}
    time.pass_seconds(SECONDS - 0.1)
    qtbot.wait(0)
    assert post.heard() == set()
    for _ in range(3):
        time.pass_seconds(SECONDS)
        assert post.heard() == set(), "there is no frame yet"
        told: set[str] = set()
        qtbot.waitUntil(lambda told=told: bool(told.update(post.heard())) or bool(told))  # type: ignore[misc]
        assert "WATCHDOG=1" in told
    heartbeat.deleteLater()


def test_a_window_that_nobody_sees_is_not_drawn(
    qtbot: QtBot, window: QQuickWindow, post: WatchPost
) -> None:
    time = FakeTime()
    heartbeat = Heartbeat(window, time)
    hide(qtbot, window)
    post.heard()
    time.pass_seconds(SECONDS)
    assert "WATCHDOG=1" in post.heard()
    heartbeat.deleteLater()


def test_it_notices_that_its_parent_is_gone(
    qtbot: QtBot, window: QQuickWindow, post: WatchPost
) -> None:
    time = FakeTime()
    heartbeat = Heartbeat(window, time)
    hide(qtbot, window)
    with qtbot.assertNotEmitted(heartbeat.nobody_there):
        for _ in range(5):
            time.pass_seconds(SECONDS)
            post.heard()
    if isinstance(post, SocketPost):
        post.close()
    with qtbot.waitSignal(heartbeat.nobody_there):
        time.pass_seconds(4 * SECONDS)
    heartbeat.deleteLater()
