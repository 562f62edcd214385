"""Provides the index of passages: which of them hold some words, the best first."""

from __future__ import annotations

import sqlite3
import weakref
from collections import Counter
from typing import TYPE_CHECKING

from kiosk.content.search.tokens import cut, forms, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.search.passages import Passage
    from kiosk.content.search.tokens import Token
    from kiosk.content.search.wanted import Wanted

MOST_RANKED = 2000
"""Passages that one query puts in order: more of them would hold up the screen, and come from the
first letter of a word. They are the first in the index, where titles and headings stand."""

MOST_FOUND = 400
"""Passages taken from a query: enough for a screenful even when one page has very many."""

_ABOUT_WEIGHT = 0.3
"""How much a word counts that stands above a passage and not in it."""

_CREATE = "CREATE VIRTUAL TABLE passages USING fts5(text, about, weight UNINDEXED, tokenize=ascii)"
# The text is cut already, for the tokenizers of SQLite find neither one nor two Chinese signs. Of
# them `ascii` alone takes every letter beyond ASCII for a part of a word, so it cuts at our spaces
# and nowhere else.

_FIND = f"""
SELECT rowid FROM (
    SELECT rowid, bm25(passages, 1.0, {_ABOUT_WEIGHT}) * weight AS score
    FROM passages WHERE passages MATCH ? LIMIT {MOST_RANKED}
) ORDER BY score, rowid LIMIT {MOST_FOUND}
"""  # noqa: S608 - made of figures that stand above


class Index:
    """The passages of one pack in one language; held in memory, and gone with the program."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Make the index of some passages, those that count most first."""
        self.uses: Counter[str] = Counter()
        """Each word and in how many passages it stands."""
        self.spellings: dict[str, str] = {}
        """Each word as the pages write it."""
        self._last_about = ("", "")
        # Made in a thread and used in another, never in both at once.
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self._connection.close)
        self._connection.execute(_CREATE)
        rows = [self._row(passage) for passage in passages]
        self._connection.executemany("INSERT INTO passages VALUES (?, ?, ?)", rows)

    def find(self, wanted: Sequence[Wanted], *, is_any: bool = False) -> list[int]:
        """Return the numbers of the passages that hold all wanted words, or any of them.

        Args:
            wanted: One word at least. Of all of them one must stand in the passage itself; the
                others may stand above it, as the title of its page does.
            is_any: Whether one word is enough.

        """
        groups = [one.expression for one in wanted]
        expression = f"{{text}} : ({' OR '.join(groups)})"
        if not is_any:
            expression = " AND ".join([expression, *groups])
        found = self._connection.execute(_FIND, (expression,))
        return [rowid - 1 for (rowid,) in found]

    def _row(self, passage: Passage) -> tuple[str, str, float]:
        """Return a passage as it stands in the table; count its words."""
        words = passage.words or passage.text
        tokens = cut(words)
        tokens += joined(words, tokens)
        self._count(words, tokens)
        return _spread(tokens), self._about(passage.about), passage.weight

    def _about(self, text: str) -> str:
        """Return what a passage stands under; the next one mostly stands under the same."""
        if self._last_about[0] != text:
            self._last_about = (text, _spread(cut(text)))
        return self._last_about[1]

    def _count(self, text: str, tokens: Iterable[Token]) -> None:
        """Count the words of a text, and remember how they are written."""
        words = {form: token for token in tokens for form in forms(token.text)}
        self.uses.update(words.keys())
        for form, token in words.items():
            written = text[token.start : token.end]
            # Most words are written with a capital at the start of a sentence only.
            if form not in self.spellings or written.islower():
                self.spellings[form] = written


def _spread(tokens: Iterable[Token]) -> str:
    """Return tokens as SQLite cuts them again: at each space."""
    return " ".join(form for token in tokens for form in forms(token.text))
