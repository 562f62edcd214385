"""Knows where each kind of system looks for what it is to start."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.station.problem import StationError

SERVICE = "treatment-kiosk.service"
"""Of the user's own systemd, in a desktop session."""

CAGE_TEMPLATE = "treatment-kiosk@.service"
CAGE_SERVICE = "treatment-kiosk@tty1.service"
"""Of the system's systemd, on the first console."""

ROOT = Path("/")


def service_file() -> Path:
    """Return where the service of a desktop session stands."""
    return _config_home() / "systemd/user" / SERVICE


def autostart_file() -> Path:
    """Return where desktops look for what they start when somebody signs in."""
    return _config_home() / "autostart" / "treatment-kiosk.desktop"


def cage_file(root: Path = ROOT) -> Path:
    """Return where the service of a machine without a desktop stands."""
    return root / "etc/systemd/system" / CAGE_TEMPLATE


def sign_in_file(root: Path = ROOT) -> Path:
    """Return where it is said how that service signs in its account (PAM)."""
    return root / "etc/pam.d/treatment-kiosk"


def startup_shortcut() -> Path:
    """Return where Windows looks for what it starts when this account signs in.

    Raises:
        StationError: this is no Windows.

    """
    settings = os.environ.get("APPDATA")
    if not settings:
        message = "There is no startup folder here: this is not Windows."
        raise StationError(message, "Choose another way to start: kiosk install --help")
    return Path(settings, "Microsoft/Windows/Start Menu/Programs/Startup", "Treatment kiosk.lnk")


def known_files(root: Path = ROOT) -> tuple[Path, ...]:
    """Return all files that any release may have written."""
    files = [service_file(), autostart_file(), cage_file(root), sign_in_file(root)]
    # Whoever installed it may have had other settings than who removes it.
    usual = Path.home() / ".config"
    files += [usual / "systemd/user" / SERVICE, usual / "autostart" / autostart_file().name]
    if os.environ.get("APPDATA"):
        files.append(startup_shortcut())
    return tuple(dict.fromkeys(files))


def _config_home() -> Path:
    """Return the folder of this account's settings; a relative one does not count, says XDG."""
    named = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".config"
