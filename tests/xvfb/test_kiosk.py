"""Provides tests of the kiosk as staff start it: a process, full screen, on a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

CHECKOUT = Path(__file__).parents[2]
LARGEST = 1280
"""Pixels; a virtual screen can't grow past the size that it began with."""
SIZE = (1280, 720)
SURGERY = (150, 302)
"""The second entry of the menu, at that size."""
CLOSE = (1240, 684)
"""The button at the lower right."""
SOON = 2.0
"""Seconds in which the kiosk must have followed."""


@pytest.fixture
def screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen without a window manager."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(LARGEST, LARGEST)
    screen.resize(*SIZE)
    yield screen
    screen.close()


@pytest.fixture
def kiosk(screen: VirtualScreen) -> Iterator[subprocess.Popen[str]]:
    """Return a kiosk that shows its welcome screen on the virtual screen."""
    environment = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk"],
        cwd=CHECKOUT, env=environment | {"DISPLAY": screen.name}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        screen.wait(lambda: screen.window() is not None)
        screen.wait(lambda: screen.colors() > 3)
        yield process
    finally:
        process.kill()
        said = process.communicate()
    assert "Traceback" not in said[0] + said[1]
    assert said[1] == "", "nothing is wrong"


UNWANTED = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")


def test_it_covers_the_screen(screen: VirtualScreen, kiosk: subprocess.Popen[str]) -> None:
    screen.wait(lambda: screen.covered() == (0, 0, *SIZE), SOON)
    assert kiosk.poll() is None


def test_a_visitor_reads_and_leaves(screen: VirtualScreen, kiosk: subprocess.Popen[str]) -> None:
    welcome = screen.wait_until_still()
    screen.tap(640, 360)
    screen.wait_for_drawings()
    first_page = screen.wait_until_still()
    assert first_page != welcome
    screen.tap(*SURGERY)
    screen.wait(lambda: screen.picture() != first_page)
    second_page = screen.wait_until_still()
    assert second_page not in {welcome, first_page}
    screen.tap(*CLOSE)
    screen.wait(lambda: screen.picture() == welcome)
    screen.tap(10, 700)
    screen.wait(lambda: screen.picture() == first_page)
    assert kiosk.poll() is None


@pytest.mark.parametrize("is_reading", [False, True])
def test_it_follows_a_screen_that_is_turned(
    screen: VirtualScreen, kiosk: subprocess.Popen[str], is_reading: bool
) -> None:
    from tests.xvfb.screen import are_alike  # noqa: PLC0415 - needs a Unix

    before = screen.wait_until_still()
    if is_reading:
        screen.tap(640, 360)
        screen.wait(lambda: screen.picture() != before)
    for size in ((720, 1280), (800, 480), SIZE):
        screen.resize(*size)
        screen.wait(lambda size=size: screen.covered() == (0, 0, *size), SOON)  # type: ignore[misc]
        screen.wait_until_still()
        assert screen.colors() > 3
    assert kiosk.poll() is None
    if not is_reading:
        assert are_alike(screen.picture(), before)


def test_ctrl_q_ends_it(screen: VirtualScreen, kiosk: subprocess.Popen[str]) -> None:
    screen.wait_until_still()
    screen.press_keys("Control_L", "q")
    assert kiosk.wait(SOON) == 0


def test_the_window_can_not_be_closed(screen: VirtualScreen, kiosk: subprocess.Popen[str]) -> None:
    before = screen.wait_until_still()
    screen.ask_to_close()
    screen.ask_to_close()
    assert screen.wait_until_still() == before
    assert screen.covered() == (0, 0, *SIZE)
    assert kiosk.poll() is None
    screen.tap(640, 360)
    screen.wait(lambda: screen.picture() != before)


def test_it_says_how_to_leave_it(screen: VirtualScreen, kiosk: subprocess.Popen[str]) -> None:
    assert kiosk.stdout is not None
    assert kiosk.stdout.readline() == "The kiosk is open. Press Ctrl+Q to leave it.\n"
    assert screen.window() is not None
