"""Provides what a section says about itself, above its page."""

from __future__ import annotations

from dataclasses import dataclass

EVIDENCE = ("standard", "selected", "limited", "investigational")
"""The whole vocabulary of evidence labels; the screen explains each."""


DRAFT = "draft"
"""What `translated` says of words that no person who knows the language has signed yet."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a section says about itself; empty where it says nothing that can be used."""

    id: str
    title: str
    menu_title: str
    group: str
    icon: str
    evidence: str
    evidence_scope: str
    summary: str
    boxes: tuple[str, ...]
    open_boxes: tuple[str, ...]
    reviewer: str
    reviewed: str
    """ISO date or empty."""
    next_review: str
    """ISO date or empty."""
    fingerprint: str
    """What was signed off; see `kiosk.content.page_fingerprint`. Written by `kiosk review sign`."""
    original: str
    """Fingerprint of the page that this one was translated from."""
    translated: str
    """`DRAFT`, or empty; only a translation says it."""
    sources: tuple[str, ...]
    id_line: int = 1
    """Line of the id, for a message about another file with the same one."""


@dataclass(frozen=True, slots=True)
class BoxFrontMatter:
    """What a shared box says about itself."""

    id: str
    title: str
    icon: str
    is_first: bool


REVIEW_KEYS = ("reviewer", "reviewed", "next_review", "fingerprint", "original", "translated")
"""What is said of a page's review, and not by the page itself."""

SECTION_KEYS = tuple(name for name in FrontMatter.__dataclass_fields__ if name != "id_line")
BOX_KEYS = ("id", "title", "icon", "place")
