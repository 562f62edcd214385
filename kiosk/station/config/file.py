"""Reads kiosk.toml: keeps what can be used, and tells of the rest."""

from __future__ import annotations

import codecs
import re
import stat
import tomllib
from typing import TYPE_CHECKING, Any

from kiosk.near_miss import advise, shorten
from kiosk.station.config.keys import KEYS, SITE, Key, names_in
from kiosk.station.config.toml_text import line_of, toml_value
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MAX_BYTES = 64 * 1024
"""Far more than any settings need; keeps a wrong file from being read for minutes."""

_AT_LINE = r" ?\(at line (\d+), column \d+\)"


def read_values(path: Path, warnings: list[str]) -> dict[str, object]:
    """Return what a settings file sets, by `Key.path`; what can't be used is left out.

    Args:
        path: The settings file.
        warnings: Takes a sentence or two for all that is wrong: file, line, what, what to do.

    """
    try:
        text = _text_of(path)
        table = _parse(text, path)
    except StationError as error:
        warnings.append(f"{error} Until then the kiosk goes on with its usual settings.")
        return {}
    warnings.extend(f"{path}{place}: {words}" for place, words in _unknown(table, text))
    found: dict[str, object] = {}
    for key in KEYS:
        values = table.get(key.table, {}) if key.table else table
        if not isinstance(values, dict) or key.name not in values:
            continue
        if key.kind.allows(values[key.name]):
            found[key.path] = values[key.name]
        else:
            warnings.append(f"{path}{_place(text, key.name, key.table)}: {_bad(key)}")
    return found


def _text_of(path: Path) -> str:
    """Return the text of a settings file.

    Raises:
        StationError: It can't be read, or is none.

    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            what = f"{path}: this is not a file."
            raise StationError(what, "Move it away, and write a file with `kiosk config init`.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        what = f"{path}: the settings can't be read ({error.strerror})."
        raise StationError(what, "Check the name and who may read it.") from error
    if len(data) > MAX_BYTES:
        what = f"{path}: the settings are larger than {MAX_BYTES // 1024} KB."
        raise StationError(what, "Name a smaller file.")
    try:
        # Windows' editor puts a mark before the text.
        return data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise StationError(
            f"{path}, line {line}: the settings are not UTF-8.", "Save them as UTF-8."
        ) from error


def _parse(text: str, path: Path) -> dict[str, Any]:
    """Return the table that a text holds.

    Raises:
        StationError: It is not TOML.

    """
    try:
        return tomllib.loads(text)
    except ValueError as error:  # TOML's own, and Python's for a number of 5000 digits
        message = str(error).replace("(at end of document)", "")
        found = re.search(_AT_LINE, message)
        line = int(found[1]) if found else text.rstrip().count("\n") + 1
        said = shorten(re.sub(_AT_LINE, "", message).strip())
        what = f"{path}, line {line}: this can't be understood: {said}."
        raise StationError(what, 'Correct that line; text stands in "quotes".') from error
    except RecursionError as error:
        what = f"{path}: brackets stand too deep inside one another."
        raise StationError(what, "Take them out.") from error


def _unknown(table: Mapping[str, Any], text: str) -> Iterator[tuple[str, str]]:
    """Yield where the file has keys that nothing reads, and what may have been meant."""
    known = (*names_in(""), SITE)
    for key in table:
        if key in names_in(SITE):
            yield _place(text, key), f'the key "{key}" belongs below the line [{SITE}].'
        elif key not in known:
            yield _place(text, key), f'the key "{key}" is not known. {advise(key, known)}'
    site = table.get(SITE, {})
    if not isinstance(site, dict):
        yield _place(text, SITE), f"[{SITE}] must be a table: write [{SITE}] on a line of its own."
        return
    for key in site:
        place = _place(text, key, SITE)
        if key in names_in(""):
            yield place, f'the key "{key}" belongs above the line [{SITE}].'
        elif key not in names_in(SITE):
            yield place, f'[{SITE}] the key "{key}" is not known. {advise(key, names_in(SITE))}'


def _bad(key: Key) -> str:
    """Say what a value must be, and what holds meanwhile."""
    name = f"[{key.table}] {key.name}" if key.table else key.name
    held = f"it is {toml_value(key.default)}" if key.default else "the kiosk goes without it"
    return f"{name} must be {key.kind.wanted}. Until then {held}."


def _place(text: str, key: str, table: str = "") -> str:
    """Return a comma and the line of a key, or nothing where it can't be found."""
    line = line_of(text, key, table)
    return f", line {line}" if line else ""
