"""Provides a check that a wheel holds the files of the package that git tracks, and no others."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

FOLDERS = {"kiosk/": "kiosk/", "resources/": "kiosk/_resources/"}
"""Where each folder of the checkout stands in the wheel (pyproject.toml says the same)."""


def main(wheel: Path) -> int:
    """Print every difference between the wheel and git; return 0 when there is none."""
    expected, found = tracked_files(), packed_files(wheel)
    for name in sorted(found - expected):
        print(f"check_wheel: {name} is in the wheel, but git does not track it")
    for name in sorted(expected - found):
        print(f"check_wheel: {name} is missing from the wheel")
    if found != expected:
        return 1
    print(f"{wheel.name}: {len(found)} files, all tracked or made of what is, none missing")
    return 0


def tracked_files() -> set[str]:
    """Return the names that the tracked files of the package have in a wheel.

    Each catalog of words is there twice: as it is tracked, and compiled.
    """
    listing = subprocess.run(
        ["git", "ls-files", "-z", *FOLDERS], capture_output=True, check=True, text=True
    ).stdout
    names = {packed_name(name) for name in listing.split("\0") if name}
    return names | {f"{name.removesuffix('.ts')}.qm" for name in names if name.endswith(".ts")}


def packed_name(name: str) -> str:
    """Return the name in the wheel of a file of the checkout."""
    folder = name.partition("/")[0] + "/"
    return FOLDERS[folder] + name.removeprefix(folder)


def packed_files(wheel: Path) -> set[str]:
    """Return the names of all files in the wheel, its own metadata left out."""
    with ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
