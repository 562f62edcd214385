"""Provides the words that are looked for, cut from what a visitor has typed."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content import limits
from kiosk.content.search.tokens import cut, forms

MOST_WORDS = 16
"""Words that are looked for: each is a step of the query, and nobody means more of them."""

SHORTEST_BEGUN = 3
"""Letters of a whole word that stands for its other endings as well."""


class Wanted(NamedTuple):
    """A word that a passage should hold."""

    text: str
    is_begun: bool = False
    """Whether longer words that begin with it do as well."""
    is_word: bool = True
    """Whether its script writes spaces between words, so that it has a spelling to correct."""

    @property
    def expression(self) -> str:
        """Return it in the language of FTS5; in quotes, so that no word is a command."""
        star = " *" if self.is_begun else ""
        quoted = [f'"{form}"{star}' for form in forms(self.text)]
        return f"({' OR '.join(quoted)})"

    def begun(self) -> Wanted:
        """Return it with all words that begin with it, unless it is too short to mean them."""
        is_begun = self.is_begun or (self.is_word and len(self.text) >= SHORTEST_BEGUN)
        return self._replace(is_begun=is_begun)

    def fits(self, token: str) -> bool:
        """Say whether a word of a text is the one that is looked for."""
        return any(
            form.startswith(own) if self.is_begun else form == own
            for form in forms(token)
            for own in forms(self.text)
        )


def read_wanted(text: str) -> list[Wanted]:
    """Return the words that a text asks for; the last one may still be being typed."""
    tokens = [token for token in cut(text[: limits.SEARCH_LETTERS]) if not token.is_part]
    found = [Wanted(token.text, is_word=token.is_word) for token in tokens[:MOST_WORDS]]
    return [*found[:-1], found[-1]._replace(is_begun=found[-1].is_word)] if found else []
