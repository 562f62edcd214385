"""Provides a test of the preview as editors start it: a process, on a real X server."""

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
SAMPLE = CHECKOUT / "tests" / "packs" / "sample"
UNWANTED = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
SOON = 2.0
"""Seconds in which a save must be on the screen of a busy machine; 0.2 on an idle one."""


@pytest.fixture
def screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen without a window manager."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(1280, 800)
    yield screen
    screen.close()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return a copy of the sample pack."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "pack"))


@pytest.fixture
def preview(screen: VirtualScreen, pack: Path) -> Iterator[subprocess.Popen[str]]:
    """Return a preview of the pack that shows its first page."""
    environment = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "preview", str(pack)],
        cwd=CHECKOUT, env=environment | {"DISPLAY": screen.name}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        screen.wait(lambda: screen.colors() > 3)
        screen.wait_until_still()
        yield process
    finally:
        process.kill()
        said = process.communicate()
    assert "Traceback" not in said[0] + said[1]


def test_it_follows_a_save_and_closes(
    screen: VirtualScreen, preview: subprocess.Popen[str], pack: Path
) -> None:
    before = screen.wait_until_still()
    page = pack / "en/what-they-are.md"
    good = page.read_text(encoding="utf-8")
    page.write_text(good.replace("title: ", "title: New, and "), encoding="utf-8")
    screen.wait(lambda: screen.picture() != before, SOON)
    page.write_text("broken", encoding="utf-8")
    screen.wait_until_still()
    assert preview.poll() is None
    screen.tap(640, 400)
    # Without a window manager the keys come only once the tap has been dealt with.
    screen.wait_until_still()
    screen.press_keys("Control_L", "q")
    assert preview.wait(SOON) == 0
