"""Provides tests that telling whoever watches never makes a kiosk wait."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.station.watch.notifier import find_notifier, ping_seconds
from kiosk.station.watch.post import FilePost, SocketPost

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.station.watch.post import WatchPost

has_sockets = pytest.mark.skipif(sys.platform != "linux", reason="systemd is there only")


@pytest.fixture(autouse=True)
def nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests apart from whoever watches over them."""
    for name in ("NOTIFY_SOCKET", "WATCHDOG_USEC", "KIOSK_BEAT_FILE"):
        monkeypatch.delenv(name, raising=False)


def tell_many(post: WatchPost, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tell more than any queue takes; a test that hangs here has found what it looks for."""
    for name, value in post.environment.items():
        monkeypatch.setenv(name, value)
    for _ in range(2000):
        find_notifier().tell("WATCHDOG=1")


@has_sockets
def test_a_socket_that_nobody_reads_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    post = SocketPost()
    tell_many(post, monkeypatch)
    assert find_notifier().tell("WATCHDOG=1"), "somebody is still there"
    assert post.heard() == {"WATCHDOG=1"}
    post.close()
    assert not find_notifier().tell("WATCHDOG=1")


@has_sockets
def test_a_socket_may_be_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind("notify")
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        if len(str(tmp_path / "notify")) > 100:
            pytest.skip("the path is longer than a socket's may be")
        assert find_notifier().tell("READY=1", "STATUS=Well.")
        assert systemd.recv(100) == b"READY=1\nSTATUS=Well."
    (tmp_path / "notify").unlink()
    assert not find_notifier().tell("WATCHDOG=1")


def test_nothing_told_through_a_file_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    post = FilePost()
    for name, value in post.environment.items():
        monkeypatch.setenv(name, value)
    notifier = find_notifier()
    assert notifier.tell("READY=1")
    assert notifier.tell("WATCHDOG=1")
    assert post.heard() == {"READY=1", "WATCHDOG=1"}
    assert post.heard() == set()
    assert [notifier.tell("WATCHDOG=1") for _ in range(5)] == [True, True, True, False, False]
    post.close()
    assert notifier.tell("WATCHDOG=1"), "where nothing can be written, nothing is known"


def test_where_nobody_watches_nothing_is_told() -> None:
    assert find_notifier().tell("READY=1")
    assert ping_seconds() == 0


@pytest.mark.parametrize(("patience", "seconds"), [("30000000", 10), ("-1", 0), ("soon", 0)])
def test_three_signs_fit_into_the_patience(
    monkeypatch: pytest.MonkeyPatch, patience: str, seconds: float
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", patience)
    assert ping_seconds() == seconds
