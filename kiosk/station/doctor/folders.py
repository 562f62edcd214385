"""Looks at whether the kiosk may write where it has to."""

from __future__ import annotations

import os
import shlex
import sys
from typing import TYPE_CHECKING

from kiosk.station.doctor.near_folder import near_folder
from kiosk.station.finding import Finding, State
from kiosk.station.paths import cache_folder, config_file, log_file, state_folder

if TYPE_CHECKING:
    from pathlib import Path

ABOUT = "Folders"


def folders() -> tuple[Finding, ...]:
    """Return each folder that the kiosk can't write in, or one finding that all is well."""
    wanted: tuple[tuple[Path, State, str], ...] = (
        (cache_folder(), "fail", "Pages have to be made anew at each start"),
        (state_folder(), "fail", "The kiosk forgets why it was started again"),
        (log_file().parent, "warn", "Nothing is written in the log"),
        (config_file().parent, "warn", "No PIN and no settings can be saved"),
    )
    found = [_unwritable(*one) for one in wanted if not _may_write(one[0])]
    return tuple(found) or (Finding(ABOUT, "ok", "The kiosk can write all that it has to."),)


def _may_write(folder: Path) -> bool:
    """Say whether files can be made in a folder, which may have to be made first."""
    near = near_folder(folder)
    return near.is_dir() and os.access(near, os.W_OK | os.X_OK)


def _unwritable(folder: Path, state: State, harm: str) -> Finding:
    """Return what is wrong with a folder, and how to mend it."""
    near = near_folder(folder)
    what = f"{harm}: {folder} can't be written."
    return Finding(ABOUT, state, what, f"Mend it: {_command(near)}")


def _command(near: Path) -> str:
    """Return what makes a folder one that this user may write in."""
    name = shlex.quote(str(near))
    if not near.is_dir():
        return f"mv {name} {name}.old"
    if sys.platform == "win32":
        return f'icacls "{near}" /grant "%USERNAME%:(OI)(CI)M"'
    if near.stat().st_uid == os.getuid():
        return f"chmod u+rwx {name}"
    return f"sudo chown -R {os.getuid()}:{os.getgid()} {name}"
