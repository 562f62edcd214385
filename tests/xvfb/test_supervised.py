"""Provides tests that a supervised kiosk is back on the screen whatever happens to it."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import CHECKOUT
from tests.xvfb.machine import Machine, child_of, is_alive

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

SIZE = (1280, 720)
PATIENCE = 20
"""Seconds that a process may take to end on a busy machine."""
MAIN = Path("kiosk/ui/qml/Kiosk/Main.qml")
SMALL_BYTES = 40_000_000
"""More than the parent needs, and less than any process with Qt."""


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
    screen.wait(lambda: screen.window() is None)


@pytest.fixture
def broken(screen: VirtualScreen, tmp_path: Path) -> Iterator[Machine]:
    """Return a machine with a copy of the kiosk of its own that can't show any screen."""
    program = tmp_path / "program"
    for name in ("kiosk", "resources"):
        shutil.copytree(CHECKOUT / name, program / name)
    (tmp_path / "home").mkdir()
    machine = Machine(screen, tmp_path / "home", program)
    (program / MAIN).rename(program / "whole.qml")
    (program / MAIN).write_text("Item {", encoding="utf-8")
    for font in (program / "resources/fonts").glob("*.ttf"):
        font.write_bytes(b"no font")
    yield machine
    machine.close()


def kill(machine: Machine, pid: int) -> None:
    """End a kiosk as the system does when it has no memory left."""
    os.kill(pid, signal.SIGKILL)
    machine.screen.wait(lambda: not is_alive(pid))


def freeze(machine: Machine, pid: int) -> None:
    """Stop a kiosk, which leaves its picture on the screen."""
    os.kill(pid, signal.SIGSTOP)
    machine.screen.wait(lambda: not is_alive(pid))


def starve(machine: Machine, pid: int) -> None:
    """Give a kiosk no more memory than it has, and begin a visit."""
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[0])
    size = pages * resource.getpagesize()
    resource.prlimit(pid, resource.RLIMIT_AS, (size, size))

    def is_gone() -> bool:
        machine.screen.tap(640, 360)
        return not is_alive(pid)

    machine.screen.wait(is_gone)


def test_it_is_back_whatever_happens(machine: Machine) -> None:
    parent = machine.supervise()
    for harm, noted in ((kill, "end killed by signal 9"), (freeze, "end hang"), (starve, None)):
        machine.wait_for_welcome()
        kiosk = child_of(parent)
        assert kiosk is not None
        harm(machine, kiosk)
        machine.screen.wait(lambda kiosk=kiosk: child_of(parent) not in {None, kiosk})  # type: ignore[misc]
        machine.wait_for_welcome()
        assert machine.runs()[-3] == noted or (noted is None and "end" in machine.runs()[-3])
    is_small_and_has_no_qt(parent.pid)


def is_small_and_has_no_qt(pid: int) -> None:
    """Make sure that a process does not weigh on the machine, nor fail with the kiosk."""
    folder = Path(f"/proc/{pid}")
    assert "Qt6" not in (folder / "maps").read_text(encoding="utf-8")
    pages = int((folder / "statm").read_text(encoding="ascii").split()[1])
    assert pages * resource.getpagesize() < SMALL_BYTES


def test_staff_leave_it(machine: Machine) -> None:
    parent = machine.supervise()
    machine.wait_for_welcome()
    machine.screen.wait_until_still()
    machine.screen.press_keys("Control_L", "q")
    assert parent.wait(PATIENCE) == 0
    assert machine.runs() == ["start normal", "ready", "end staff-left"]


@pytest.mark.parametrize(
    ("number", "options"), [(signal.SIGTERM, ()), (signal.SIGHUP, ("--supervised",))]
)
def test_it_is_the_only_one_until_it_is_asked_to_end(
    machine: Machine, number: signal.Signals, options: tuple[str, ...]
) -> None:
    parent = machine.supervise()
    machine.wait_for_welcome()
    kiosk = child_of(parent)
    second = machine.run(*options)
    assert second.wait(PATIENCE) == 1
    assert second.communicate()[1] == (
        "kiosk: The kiosk is already open. Leave it before you start it once more.\n"
    )
    parent.send_signal(number)
    assert parent.wait(PATIENCE) == 0
    assert kiosk is not None
    assert not is_alive(kiosk)
    assert machine.runs() == ["start normal", "ready", "end terminated"]


def test_no_kiosk_is_left_without_its_parent(machine: Machine) -> None:
    parent = machine.supervise()
    machine.wait_for_welcome()
    leave_alone(machine, parent)


def test_parent_and_kiosk_can_talk_through_a_file(machine: Machine) -> None:
    parent = machine.supervise(HASTY_BY_FILE="1")
    machine.wait_for_welcome()
    kiosk = child_of(parent)
    assert kiosk is not None
    freeze(machine, kiosk)
    machine.wait_for_run("end hang", "start normal", "ready")
    leave_alone(machine, parent)


def leave_alone(machine: Machine, parent: subprocess.Popen[str]) -> None:
    """End a parent as nobody can handle, and wait until its kiosk has left, too."""
    kiosk = child_of(parent)
    assert kiosk is not None
    parent.kill()
    machine.screen.wait(lambda: not is_alive(kiosk))
    assert machine.runs()[-1] == "end terminated"


def test_what_keeps_dying_asks_for_staff(broken: Machine) -> None:
    screen = broken.screen
    broken.supervise()
    screen.wait(lambda: screen.window("Kiosk notice") is not None)
    assert broken.runs()[:6] == ["start normal", "end code 1"] * 3
    assert broken.runs()[6:] in ([], ["start safe"]), "it is there before the long pauses"
    # It stays while the kiosk is tried in vain.
    screen.wait(lambda: broken.runs().count("start safe") > 1)
    assert screen.window("Kiosk notice") is not None
    assert screen.covered("Kiosk notice") == (0, 0, *SIZE)
    screen.wait(lambda: screen.colors() > 1)
    log = next(broken.home.rglob("kiosk.log")).read_text(encoding="utf-8")
    assert "Traceback" in log
    assert MAIN.name in log
    program = broken.home.parent / "program"
    (program / "whole.qml").rename(program / MAIN)
    broken.wait_for_welcome()
    screen.wait(lambda: screen.window("Kiosk notice") is None)
    assert broken.runs()[-2:] == ["start safe", "ready"]
