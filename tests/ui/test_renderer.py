"""Provides tests of the choice between processor and graphics card."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
CHOOSE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from kiosk.ui.renderer import choose_renderer, has_graphics_card
application = QGuiApplication([])
chosen = choose_renderer(sys.argv[1])
print(chosen, QQuickWindow.sceneGraphBackend() or 'rhi', has_graphics_card())
"""


def choose(setting: str) -> list[str]:
    """Return what is chosen, what Qt will draw with, and whether there is a graphics card."""
    done = subprocess.run(
        [sys.executable, "-c", CHOOSE, setting],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    return done.stdout.split()


def test_a_setting_decides() -> None:
    assert choose("software")[:2] == ["software", "software"]
    assert choose("hardware")[0] == "hardware"
    assert choose("hardware")[1] != "software"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt always finds a graphics card")
def test_without_a_setting_the_machine_decides() -> None:
    chosen, drawn_by, has_card = choose("auto")
    assert chosen == ("hardware" if has_card == "True" else "software")
    assert (drawn_by == "software") == (chosen == "software")
    if not any(Path("/dev/dri").glob("renderD*")):
        assert chosen == "software"
