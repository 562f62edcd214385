"""Finds out what a machine without a desktop still lacks before it can show the kiosk."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

from kiosk.station.outside import is_installed

if TYPE_CHECKING:
    from pathlib import Path

OTHERS_MAY_ENTER = 0o001
"""Of the rights of a folder."""


def cage_needs(program: Path, user: str) -> str:
    """Return the commands that have to come first, a line each; nothing when all is there.

    Args:
        program: The kiosk, which the account must be able to start.
        user: The account that is signed in when the machine is switched on.

    """
    lines = []
    # cage 0.1.4 ends at once where there is no Xwayland, which its package does not ask for.
    if not (is_installed("cage") and is_installed("Xwayland")):
        lines.append("sudo apt-get install cage xwayland libpam-systemd")
    number = _number(user)
    if number is None:
        lines.append(f"sudo useradd --create-home --shell /bin/bash {shlex.quote(user)}")
    lines += [f"sudo chmod o+x {shlex.quote(str(folder))}" for folder in _closed(program, number)]
    return "".join(f"{line}\n" for line in lines)


def _number(user: str) -> int | None:
    """Return the number of an account; none when there is no such account."""
    if sys.platform == "win32":
        return None
    import pwd  # noqa: PLC0415 - not on Windows

    try:
        return pwd.getpwnam(user).pw_uid
    except KeyError:
        return None


def _closed(program: Path, number: int | None) -> list[Path]:
    """Return the folders on the way to a program that an account can't enter, top first."""
    ways = [folder for folder in program.resolve().parents if folder.is_dir()]
    ways += [folder for folder in program.parents if folder not in ways]
    return [
        folder
        for folder in reversed(ways)
        if not folder.stat().st_mode & OTHERS_MAY_ENTER and folder.stat().st_uid != number
    ]
