"""Provides which pictures of the screens to take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """Which pictures to take, and where to put them."""

    out: Path
    sections: tuple[str, ...]
    """Ids of the sections; none means all."""
    is_viewport: bool
    """The exact screen rather than the whole page."""
    is_unfolded: bool
    """With all that is folded opened."""
    is_sheet: bool
    """All on one picture."""
    theme: str
    """Name of the colors that a visitor has chosen."""
    text_percent: int
    """Size of the text that a visitor has chosen."""
    switches: frozenset[str] = frozenset()
    """What else the visitor has switched on; some of `kiosk.ui.looks.SWITCHES`."""
    panel: str = ""
    """The panel or card that is open over each section; one of `kiosk.ui.panel_names.PANELS`.

    Or what staff see, one of its `STAFF_PANELS`.
    """
