"""Provides advice for a word that is not among those that are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTED = 12
"""Known words that one sentence may name."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that looks most like a word, or an empty string."""
    import difflib  # noqa: PLC0415 - nearly every pack is without a typo

    # difflib takes quadratic time, and nobody mistypes a word into five times its length.
    near = difflib.get_close_matches(word[:100], known, n=1, cutoff=0.6)
    return near[0] if near else ""


def advise(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return a sentence that names the nearest known word, else `otherwise` or all of them."""
    words = sorted(known)
    near = nearest(word, words)
    if near:
        return f'Did you mean "{near}"?'
    if otherwise:
        return otherwise
    if not words:
        return "Take it out."
    more = ", …" if len(words) > LISTED else ""
    return f"Use one of: {', '.join(words[:LISTED])}{more}."


def shorten(text: str, letters: int = 60) -> str:
    """Return text on one line, cut where it would make a message hard to read."""
    line = " ".join(text.split())
    return line if len(line) <= letters else f"{line[:letters]}…"
