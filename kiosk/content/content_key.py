"""Provides the key under which a prepared pack is kept: it changes with all that it was made of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk.content import limits
from kiosk.content.cache_file import FORMAT
from kiosk.content.fingerprint import fingerprint
from kiosk.content.problem import ContentError, Problem
from kiosk.content.site_keys import SITE_KEYS
from kiosk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SUFFIXES = (".toml", ".md", ".svg")


def content_key(root: Path, site: Mapping[str, str]) -> str:
    """Return a name made of a pack's files, the site's values and the program's version.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        site: The site's values.

    Raises:
        ContentError: The folder holds too many files to be a pack.

    """
    return fingerprint((*program_parts(), *_site(site), *_files(root)))


def program_parts() -> Iterator[bytes]:
    """Yield what tells one version of the program from another, in a checkout as well."""
    yield f"{kiosk.__version__} {FORMAT}".encode()
    for path in (*sorted(Path(__file__).parent.glob("*.py")), resource("icons/icons.json")):
        status = path.stat()
        yield f"{path.name} {status.st_size} {status.st_mtime_ns}".encode()


def _site(site: Mapping[str, str]) -> Iterator[bytes]:
    """Yield the site's values that pages may show."""
    for key in SITE_KEYS:
        yield f"{key}={site.get(key, '')}".encode()


def _files(root: Path) -> Iterator[bytes]:
    """Yield the names and contents of a pack's files, in the order of their names."""
    for number, entry in enumerate(_walk(root, 0)):
        if number >= limits.PACK_FILES:
            what = f"The folder holds more than {limits.PACK_FILES} files."
            raise ContentError(Problem(".", 0, what, "Name the folder that holds pack.toml."))
        if entry.is_symlink():
            yield os.fsencode(os.path.relpath(entry.path, root))
            yield os.fsencode(_link_target(entry.path))
        elif entry.name.endswith(_SUFFIXES):
            yield os.fsencode(os.path.relpath(entry.path, root))
            yield _content(entry)


def _walk(folder: str | Path, depth: int) -> Iterator[os.DirEntry[str]]:
    """Yield all that is in a folder and in the folders in it, hidden ones left out."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=_name)
    except OSError:
        # Whoever reads a page from that folder reports it.
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        yield entry
        if entry.is_dir(follow_symlinks=False) and depth < limits.PACK_DEPTH:
            yield from _walk(entry.path, depth + 1)


def _name(entry: os.DirEntry[str]) -> str:
    """Return what the entries of a folder are sorted by."""
    return entry.name


def _link_target(path: str) -> str:
    """Return where a symbolic link leads, and whether there is anything."""
    return f"{Path(path).readlink()} {Path(path).exists()}"


def _content(entry: os.DirEntry[str]) -> bytes:
    """Return a file's content; of what is no plain file or too large to be read, only marks."""
    try:
        status = entry.stat(follow_symlinks=False)
        if not entry.is_file(follow_symlinks=False) or status.st_size > limits.FIGURE_BYTES:
            return f"{status.st_mode} {status.st_size}".encode()
        return Path(entry.path).read_bytes()
    except OSError as error:
        return f"error {error.errno}".encode()
