"""Writes a settings file that explains itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.config.keys import KEYS, SITE, Key
from kiosk.station.config.toml_text import toml_value
from kiosk.station.problem import StationError
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

HEAD = """\
# The settings of this kiosk.
# Take away the # before a line and change what stands behind the = sign. Save the file: a kiosk
# that runs takes it in within two seconds, as soon as nobody is reading.
# `kiosk config show` tells what is in use, and what is wrong.
"""

SITE_HEAD = f"""
[{SITE}]
# What pages say about this place; the welcome screen shows none of it. Everything from here on
# belongs to it.
"""


def config_text() -> str:
    """Return a settings file that sets nothing, and names all that can be set."""
    parts = [HEAD]
    tables = [""]
    for key in KEYS:
        if key.table not in tables:
            tables.append(key.table)
            parts.append(SITE_HEAD)
        parts.append(_lines_of(key))
    return "".join(parts)


def write_config(path: Path) -> None:
    """Write such a file where there is none.

    Raises:
        StationError: There is one, or it can't be written.

    """
    if path.exists() or path.is_symlink():
        what = f"{path} is there already, and stays as it is."
        raise StationError(what, "See what it says: kiosk config show")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, config_text().encode())
    except OSError as error:
        what = f"{path} can't be written ({error.strerror or error})."
        raise StationError(what, "Check the folder and who may write in it.") from error


def _lines_of(key: Key) -> str:
    """Return what a key does, and a line that sets its default, made a comment."""
    about = "".join(f"# {line}\n" for line in key.about.split("\n"))
    return f"\n{about}#{key.name} = {toml_value(key.default)}\n"
