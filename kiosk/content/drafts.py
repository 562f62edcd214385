"""Provides the marking of a page or a glossary as a draft translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.front_matter import DRAFT
from kiosk.content.pack import WORD_LIST
from kiosk.content.review_keys import keys_in_page, keys_in_toml, set_in_page, set_in_toml
from kiosk.content.signing import rewrite

if TYPE_CHECKING:
    from pathlib import Path

_UNSIGNED = ("reviewer", "reviewed", "next_review")
"""What a signature says; nothing of it stays."""


def draft_text(text: str, name: str, original: str) -> str:
    """Return the file of a page or a glossary as a draft that nobody has signed.

    Args:
        text: The file, without a byte order mark.
        name: The page's name, or `glossary`.
        original: Fingerprint of what it was translated from; empty where there is no original.

    Raises:
        UnusualFormError: Its keys are written in a way that can't be changed.

    """
    is_toml = name == WORD_LIST
    said = keys_in_toml(text) if is_toml else keys_in_page(text)
    values = {key: "" for key in _UNSIGNED if said.get(key)}
    values |= {"original": original} if original else {}
    values["translated"] = DRAFT
    gone = ("fingerprint",) if original else ("fingerprint", "original")
    return (set_in_toml if is_toml else set_in_page)(text, values, gone)


def mark_draft(root: Path, language: str, name: str, original: str) -> str:
    """Mark a page or a glossary as a draft; return the file's path in the pack.

    Nothing else in the file changes, not even how its lines end.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        language: The language of the words.
        name: The page's name, or `glossary`.
        original: Fingerprint of what it was translated from; empty where there is no original.

    Raises:
        ContentError: The page's keys are written in an unusual way.
        OSError: The file can't be written.

    """
    return rewrite(root, language, name, lambda text: draft_text(text, name, original))
