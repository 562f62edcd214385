"""Provides the menu of an edition, made of the sections that were compiled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.icons import DEFAULT_ICON
from kiosk.content.names import readable
from kiosk.content.pack import Entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.content.compiled import Compiled
    from kiosk.content.pack import Group


def build_menu(
    groups: Sequence[Group], order: Sequence[str], sections: Mapping[str, Compiled]
) -> tuple[Entry, ...]:
    """Return the entries in the order of the menu.

    A section whose group can't be read stands beside its neighbor in the order.
    """
    ids = [group.id for group in groups]
    entries = [
        Entry(
            name,
            sections[name].title or readable(name),
            sections[name].icon or DEFAULT_ICON,
            sections[name].group or _neighbor(number, order, sections) or ids[0],
            sections[name].page is None,
        )
        for number, name in enumerate(order)
    ]
    return tuple(sorted(entries, key=lambda entry: ids.index(entry.group)))


def _neighbor(number: int, order: Sequence[str], sections: Mapping[str, Compiled]) -> str:
    """Return the group of the nearest section before, else after, that has one."""
    for name in (*reversed(order[:number]), *order[number + 1 :]):
        if sections[name].group:
            return sections[name].group
    return ""
