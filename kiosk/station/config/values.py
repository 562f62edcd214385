"""Turns values by the names of their keys into settings."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.station.config.config import Config
from kiosk.station.config.keys import SITE, names_in
from kiosk.station.site_sizes import SiteSizes
from kiosk.station.waiting_times import WaitingTimes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Numbers = TypeVar("Numbers", SiteSizes, WaitingTimes)


def config_of(values: Mapping[str, Any], folder: Path) -> Config:
    """Return settings.

    Args:
        values: What is set, by `Key.path`; each value is one that its key allows.
        folder: Where relative names of folders begin: the folder of the settings file.

    """
    usual = Config()
    return Config(
        packs=tuple(folder / one for one in values.get("packs", ())),
        language=values.get("language", usual.language),
        renderer=values.get("renderer", usual.renderer),
        has_counts=values.get("count_openings", usual.has_counts),
        has_headphones=values.get("headphones", usual.has_headphones),
        site={name: value for name in names_in(SITE) if (value := values.get(f"{SITE}.{name}"))},
        sizes=_numbers(SiteSizes, values),
        times=_numbers(WaitingTimes, values),
    )


def _numbers(kind: type[Numbers], values: Mapping[str, Any]) -> Numbers:
    """Return a dataclass of numbers, each under its key's name; the rest keep their defaults."""
    names = [one.name for one in fields(kind)]
    return kind(**{name: float(values[name]) for name in names if name in values})
