"""Provides what a kiosk is built from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.station.site_sizes import UNMEASURED, SiteSizes
from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """How to build a kiosk, once the command line and the settings file are joined."""

    packs: tuple[Path, ...]
    bundled: Path
    """The pack that is shown when none of the others can be."""
    cache: Path
    """Folder of compiled packs."""
    log: Path
    site: Mapping[str, str]
    renderer: str
    size: tuple[int, int] | None
    """Width and height of the window in pixels; none covers the display."""
    sizes: SiteSizes = UNMEASURED
    times: WaitingTimes = USUAL_TIMES
    config: Path | None = None
    """The settings file, whether it is there or not; none where nobody may change them."""
    warnings: tuple[str, ...] = ()
    """What is wrong in the settings file, a sentence each."""
    language: str = ""
    """The language that each visit begins with; empty is the default of the first pack."""
    has_counts: bool = False
    """Whether this site counts how often each page is opened."""
    has_headphones: bool = False
    """Whether headphones that are plugged in start the speaking mode."""
    is_safe: bool = False
    """Whether this is safe mode: bundled pack, usual settings, no graphics card."""
    read_again: Callable[[], Settings] | None = field(default=None, compare=False)
    """Joins what was typed with the settings file as it is by then; none where nobody does."""
