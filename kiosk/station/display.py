"""Finds out whether there is a screen to show the kiosk on."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path

from kiosk.station.problem import StationError

WAY_ON = (
    "Start it from the desktop of the screen it is for, or on a virtual screen: "
    "xvfb-run -s '-screen 0 1920x1080x24' kiosk"
)


def require_display() -> None:
    """Make sure that Qt will find a display.

    Raises:
        StationError: there is none; Qt itself would end the program without a plain word.

    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if _has_wayland() or _has_x11(os.environ.get("DISPLAY", "")):
        return
    message = "There is no screen here to open the kiosk on."
    raise StationError(message, WAY_ON)


def _has_wayland() -> bool:
    """Say whether a Wayland compositor listens."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return _connects(socket.AF_UNIX, str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))


def _has_x11(display: str) -> bool:
    """Say whether an X server answers at an address such as `:0` or `host:10.0`."""
    match = re.fullmatch(r"(?:(?:unix|local)/?)?([\w.-]*):(\d+)(?:\.\d+)?", display)
    if match is None:
        return False
    host, number = match.group(1), int(match.group(2))
    return _answers(host, number) if host else _answers_here(number)


def _answers_here(number: int) -> bool:
    """Say whether an X server listens on this machine."""
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the place that X11 fixes
    return any(_connects(socket.AF_UNIX, address) for address in (path, f"\0{path}"))


def _answers(host: str, number: int) -> bool:
    """Say whether an X server listens on a named machine."""
    return _connects(socket.AF_INET, (host, 6000 + number))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    """Say whether something listens at an address."""
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
        return True
