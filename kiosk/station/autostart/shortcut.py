"""Makes the shortcut in the startup folder of Windows."""

from __future__ import annotations

from subprocess import list2cmdline
from typing import TYPE_CHECKING

from kiosk.station.autostart.mark import MARK
from kiosk.station.autostart.step import Run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SCRIPT = (
    "$ErrorActionPreference = 'Stop'; "
    "$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:KIOSK_LINK); "
    "$link.TargetPath = $env:KIOSK_PROGRAM; $link.Arguments = $env:KIOSK_ARGUMENTS; "
    "$link.Description = $env:KIOSK_MARK; $link.Save()"
)
"""Only Windows itself can write a shortcut; what it is to hold comes in variables."""


def make_shortcut(path: Path, command: Sequence[str]) -> Run:
    """Return the step that makes a shortcut to a command."""
    program, *arguments = command
    variables = {
        "KIOSK_LINK": str(path),
        "KIOSK_PROGRAM": program,
        "KIOSK_ARGUMENTS": list2cmdline(arguments),
        "KIOSK_MARK": MARK,
    }
    powershell = ("powershell", "-NoProfile", "-NonInteractive", "-Command", SCRIPT)
    return Run(powershell, variables=tuple(variables.items()), about=f"{path}")
