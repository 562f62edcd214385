"""Provides what the cache remembers of a pack as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.pack import Pack


@dataclass(frozen=True, slots=True)
class Record:
    """A pack as it was prepared, and which drawings belong to it."""

    pack: Pack
    figures: tuple[str, ...] = ()
    """File names of the checked copies."""
    is_provisional: bool = False
    """Whether a page was given up for lack of time or memory: the next start tries again."""
