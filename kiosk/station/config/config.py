"""Provides the settings of this kiosk, as kiosk.toml gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.station.site_sizes import UNMEASURED, SiteSizes
from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one kiosk; `config_keys` says what may be set."""

    packs: tuple[Path, ...] = ()
    """Folders of the packs to show; none means the bundled pack."""
    language: str = ""
    """The language that each visit begins with; empty is the default of the first pack."""
    renderer: str = "auto"
    """`auto`, `software` or `hardware`."""
    has_counts: bool = False
    """Whether to count how often each page is opened."""
    has_headphones: bool = False
    """Whether headphones that are plugged in start the speaking mode."""
    site: Mapping[str, str] = field(default_factory=dict)
    """The site's own values, which pages may show."""
    sizes: SiteSizes = UNMEASURED
    times: WaitingTimes = USUAL_TIMES


def read_config(path: Path, warnings: list[str]) -> Config:
    """Return the settings in a file; what is wrong in it has its default.

    Args:
        path: The settings file.
        warnings: Takes a sentence or two for all that is wrong: file, line, what, what to do.

    """
    # Most kiosks have no settings file, and start sooner without all that reads one.
    from kiosk.station.config.file import read_values  # noqa: PLC0415
    from kiosk.station.config.values import config_of  # noqa: PLC0415

    return config_of(read_values(path, warnings), path.parent)
