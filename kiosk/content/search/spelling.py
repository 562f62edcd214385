"""Provides the word that was meant by one that stands on no page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.content.search.sounds import sound

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST = 3
"""Letters of a word that may be corrected: a shorter one could have been anything."""

_SLIPS = ((9, 3), (6, 2), (5, 1))
"""How many letters may be wrong in a word of so many letters and more. In a shorter one two letters
may have changed places, but none may be wrong: `price` is no `rice`."""

_BEGUN = 4
"""Letters from which the beginning of a word is corrected before the rest is typed. One letter less
may be wrong in it than in a whole word."""

_NEAREST = 40
"""Words that are compared letter by letter, of those that sound most alike."""


class _Near(NamedTuple):
    """A word that may have been meant; the least of them is the nearest."""

    slips: int
    """Letters that sound different; the first one counts twice, for few get it wrong."""
    is_other: bool
    """Whether it has other letters, and not the same in another order."""
    is_begun: bool
    """Whether only its beginning is near."""
    written: int
    """Letters that are written differently."""
    rareness: int
    word: str


class Spelling:
    """Knows the words of a pack in one language, and corrects those that it does not know."""

    def __init__(self, uses: Mapping[str, int]) -> None:
        self._uses = {word: count for word, count in uses.items() if _may_be_meant(word)}
        self._words = list(self._uses)
        self._sounds = [sound(word) for word in self._words]

    def nearest(self, word: str, *, is_begun: bool = False, most: int = 3) -> str:
        """Return the nearest word, or nothing when none is near enough.

        Args:
            word: Without capitals and accents.
            is_begun: Whether the end of it may still be missing.
            most: How many letters may be wrong, in a long word.

        """
        if len(word) < SHORTEST:
            return ""
        said = sound(word)
        slips = next((slips for least, slips in _SLIPS if len(said) >= least), 0)
        found = self._near(word, said, min(slips, most))
        if is_begun and len(said) >= _BEGUN:
            found += self._near(word, said, max(0, slips - 1), is_begun=True)
        return min(found).word if found else ""

    def _near(self, word: str, said: str, slips: int, *, is_begun: bool = False) -> list[_Near]:
        """Return the words near one, or those that begin near it."""
        sounds = [one[: len(said)] for one in self._sounds] if is_begun else self._sounds
        near = []
        for sounded, distance, at in process.extract(
            said, sounds, scorer=OSA.distance, score_cutoff=max(slips, 1), limit=_NEAREST
        ):
            whole = self._words[at]
            shown = whole[: len(word)] if is_begun else whole
            is_other = sorted(shown) != sorted(word)
            cost = distance + (sounded[:1] != said[:1])
            if cost <= slips or not is_other:
                written = OSA.distance(word, shown)
                near.append(_Near(cost, is_other, is_begun, written, -self._uses[whole], whole))
        return near


def _may_be_meant(word: str) -> bool:
    """Say whether a word of a page has a spelling that one can get wrong."""
    return len(word) >= SHORTEST and not word.isdecimal()
