"""Provides `kiosk config`: shows the settings, says where they are, or writes a file of them."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.settings import is_there, require_file
from kiosk.station.config.file import read_values
from kiosk.station.config.keys import KEYS
from kiosk.station.config.text import write_config
from kiosk.station.config.toml_text import toml_value
from kiosk.station.config.values import config_of
from kiosk.station.exit_codes import DONE, NOT_POSSIBLE
from kiosk.station.paths import config_file

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Mapping
    from pathlib import Path

logger = logging.getLogger(__name__)


def config(options: Namespace) -> int:
    """Do what was asked with the settings; return the exit code: 1 where they have problems.

    Raises:
        UsageError: a file that was named is not there to be shown.
        StationError: there is no place for a new file.

    """
    path: Path = options.config or config_file()
    if options.action == "path":
        write_out(f"{path}\n")
        return DONE
    if options.action == "init":
        write_config(path)
        write_out(f"Written: {path}\nOpen it in an editor; each line says what it does.\n")
        return DONE
    require_file(options.config)
    return _show(path)


def _show(path: Path) -> int:
    """Print what is in use, and then what is wrong."""
    warnings: list[str] = []
    values: dict[str, object] = {}
    if is_there(path):
        values = read_values(path, warnings)
        warnings += _missing_packs(path, values)
        write_out(f"Settings file: {path}\n\n")
    else:
        write_out(f"Settings file: {path} (not there; to write it: kiosk config init)\n\n")
    write_out(_table(values, path.parent))
    for warning in warnings:
        logger.warning("%s", warning)
    return NOT_POSSIBLE if warnings else DONE


def _missing_packs(path: Path, values: Mapping[str, object]) -> Iterator[str]:
    """Yield a warning for each pack whose folder is not there; a drive may come later."""
    for folder in config_of(values, path.parent).packs:
        # It never raises, whatever the name. A kiosk tells this with what is wrong in the pages.
        if not os.path.isdir(folder):  # noqa: PTH112
            name = toml_value(str(folder))
            fix = "Check its name, and whether its drive is there."
            yield f"{path}: packs: {name} is no folder that can be read. {fix}"


def _table(values: Mapping[str, object], folder: Path) -> str:
    """Return a line for each thing that can be set: its value, and where that is from."""
    packs = [str(one) for one in config_of(values, folder).packs]
    rows = []
    for key in KEYS:
        value = packs if key.path == "packs" else values.get(key.path, key.default)
        rows.append((key.path, toml_value(value), "file" if key.path in values else "default"))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return "".join(
        f"{name:{widths[0]}}  {value:{widths[1]}}  {source}\n" for name, value, source in rows
    )
