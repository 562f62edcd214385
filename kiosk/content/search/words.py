"""Provides the words of a pack: which are known, which are common, and which were meant."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kiosk.content.search.spelling import Spelling

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.content.search.wanted import Wanted

_COMMON_SHARE = 0.05
"""Share of the passages in which a word stands that tells nothing, as `the` and `is`."""

_COMMON_LEAST = 20
"""Passages at least in which such a word stands, so that a small pack has none."""

_LEAST_WHOLE = 6
"""Letters of a word that two may be the halves of: `am i` is no slip for `aim`."""


class Words:
    """The words of a pack in one language."""

    def __init__(self, uses: Mapping[str, int], passages: int) -> None:
        self._uses = uses
        self._sorted = sorted(uses)
        self._most = max(_COMMON_LEAST, round(passages * _COMMON_SHARE))
        self._spelling = Spelling(uses)

    def is_known(self, word: Wanted) -> bool:
        """Say whether a word stands on some page."""
        return word.text in self._uses or (word.is_begun and self._begins(word.text))

    def is_common(self, word: Wanted) -> bool:
        """Say whether a word tells nothing: it stands all over the pages, or is one letter."""
        is_letter = word.is_word and len(word.text) == 1
        return is_letter or self._uses.get(word.text, 0) > self._most

    def correct(self, wanted: Sequence[Wanted]) -> list[Wanted]:
        """Return the words that were meant; one that nothing is near to stays as it is."""
        meant: list[Wanted] = []
        waiting = list(wanted)
        while waiting:
            word = waiting.pop(0)
            if self.is_known(word) or not word.is_word:
                meant.append(word)
            elif meant and (whole := self._whole(meant[-1], word)):
                meant[-1] = whole
            elif waiting and (whole := self._whole(word, waiting[0])):
                waiting[0] = whole
            else:
                meant.append(self._correct_one(word))
        return meant

    def _begins(self, text: str) -> bool:
        """Say whether some word begins with a text."""
        at = bisect_left(self._sorted, text)
        return at < len(self._sorted) and self._sorted[at].startswith(text)

    def _whole(self, first: Wanted, second: Wanted) -> Wanted | None:
        """Return the word that two are the halves of, as in `radio terapy`; or nothing."""
        if not (first.is_word and second.is_word):
            return None
        text = first.text + second.text
        if len(text) < _LEAST_WHOLE:
            return None
        found = text if text in self._uses else self._spelling.nearest(text, most=1)
        is_whole = len(found) > max(len(first.text), len(second.text))
        return second._replace(text=found) if is_whole else None

    def _correct_one(self, word: Wanted) -> Wanted:
        """Return the word that was meant by one that stands on no page."""
        if word.begun().is_begun and self._begins(word.text):
            # Most forms of a word begin like it: `effect` finds `effects`.
            return word.begun()
        found = self._spelling.nearest(word.text, is_begun=word.is_begun)
        return word._replace(text=found) if found else word
