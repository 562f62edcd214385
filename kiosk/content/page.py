"""Provides the page that a visitor reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.blocks import Block, Box


@dataclass(frozen=True, slots=True)
class Page:
    """One section of a pack in one language, ready to be drawn."""

    id: str
    """The section's name in links."""
    title: str
    summary: str
    evidence: str
    """`standard`, `selected`, `limited` or `investigational`; empty for a general page."""
    evidence_scope: str
    """For whom or what the label holds, in a few words; may be empty."""
    blocks: tuple[Block, ...]
    boxes: tuple[Box, ...]
    sources: tuple[str, ...]
    reviewer: str
    """Who signed the page off; empty until somebody has, and again once the page changes."""
    reviewed: str
    """ISO date or empty."""
    next_review: str
    """ISO date or empty."""
    words: int
    """Words that are open from the start; see `kiosk.content.words`."""
    terms: tuple[str, ...] = ()
    """Ids of the glossary's words that stand on it, in the order of the glossary."""
    is_draft: bool = False
    """Whether it is a translation that nobody has signed yet."""
