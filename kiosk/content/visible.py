"""Tells letters that should be seen from those without a shape of their own."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

INVISIBLE = ("C", "Z")
"""Categories of Unicode: spaces, line ends and signs for programs have no shape of their own."""


def visible(texts: Iterable[str]) -> str:
    """Return the letters of some texts that should be seen, in order, each once.

    A letter and its accent that were typed as two are one, as they are on the screen.
    """
    letters = {letter for text in texts for letter in unicodedata.normalize("NFC", text)}
    return "".join(letter for letter in sorted(letters) if _is_visible(letter))


def _is_visible(letter: str) -> bool:
    """Say whether a letter has a shape."""
    is_selector = "VARIATION SELECTOR" in unicodedata.name(letter, "")
    return not is_selector and unicodedata.category(letter)[0] not in INVISIBLE
