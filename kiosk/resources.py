"""Provides the one place that finds the files that come with the program."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath


def root() -> Path:
    """Return the folder of bundled files: inside the package, or in a checkout beside it."""
    installed = Path(__file__).parent / "_resources"
    return installed if installed.is_dir() else Path(__file__).parents[1] / "resources"


def resource(name: str) -> Path:
    """Return the path of a bundled file or folder, such as `icons/icons.json`.

    Raises:
        ValueError: The name is absolute or climbs out with `..`.

    """
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or "\\" in name or PureWindowsPath(name).anchor:
        raise ValueError(f"Not a relative name of a bundled file: {name!r}")
    return root().joinpath(*parts)
