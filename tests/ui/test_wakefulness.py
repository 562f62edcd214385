"""Provides tests that the desktop is asked to leave the screen on."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.wakefulness import keep_windows_awake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

CHECKOUT = Path(__file__).parents[2]
SERVICE = "org.freedesktop.ScreenSaver"
PATIENCE = 30
"""Seconds that anything may take on a busy machine."""


class ScreenSaver:
    """A desktop's own, as far as programs can ask it for something."""

    def __init__(self, address: str) -> None:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - needs a Unix

        self._bus: DBusConnection = open_dbus_connection(address)
        self._ask("RequestName", "su", (SERVICE, 0))

    def await_wish(self) -> tuple[str, ...]:
        """Wait until a program asks; answer it, and return what it was called with."""
        from jeepney import HeaderFields, new_method_return  # noqa: PLC0415 - needs a Unix

        while True:
            message = self._bus.receive(timeout=PATIENCE)
            if message.header.fields.get(HeaderFields.member) == "Inhibit":
                self._bus.send(new_method_return(message, "u", (7,)))
                return (str(message.header.fields[HeaderFields.path]), *message.body)

    def start_anew(self) -> None:
        """Go and come again, as one that has crashed."""
        self._ask("ReleaseName", "s", (SERVICE,))
        self._ask("RequestName", "su", (SERVICE, 0))

    def close(self) -> None:
        """Go."""
        self._bus.close()

    def _ask(self, what: str, signature: str, values: tuple[object, ...]) -> Message:
        """Ask the bus itself."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - needs a Unix

        name = "org.freedesktop.DBus"
        bus = DBusAddress("/org/freedesktop/DBus", name, name)
        return self._bus.send_and_get_reply(new_method_call(bus, what, signature, values))


@contextmanager
def _open_kiosk(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Run a kiosk, and see that nothing is wrong with it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--windowed"],
        cwd=CHECKOUT, env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
        assert process.poll() is None
    finally:
        process.kill()
        said = process.communicate()[1]
    assert said == ""


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")
def test_the_screen_saver_is_asked_and_asked_again_when_it_has_been_away(tmp_path: Path) -> None:
    from tests.xvfb.session_bus import SessionBus  # noqa: PLC0415 - needs a Unix

    bus = SessionBus("", tmp_path)
    try:
        saver = ScreenSaver(bus.address)
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus.address}
        with _open_kiosk(environment):
            path, program, reason = saver.await_wish()
            assert path == "/org/freedesktop/ScreenSaver"
            assert program == "treatment-kiosk"
            assert reason
            saver.start_anew()
            assert saver.await_wish() == (path, program, reason)
        saver.close()
    finally:
        bus.close()


def test_windows_is_asked_for_the_screen_and_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    kernel = SimpleNamespace(SetThreadExecutionState=asked.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    keep_windows_awake()
    assert asked == [0x80000003]
