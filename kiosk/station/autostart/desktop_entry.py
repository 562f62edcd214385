"""Writes what desktops start when somebody signs in (the Desktop Entry and Autostart standards)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.autostart.places import SERVICE

if TYPE_CHECKING:
    from collections.abc import Sequence

SEEN_BY_SERVICES = "DISPLAY WAYLAND_DISPLAY XAUTHORITY XDG_SESSION_TYPE XDG_CURRENT_DESKTOP"
"""What a service of systemd has to know to find the screen."""

_START = (
    f"systemctl --user import-environment {SEEN_BY_SERVICES}; "
    f"systemctl --user --no-block start {SERVICE}"
)

START_SERVICE = ("/bin/sh", "-c", _START)
"""Starts the service on desktops that do not tell systemd when they are up, such as Xfce."""


def desktop_entry(command: Sequence[str]) -> str:
    """Return the entry; without OnlyShowIn, which no two desktops understand alike."""
    return f"""\
[Desktop Entry]
Type=Application
Version=1.0
Name=Treatment kiosk
Exec={desktop_words(command)}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""


def desktop_words(command: Sequence[str]) -> str:
    """Return a command for `Exec=`, each word in quotes."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    """Return a word in quotes: first as an argument, then as a value of the file."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'.replace("\\", "\\\\").replace("%", "%%")
