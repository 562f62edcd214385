"""Compiles catalogs: the words of the screen in another language, from Qt Linguist's `.ts` files.

Qt's own `lrelease` does it, which comes with PySide6; Qt itself is not imported.
"""

from __future__ import annotations

import os
from pathlib import Path

SECONDS = 20.0
"""A catalog of the program takes a tenth of a second."""

MOST_BYTES = 4_000_000
"""The program's own catalogs have a fortieth of it."""


class CatalogError(Exception):
    """A catalog can't be compiled; the message says why and what to do."""


def compile_catalog(source: Path, target: Path, seconds: float = SECONDS) -> None:
    """Write the `.qm` file of a `.ts` file, whole or not at all.

    Raises:
        CatalogError: The file can't be read, is no catalog, or takes too long.
        OSError: The target can't be written.

    """
    import subprocess  # noqa: PLC0415 - no warm start needs it

    _look_at(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    half_made = target.with_name(f"{target.name}.{os.getpid()}.part")
    set_apart = half_made.with_suffix(".ts")
    command = [_lrelease(), "-silent", str(set_apart), "-qm", str(half_made)]
    try:
        set_apart.write_text(_with_places_apart(source), encoding="utf-8")
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, check=False, errors="replace"
        )
        if done.returncode or not half_made.is_file():
            said = " ".join(
                (done.stderr + done.stdout).replace(str(set_apart), source.name).split()
            )
            raise CatalogError(f"Qt's lrelease can't read it: {said[:300]}")
        half_made.replace(target)
    except subprocess.TimeoutExpired as error:
        raise CatalogError(f"It takes longer than {seconds:g} s to compile.") from error
    finally:
        half_made.unlink(missing_ok=True)
        set_apart.unlink(missing_ok=True)


def is_fresh(source: Path, target: Path) -> bool:
    """Say whether a `.qm` file is there and no older than its `.ts` file."""
    try:
        return target.stat().st_mtime_ns >= source.stat().st_mtime_ns
    except OSError:
        return False


def _with_places_apart(source: Path) -> str:
    """Return a catalog in which numbers and names stay in order, also from right to left."""
    import re  # noqa: PLC0415 - no warm start needs it

    from kiosk.mixed_text import shown_places  # noqa: PLC0415

    text = source.read_text(encoding="utf-8", errors="replace")
    translated = r"(?s)<(translation|numerusform)\b[^>]*>[^<]*</\1>"
    return re.sub(translated, lambda found: shown_places(found.group()), text)


def _look_at(source: Path) -> None:
    """Raise an error about a file that is not worth starting a program for."""
    try:
        size = source.stat().st_size
    except OSError as error:
        raise CatalogError(f"It can't be read: {error.strerror}.") from error
    if size > MOST_BYTES:
        raise CatalogError(f"It is larger than {MOST_BYTES // 1_000_000} MB.")


def _lrelease() -> str:
    """Return the path of Qt's compiler of catalogs."""
    from importlib.util import find_spec  # noqa: PLC0415 - no warm start needs it

    spec = find_spec("PySide6")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for name in ("lrelease", "lrelease.exe", "libexec/lrelease"):
            program = Path(folder, name)
            if program.is_file():
                return str(program)
    raise CatalogError("PySide6 has no lrelease here. Install PySide6_Essentials again.")
