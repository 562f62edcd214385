"""Looks at whether the session darkens the screen when nobody touches it."""

from __future__ import annotations

import os
import re
import sys

from kiosk.station.autostart.places import cage_file
from kiosk.station.doctor.x_blanking import x_blanking
from kiosk.station.finding import Finding
from kiosk.station.outside import answer_of, is_installed

ABOUT = "Screen blanking"

HOLDS_OFF = "The kiosk asks for light while it is open, but not every desktop listens."

GNOME_LIKE = {"gnome", "unity", "cinnamon", "budgie"}
IDLE = ("org.gnome.desktop.session", "idle-delay")


def blanking() -> Finding:
    """Return whether the screen stays lit, and the commands that keep it so."""
    if sys.platform == "win32":
        return _windows()
    if not sys.platform.startswith("linux"):
        return _unknown()
    if _is_gnome():
        return _gnome()
    if os.environ.get("WAYLAND_DISPLAY"):
        return _wayland()
    if os.environ.get("DISPLAY"):
        return x_blanking(ABOUT, HOLDS_OFF)
    return _unknown()


def minutes(seconds: int) -> str:
    """Return a time as staff say it."""
    return f"{seconds} seconds" if seconds < 120 else f"{seconds // 60} minutes"


def _is_gnome() -> bool:
    """Say whether the desktop takes its settings from GNOME's."""
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").lower()
    return bool(GNOME_LIKE & {part.removeprefix("x-") for part in desktop.split(":")})


def _gnome() -> Finding:
    """Return what GNOME is told to do; it does the same on X and on Wayland."""
    found = re.fullmatch(r"uint32 (\d+)", (answer_of("gsettings", "get", *IDLE) or "").strip())
    if found is None:
        return _unknown()
    seconds = int(found.group(1))
    if seconds == 0:
        return Finding(ABOUT, "ok", "The desktop leaves the screen lit.")
    what = f"The desktop darkens the screen after {minutes(seconds)}. {HOLDS_OFF}"
    return Finding(ABOUT, "warn", what, f"Switch it off: gsettings set {' '.join(IDLE)} 0")


def _wayland() -> Finding:
    """Return what other compositors do, as far as it can be told."""
    if cage_file().is_file():
        return Finding(ABOUT, "ok", "cage leaves the screen lit.")
    if is_installed("swayidle"):
        what = f"swayidle may darken the screen. {HOLDS_OFF}"
        return Finding(ABOUT, "warn", what, "Take it out of the session: see docs/set-up.md")
    return _unknown()


def _windows() -> Finding:
    """Return what the power plan of Windows says of the screen while it is plugged in."""
    answer = answer_of("powercfg", "/query", "SCHEME_CURRENT", "SUB_VIDEO", "VIDEOIDLE") or ""
    # Its words are in the language of Windows; the last two numbers are plugged in and battery.
    found = re.findall(r"0x([0-9a-fA-F]{8})", answer)
    if len(found) < 2:
        return _unknown()
    seconds = int(found[-2], 16)
    if seconds == 0:
        return Finding(ABOUT, "ok", "Windows leaves the screen lit.")
    what = f"Windows darkens the screen after {minutes(seconds)}. {HOLDS_OFF}"
    return Finding(ABOUT, "warn", what, "Switch it off: powercfg /change monitor-timeout-ac 0")


def _unknown() -> Finding:
    """Return that it can't be told from here."""
    what = "Whether this session darkens the screen can't be told from here."
    fix = "Leave the screen alone for half an hour and look; docs/set-up.md says what to do then."
    return Finding(ABOUT, "warn", what, fix)
