"""Provides tests of staff who restart and leave a real kiosk, from the PIN to the exit code."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.station.exit_codes import RESTART
from tests.cli.command import CHECKOUT, KIOSK
from tests.station.pin.pins import PIN
from tests.xvfb.machine import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(sys.platform != "linux", reason="a socket without a file"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

PATIENCE = 20
"""Seconds that anything may take on a busy machine."""
LAMP = bytes.fromhex("cdecfb")
"""Blue, green and red of the lamp, where something needs a look: nobody has signed the pages."""
BUTTONS = ("clean", "reload", "restart", "test", "leave")


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen for the machines of these tests, one after the other."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(1280, 720)
    yield screen
    screen.close()


@pytest.fixture
def machine(screen: VirtualScreen, tmp_path: Path) -> Iterator[Machine]:
    """Return a machine with a PIN."""
    machine = Machine(screen, tmp_path)
    machine.path("CONFIG_HOME").mkdir()
    subprocess.run(
        [*KIOSK, "pin", "set"], input=f"{PIN}\n{PIN}\n", text=True, check=True, timeout=PATIENCE,
        env={"XDG_CONFIG_HOME": str(tmp_path / "CONFIG_HOME"), "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
    )  # fmt: skip
    yield machine
    machine.close()


def choose(machine: Machine, button: str) -> None:
    """Get in by keys, and press a button of the panel and then Yes."""
    screen = machine.screen
    welcome = screen.wait_until_still()
    screen.press_keys("Control_L", "Alt_L", "s")
    screen.wait(lambda: screen.picture() != welcome)
    screen.wait_until_still()
    for digit in PIN:
        screen.press_keys(digit)
    screen.press_keys("Return")
    screen.wait(lambda: LAMP in screen.picture())
    for key in (*["Tab"] * BUTTONS.index(button), "Return", "Up"):
        # The same key twice at one moment would be a key that is held.
        before = screen.picture()
        screen.press_keys(key)
        screen.wait(lambda before=before: screen.picture() != before)  # type: ignore[misc]
    screen.press_keys("Return")


def test_nobody_watches(machine: Machine) -> None:
    process = machine.run()
    machine.wait_for_welcome()
    choose(machine, "restart")
    machine.wait_for_run("end restart", "start normal", "ready")
    assert process.poll() is None, "the same process goes on as a new program"
    machine.wait_for_welcome()
    choose(machine, "leave")
    assert process.wait(PATIENCE) == 0
    assert machine.runs()[-1] == "end staff-left"
    assert machine.screen.window() is None


def test_somebody_watches(machine: Machine) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("")  # Linux picks an address without a file
        address = ear.getsockname().decode().replace("\0", "@")
        process = machine.run(NOTIFY_SOCKET=address)
        machine.wait_for_welcome()
        choose(machine, "restart")
        assert process.wait(PATIENCE) == RESTART
