"""Provides what has to be done so that the kiosk starts by itself, for each kind of session."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.station.autostart import places
from kiosk.station.autostart.cage_needs import cage_needs
from kiosk.station.autostart.cage_service import SIGN_IN, cage_service
from kiosk.station.autostart.command import kiosk_command
from kiosk.station.autostart.desktop_entry import START_SERVICE, desktop_entry
from kiosk.station.autostart.desktop_service import desktop_service
from kiosk.station.autostart.mark import marked, require_ours
from kiosk.station.autostart.plan import Plan
from kiosk.station.autostart.shortcut import make_shortcut
from kiosk.station.autostart.step import Write
from kiosk.station.autostart.systemd import has_user_systemd, switch_cage_on, switch_on
from kiosk.station.autostart.uninstall_plan import installed_files, steps_to_remove
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from collections.abc import Sequence


def fitting_session() -> str:
    """Return how a kiosk is best started on this machine.

    Raises:
        StationError: there is no way that this program knows.

    """
    if sys.platform == "win32":
        return "windows"
    if sys.platform == "darwin":
        what = "On macOS this program can't make the kiosk start by itself."
        raise StationError(what, "Add it under System Settings, General, Login Items.")
    return "desktop" if has_user_systemd() else "autostart"


def install_plan(
    session: str, options: Sequence[str] = (), user: str = "kiosk", root: Path = places.ROOT
) -> Plan:
    """Return what makes a session start the kiosk.

    Args:
        session: `desktop`, `cage`, `autostart` or `windows`.
        options: What the kiosk is to be started with.
        user: The account that a session without a desktop signs in.
        root: Where `etc` is.

    Raises:
        StationError: a file is there that somebody else has written, or there is no such session
            on this machine.

    """
    plan = {
        "desktop": lambda: _desktop(options),
        "cage": lambda: _cage(options, user, root),
        "autostart": lambda: _autostart(options),
        "windows": lambda: _windows(options),
    }[session]()
    return _instead_of_others(plan, root)


def _instead_of_others(plan: Plan, root: Path) -> Plan:
    """Return a plan that first removes what another kind of session has needed.

    Raises:
        StationError: that is for root to remove, and this session is not root's.

    """
    if not plan.needs_root and places.cage_file(root) in installed_files(root):
        what = "The kiosk is installed here for a machine without a desktop."
        raise StationError(what, "Remove that first: sudo kiosk uninstall")
    written = {step.path for step in plan.steps if isinstance(step, Write)}
    return replace(plan, steps=(*steps_to_remove(root, keep=written), *plan.steps))


def _desktop(options: Sequence[str]) -> Plan:
    """Return the plan for a desktop: a service, and what starts it where the desktop does not."""
    return Plan(
        (
            _write(places.service_file(), desktop_service(kiosk_command("run", *options))),
            _write(places.autostart_file(), desktop_entry(START_SERVICE)),
            *switch_on(),
        ),
        after="The kiosk starts at the next sign-in. "
        f"To start it now: systemctl --user start {places.SERVICE}",
    )


def _cage(options: Sequence[str], user: str, root: Path) -> Plan:
    """Return the plan for a machine without a desktop."""
    command = kiosk_command("run", *options)
    return Plan(
        (
            _write(places.cage_file(root), cage_service(command, user)),
            _write(places.sign_in_file(root), SIGN_IN),
            *switch_cage_on(),
        ),
        before=cage_needs(Path(command[0]), user),
        after="The kiosk starts when the machine is switched on. "
        f"To start it now: sudo systemctl start {places.CAGE_SERVICE}",
        needs_root=True,
    )


def _autostart(options: Sequence[str]) -> Plan:
    """Return the plan for a desktop without systemd: the kiosk watches over itself."""
    command = kiosk_command("run", "--supervised", *options)
    return Plan(
        (_write(places.autostart_file(), desktop_entry(command)),),
        after="The kiosk starts at the next sign-in.",
    )


def _windows(options: Sequence[str]) -> Plan:
    """Return the plan for Windows: the kiosk watches over itself, without a console window."""
    path = places.startup_shortcut()
    require_ours(path)
    command = kiosk_command("run", "--supervised", *options, has_console=False)
    return Plan((make_shortcut(path, command),), after="The kiosk starts at the next sign-in.")


def _write(path: Path, text: str) -> Write:
    """Return the step that writes a file of ours; no other is ever overwritten."""
    require_ours(path)
    return Write(path, marked(text, path))
