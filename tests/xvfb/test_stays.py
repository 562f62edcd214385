"""Provides tests that the kiosk comes back whatever other programs and displays do to it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.xvfb.rude import RudeProgram
    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

CHECKOUT = Path(__file__).parents[2]
LARGEST, SIZE = 1280, (1280, 720)
UNWANTED = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
CLOSE = (1240, 684)
"""The button at the lower right, at that size."""
BRIGHT = 200
FIGHT = 0.7
"""Seconds; sooner, whoever is rude would be fought by the processor, too."""


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen without a window manager, with a kiosk on it."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(LARGEST, LARGEST)
    screen.resize(*SIZE)
    environment = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk"],
        cwd=CHECKOUT, env=environment | {"DISPLAY": screen.name},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        screen.wait(lambda: screen.window() is not None)
        screen.wait(lambda: screen.colors() > 3)
        yield screen
        assert process.poll() is None
    finally:
        process.kill()
        said = process.communicate()[1]
        screen.close()
    assert said == "", "nothing is wrong"


@pytest.fixture
def rude(screen: VirtualScreen) -> Iterator[RudeProgram]:
    """Return another program on that screen."""
    from tests.xvfb.rude import RudeProgram  # noqa: PLC0415 - needs a Unix

    screen.wait(lambda: screen.covered() == (0, 0, *SIZE))
    program = RudeProgram(screen)
    screen.wait(program.has_kiosk_keys)
    screen.wait(program.is_kiosk_in_front)
    yield program
    program.close()


@pytest.mark.parametrize("act", ["move", "shrink", "hide"])
def test_it_covers_the_screen_again(screen: VirtualScreen, rude: RudeProgram, act: str) -> None:
    with rude.undisturbed():
        getattr(rude, act)()
        assert rude.covered() != (0, 0, *SIZE)
    screen.wait(lambda: screen.covered() == (0, 0, *SIZE))
    screen.wait(rude.is_kiosk_in_front)
    screen.wait(rude.has_kiosk_keys)
    screen.wait(lambda: screen.colors() > 3)


def test_a_message_of_the_system_does_not_stay_in_front(
    screen: VirtualScreen, rude: RudeProgram
) -> None:
    with rude.undisturbed():
        rude.cover(takes_keys=False)
        assert not rude.is_kiosk_in_front()
    screen.wait(rude.is_kiosk_in_front)
    assert rude.has_kiosk_keys()


def test_another_program_keeps_neither_the_screen_nor_the_keys(
    screen: VirtualScreen, rude: RudeProgram
) -> None:
    with rude.undisturbed():
        rude.cover(takes_keys=True)
        assert not rude.is_kiosk_in_front()
        assert not rude.has_kiosk_keys()
    screen.wait(rude.has_kiosk_keys)
    screen.wait(rude.is_kiosk_in_front)


def test_keys_that_nobody_has_come_back(screen: VirtualScreen, rude: RudeProgram) -> None:
    with rude.undisturbed():
        rude.drop_keys()
        assert not rude.has_kiosk_keys()
    screen.wait(rude.has_kiosk_keys)


def test_it_does_not_fight(screen: VirtualScreen, rude: RudeProgram) -> None:
    times = []
    for _ in range(2):
        rude.move()
        screen.wait(lambda: rude.covered() == (0, 0, *SIZE))
        times.append(time.monotonic())
    assert times[1] - times[0] > FIGHT


def test_it_comes_back_with_its_display(screen: VirtualScreen, rude: RudeProgram) -> None:
    rude.unplug()
    time.sleep(1.2)  # longer than the kiosk waits before it looks
    screen.resize(720, 1280)
    screen.wait(lambda: screen.covered() == (0, 0, 720, 1280))
    screen.wait(lambda: screen.colors() > 3)
    screen.resize(*SIZE)
    screen.wait(lambda: screen.covered() == (0, 0, *SIZE))
    screen.tap(640, 360)
    screen.wait(lambda: _is_reading(screen))
    screen.tap(*CLOSE)
    screen.wait(lambda: not _is_reading(screen))


def _is_reading(screen: VirtualScreen) -> bool:
    """Say whether a page is on the screen: it is bright where the welcome screen is dark."""
    at = 4 * (40 * SIZE[0] + 700)
    return min(screen.picture()[at : at + 3]) > BRIGHT


def test_other_keys_are_no_way_out(screen: VirtualScreen, rude: RudeProgram) -> None:
    for keys in (
        ("Alt_L", "F4"),
        ("Control_L", "w"),
        ("F11",),
        ("Super_L",),
        ("Control_L", "Alt_L", "Delete"),
        ("Alt_L", "Tab"),
        ("Print",),
        ("Control_L", "a"),
    ):
        screen.press_keys(*keys)
    screen.ask_to_close()
    screen.wait(lambda: not _is_reading(screen))
    screen.tap(640, 360)
    screen.wait(lambda: _is_reading(screen))
    assert screen.covered() == (0, 0, *SIZE)
    assert rude.is_kiosk_in_front()
