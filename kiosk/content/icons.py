"""Provides the names of the icons that a pack may use."""

from __future__ import annotations

from functools import cache

from kiosk.resources import resource

DEFAULT_ICON = "file-text"
"""What stands in for an icon that is not known."""


@cache
def icon_names() -> frozenset[str]:
    """Return the names of all icons that come with the program."""
    import json  # noqa: PLC0415 - the first frame comes sooner without

    return frozenset(json.loads(_table()))


def is_icon(name: str) -> bool:
    """Return whether an icon is known; spares the first frame the import of json."""
    return name.replace("-", "").isalnum() and f'"{name}":' in _table()


@cache
def _table() -> str:
    """Return the text of the icon font's table of names."""
    return resource("icons/icons.json").read_text(encoding="utf-8")
