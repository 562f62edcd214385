"""Looks at whether the kiosk starts when this machine is switched on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.autostart import places
from kiosk.station.autostart.command import kiosk_command
from kiosk.station.autostart.desktop_entry import desktop_words
from kiosk.station.autostart.uninstall_plan import installed_files
from kiosk.station.autostart.unit_command import unit_command
from kiosk.station.finding import Finding
from kiosk.station.outside import answer_of

if TYPE_CHECKING:
    from pathlib import Path

ABOUT = "Autostart"


def autostart(root: Path = places.ROOT) -> tuple[Finding, ...]:
    """Return what is installed, whether it is on, and whether it starts this very kiosk."""
    installed = installed_files(root)
    if not installed:
        what = "The kiosk does not start by itself."
        return (Finding(ABOUT, "warn", what, "Let it: kiosk install"),)
    services = [path for path in installed if path.name in {places.SERVICE, places.CAGE_TEMPLATE}]
    if services:
        return tuple(_service(path) for path in services)
    return tuple(_entry(path) for path in installed if path != places.sign_in_file(root))


def _service(path: Path) -> Finding:
    """Return whether systemd starts a service, and whether it is this kiosk."""
    is_cage = path.name == places.CAGE_TEMPLATE
    command = ("systemctl",) if is_cage else ("systemctl", "--user")
    name = places.CAGE_SERVICE if is_cage else places.SERVICE
    if (answer_of(*command, "is-enabled", name) or "").strip() != "enabled":
        sudo = "sudo " if is_cage else ""
        what = f"{path} is there, but systemd does not start it."
        return Finding(ABOUT, "fail", what, f"Let it: {sudo}{' '.join(command)} enable {name}")
    if unit_command(kiosk_command("run")) not in path.read_text("utf-8"):
        return _another(path, "sudo kiosk install --session cage" if is_cage else "kiosk install")
    when = "when the machine is switched on" if is_cage else "at each sign-in"
    return Finding(ABOUT, "ok", f"systemd starts the kiosk {when}, by {path}.")


def _entry(path: Path) -> Finding:
    """Return whether what a desktop starts is this kiosk; a shortcut can't be read."""
    is_text = path == places.autostart_file()
    if is_text and desktop_words(kiosk_command("run")) not in path.read_text("utf-8"):
        return _another(path, "kiosk install")
    return Finding(ABOUT, "ok", f"The desktop starts the kiosk at each sign-in, by {path}.")


def _another(path: Path, command: str) -> Finding:
    """Return that a kiosk starts, but not the one that was asked."""
    what = f"{path} starts a kiosk in another folder than this one."
    return Finding(ABOUT, "warn", what, f"Let it start this one: {command}")
