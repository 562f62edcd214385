"""Knows by which command this very kiosk is started, whatever the folder it is called from."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.station.problem import StationError


def kiosk_command(*arguments: str, has_console: bool = True) -> tuple[str, ...]:
    """Return the command with absolute paths.

    Args:
        arguments: What follows the program, such as `run`.
        has_console: Whether it may open a console window on Windows.

    Raises:
        StationError: a path in it has signs that no settings of a system can hold.

    """
    python = Path(sys.executable).absolute()
    ending = python.suffix
    script = python.with_name(f"{'kiosk' if has_console else 'kioskw'}{ending}")
    command = (str(script),) if script.is_file() else (str(python), "-m", "kiosk")
    if not "".join((*command, *arguments)).isprintable():
        what = f"The folder of the kiosk has a sign in its name that can't be kept: {script!r}."
        raise StationError(what, "Install the kiosk in another folder.")
    return (*command, *arguments)
