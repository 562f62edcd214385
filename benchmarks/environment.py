"""Provides the surroundings in which every measured program runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

DROPPED: Final = ("QT_", "QML_", "QSG_", "XDG_", "WAYLAND_", "PYTHON")
"""Settings that would make a figure hold only for whoever measured it begin with these."""


def make_environment(display: str, home: Path) -> dict[str, str]:
    """Return an environment with a home of its own: no cache or setting from elsewhere."""
    folders = {
        "HOME": home,
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(DROPPED)}
    paths = {name: str(folder) for name, folder in folders.items()}
    # Without a bus of its own, a program would start one for the measured display.
    bus = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    return kept | paths | bus | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
