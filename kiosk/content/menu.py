"""Provides the menu of an edition, made of the sections that were compiled."""

from __future__ import annotations

from dataclasses import replace
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
        _entry(name, sections[name], sections[name].group or _neighbor(number, order, sections))
        for number, name in enumerate(order)
    ]
    entries = [entry if entry.group else replace(entry, group=ids[0]) for entry in entries]
    return tuple(sorted(entries, key=lambda entry: ids.index(entry.group)))


def _entry(name: str, section: Compiled, group: str) -> Entry:
    """Return the line of one section."""
    page = section.page
    return Entry(
        name,
        section.title or readable(name),
        section.icon or DEFAULT_ICON,
        group,
        page is None,
        page.reviewer if page else "",
        page.reviewed if page else "",
        page.next_review if page else "",
        page.is_draft if page else False,
    )


def _neighbor(number: int, order: Sequence[str], sections: Mapping[str, Compiled]) -> str:
    """Return the group of the nearest section before, else after, that has one."""
    for name in (*reversed(order[:number]), *order[number + 1 :]):
        if sections[name].group:
            return sections[name].group
    return ""
