"""Provides a test of the way of staff into a kiosk that runs as it does in a waiting room."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.station.pin.pin import remove_pin, save_pin
from tests.station.pin.pins import PIN, own_folders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

CHECKOUT = Path(__file__).parents[2]
CORNER = (10, 10)
ATTEMPTS = 3
"""On a busy machine, taps may reach the kiosk too late; staff would try again, too."""
ROW = 1280 * 4
"""Bytes in a row of the screen."""
UNWANTED = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")


@pytest.fixture
def kiosk(
    wide_screen: VirtualScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[subprocess.Popen[bytes]]:
    """Return a kiosk with a PIN that shows its welcome screen."""
    own_folders(tmp_path, monkeypatch)
    save_pin(PIN)
    environment = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk"],
        cwd=CHECKOUT, env=environment | {"DISPLAY": wide_screen.name},
    )  # fmt: skip
    try:
        wide_screen.wait(lambda: wide_screen.window() is not None)
        wide_screen.wait(lambda: wide_screen.colors() > 3)
        yield process
    finally:
        process.kill()
        process.wait()


def test_staff_get_in_and_out(wide_screen: VirtualScreen, kiosk: subprocess.Popen[bytes]) -> None:
    screen = wide_screen
    welcome = screen.wait_until_still()

    screen.press_keys("Control_L", "Alt_L", "s")
    screen.wait(lambda: screen.picture() != welcome)
    pad = screen.wait_until_still()
    screen.press_keys("Escape")
    screen.wait(lambda: _foot(screen.picture()) == _foot(welcome))

    assert any(_knocks(screen, pad) for _ in range(ATTEMPTS))
    assert screen.wait_until_still() == pad

    screen.press_keys("Control_L", "q")
    for key in (*PIN, "Return"):
        screen.press_keys(key)
    screen.wait(lambda: _head(screen.picture()) != _head(pad))
    assert kiosk.poll() is None, "with a PIN, Ctrl+Q ends nothing"
    screen.press_keys("Escape")
    screen.wait(lambda: _foot(screen.picture()) == _foot(welcome))

    remove_pin()
    screen.press_keys("Control_L", "q")
    assert kiosk.wait(20) == 0


def _knocks(screen: VirtualScreen, pad: bytes) -> bool:
    """Tap the corner and hold the last tap; say whether that was quick enough for the kiosk."""
    for _ in range(4):
        screen.tap(*CORNER)
    screen.press(*CORNER)
    try:
        screen.wait(lambda: screen.picture() == pad, 6)
    except AssertionError:
        return False
    finally:
        screen.release()
    return True


def _head(picture: bytes) -> bytes:
    """Return the part of the screen that has the title of the pad, and nothing that changes."""
    return picture[30 * ROW : 70 * ROW]


def _foot(picture: bytes) -> bytes:
    """Return the lower part; letters as large as a title may be drawn a little differently."""
    return picture[300 * ROW :]
