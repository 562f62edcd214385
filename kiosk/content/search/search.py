"""Provides the search for words in one pack in one language."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.problem import ContentError
from kiosk.content.search.index import Index
from kiosk.content.search.marks import marks
from kiosk.content.search.passages import PassageReader, glossary_passages
from kiosk.content.search.wanted import Wanted, read_wanted
from kiosk.content.search.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.library import Library
    from kiosk.content.search.passages import Passage

logger = logging.getLogger(__name__)

MOST_OF_A_PAGE = 3
"""Hits on one page: more of them would hide the other pages."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place where the words stand."""

    section: str
    """Id of the page; `WORD_LIST` for a word of the glossary."""
    row: int
    """Number of the page's row; -1 is its head."""
    sentence: str
    """The sentence, title or heading that holds the words."""
    marks: tuple[tuple[int, int], ...]
    """Begin and end of each stretch of it that was looked for; none when another form was."""
    corrected: str = ""
    """What was looked for instead of what was typed; empty when nothing had to be corrected."""


class Search:
    """Looks for words on the pages of a pack and in its glossary."""

    def __init__(
        self,
        library: Library,
        pack_id: str,
        language: str,
        titles: Mapping[type, str] | None = None,
    ) -> None:
        """Read all pages of a pack and make the index; takes a tenth of a second.

        Args:
            library: Holds the pack; a page of it that is broken is left out.
            pack_id: A pack of the library.
            language: The pack's default language is taken where it has no such edition.
            titles: What the screen calls each kind of block that has no title of its own.

        """
        passages = _passages(library, pack_id, language, titles or {})
        self._passages = tuple(sorted(passages, key=lambda passage: -passage.weight))
        self._index = Index(self._passages)
        self._words = Words(self._index.uses, len(self._passages))

    def find(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Return where some words stand, the best place first.

        Args:
            text: Whatever was typed, of any length. Its last word may be unfinished.
            limit: How many places at most; of one page there are `MOST_OF_A_PAGE`.

        """
        typed = read_wanted(text)
        wanted = self._words.correct(typed)
        if not wanted:
            return ()
        is_corrected = [word.text for word in wanted] != [word.text for word in typed]
        corrected = self._written(wanted) if is_corrected else ""
        wanted, numbers = self._numbers(wanted)
        return tuple(
            Found(one.section, one.row, one.text, marks(one.text, wanted), corrected)
            for one in self._best(numbers, limit)
        )

    def _numbers(self, wanted: list[Wanted]) -> tuple[list[Wanted], list[int]]:
        """Return what was looked for in the end, and the numbers of the passages that hold it.

        All words at first; where they never stand together, those that tell something, with other
        endings too; and in the end any of these.
        """
        if found := self._index.find(wanted):
            return wanted, found
        telling = [word.begun() for word in wanted if not self._words.is_common(word)]
        if not telling:
            return wanted, []
        return telling, self._index.find(telling) or self._index.find(telling, is_any=True)

    def _best(self, numbers: Iterable[int], limit: int) -> Iterator[Passage]:
        """Yield the best passages, a few of each page, and none that says the same twice."""
        pages: dict[str, int] = {}
        seen: set[tuple[str, str]] = set()
        for number in numbers:
            passage = self._passages[number]
            key = (passage.section, passage.text)
            count = pages.get(passage.section, 0)
            if key in seen or count == MOST_OF_A_PAGE:
                continue
            seen.add(key)
            pages[passage.section] = count + 1
            yield passage
            if len(seen) == limit:
                return

    def _written(self, wanted: Iterable[Wanted]) -> str:
        """Return words as the pages write them."""
        spellings = self._index.spellings
        return " ".join(spellings.get(word.text, word.text) for word in wanted)


def _passages(
    library: Library, pack_id: str, language: str, titles: Mapping[type, str]
) -> Iterator[Passage]:
    """Yield all passages of a pack: page by page in the order of the menu, then the glossary."""
    pack = next(pack for pack in library.packs if pack.id == pack_id)
    edition = pack.edition(language)
    reader = PassageReader(titles)
    for section in edition.page_ids:
        try:
            page = library.page(pack_id, section, edition.language)
        except ContentError:
            # Whoever opens it is told, and so are staff.
            logger.debug("The page %s is not searched: it is broken", section)
            continue
        yield from reader.read(page)
    yield from glossary_passages(library.glossary(pack_id, edition.language))
