"""Provides what has to be done so that the kiosk no longer starts by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.autostart import places
from kiosk.station.autostart.mark import is_ours
from kiosk.station.autostart.plan import Plan
from kiosk.station.autostart.step import Remove
from kiosk.station.autostart.systemd import (
    read_again,
    read_cage_again,
    switch_cage_off,
    switch_off,
)

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from kiosk.station.autostart.step import Step


def installed_files(root: Path = places.ROOT) -> tuple[Path, ...]:
    """Return the files of ours that are on this machine, whoever installed them and when."""
    return tuple(path for path in places.known_files(root) if is_ours(path))


def uninstall_plan(root: Path = places.ROOT) -> Plan:
    """Return what undoes every way of installing that is found on this machine."""
    of_system = {places.cage_file(root), places.sign_in_file(root)}
    return Plan(
        steps_to_remove(root),
        after="The kiosk no longer starts by itself.",
        needs_root=bool(of_system & {*installed_files(root)}),
    )


def steps_to_remove(root: Path, keep: AbstractSet[Path] = frozenset()) -> tuple[Step, ...]:
    """Return the steps that remove the files of ours but those to keep, with their services."""
    going = [path for path in installed_files(root) if path not in keep]
    before: list[Step] = []
    after: list[Step] = []
    if any(path.name == places.SERVICE for path in going):
        before += switch_off()
        after += read_again()
    if places.cage_file(root) in going:
        before += switch_cage_off()
        after += read_cage_again()
    return (*before, *(Remove(path) for path in going), *after)
