"""Provides tests of what a kiosk tells systemd, and of what it does where systemd restarts it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.station.runs.runs import this_boot
from tests.xvfb.machine import Machine
from tests.xvfb.systemd import WATCHDOG, Systemd

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(sys.platform != "linux", reason="systemd is there only"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

SIZE = (1280, 720)
PATIENCE = 20
"""Seconds that anything may take on a busy machine."""


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen for the machines of these tests, one after the other."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(*SIZE)
    yield screen
    screen.close()


@pytest.fixture
def machine(screen: VirtualScreen, tmp_path: Path) -> Iterator[Machine]:
    """Return a machine on which nothing was started yet."""
    machine = Machine(screen, tmp_path)
    yield machine
    machine.close()
    screen.wait(lambda: screen.colors() == 1)


@pytest.fixture
def systemd() -> Iterator[Systemd]:
    """Return something that hears as systemd does."""
    systemd = Systemd()
    yield systemd
    systemd.close()


def test_systemd_knows_how_it_is(machine: Machine, systemd: Systemd) -> None:
    kiosk = machine.run(**systemd.environment)
    assert systemd.next() == "READY=1"
    assert machine.shows_kiosk(), "ready before anything was on the screen"
    assert [systemd.next(), systemd.next()] == ["WATCHDOG=1"] * 2
    kiosk.send_signal(signal.SIGSTOP)
    assert systemd.is_silent(WATCHDOG)
    kiosk.send_signal(signal.SIGCONT)
    systemd.wait_for("WATCHDOG=1")
    kiosk.terminate()
    systemd.wait_for("STOPPING=1")
    assert kiosk.wait(PATIENCE) == 0
    assert machine.runs() == ["start normal", "ready", "end terminated"]


def test_after_quick_deaths_it_is_in_safe_mode(machine: Machine, systemd: Systemd) -> None:
    machine.write_runs(*[f"start normal {this_boot()}"] * 3)
    kiosk = machine.run(**systemd.environment)
    machine.wait_for_run("start safe", "ready")
    machine.screen.wait_until_still()
    machine.screen.press_keys("Control_L", "q")
    assert kiosk.wait(PATIENCE) == 10, "systemd must know that it is not to start it again"
    assert machine.runs()[-1] == "end staff-left"


def test_after_too_many_it_asks_for_staff(machine: Machine, systemd: Systemd) -> None:
    machine.write_runs(*[f"start safe {this_boot()}"] * 6)
    machine.run(**systemd.environment)
    assert systemd.next() == "READY=1\nWATCHDOG=1"
    machine.screen.wait(lambda: machine.screen.covered("Kiosk notice") == (0, 0, *SIZE))
    assert machine.runs()[-1] == "start notice"
    assert systemd.next() == "READY=1\nWATCHDOG=1"


def test_the_notice_gives_way_to_another_try() -> None:
    code = "import sys; from kiosk.notice import show_notice; sys.exit(show_notice(0.1))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 1
