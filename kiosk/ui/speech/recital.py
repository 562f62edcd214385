"""Provides the reading of a page from sentence to sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.speech.script import page_script
from kiosk.ui.speech.spoken_words import Lexicon, lexicon_of

if TYPE_CHECKING:
    from kiosk.ui.opened_pack import OpenedPack
    from kiosk.ui.reader import Reader
    from kiosk.ui.row import Row
    from kiosk.ui.speech.utterance import Utterance


class Recital:
    """Keeps the place on the open page, also when parts of it are folded, unfolded or edited."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._rows: tuple[Row, ...] = ()
        self._script: tuple[Utterance, ...] = ()
        self._at = -1
        self._pack: OpenedPack | None = None
        self._lexicon = Lexicon()

    @property
    def current(self) -> Utterance | None:
        """Return what is to be said now; nothing before the beginning and after the end."""
        self._follow()
        return self._script[self._at] if 0 <= self._at < len(self._script) else None

    @property
    def lexicon(self) -> Lexicon:
        """Return how the words of the open pack are said."""
        pack = self._reader.pack
        if pack is not self._pack:
            self._pack = pack
            self._lexicon = lexicon_of(pack.glossary) if pack else Lexicon()
        return self._lexicon

    def begin(self, row: int) -> Utterance | None:
        """Go to the first thing that is said of a row, or of one behind it; return it."""
        self._make()
        places = range(len(self._script))
        self._at = next((at for at in places if self._script[at].row >= row), len(self._script))
        return self.current

    def go_on(self) -> Utterance | None:
        """Go to what comes next; return it, or nothing at the end."""
        self._follow()
        self._at += 1
        return self.current

    def next(self) -> Utterance | None:
        """Go to the next sentence; return it, or nothing at the end."""
        self._follow()
        return self._begin_sentence(self._number + 1)

    def previous(self) -> Utterance | None:
        """Go to the sentence before, or to the first; return it."""
        self._follow()
        return self._begin_sentence(max(0, self._number - 1))

    def repeat(self) -> Utterance | None:
        """Go to the beginning of the sentence; return it."""
        self._follow()
        return self._begin_sentence(self._number)

    def end(self) -> None:
        """Forget the place, and the page."""
        self._rows, self._script, self._at = (), (), -1

    @property
    def _number(self) -> int:
        """Return the number of the sentence."""
        return self._script[self._at].number if 0 <= self._at < len(self._script) else -1

    def _begin_sentence(self, number: int) -> Utterance | None:
        """Go to the first part of a sentence; return it, or nothing where there is none."""
        places = range(len(self._script))
        self._at = next((at for at in places if self._script[at].number == number), len(places))
        return self.current

    def _follow(self) -> None:
        """Make the script anew if the page has changed, and go to the same place in it."""
        if self._at < 0 or self._reader.page.all_rows == self._rows:
            return
        old, at = self._script, self._at
        self._make()
        if at < len(old):
            self._at = _place_of(old, at, self._script)

    def _make(self) -> None:
        """Make the script of the page as it is now."""
        page, edition = self._reader.page, self._reader.edition
        self._rows = page.all_rows
        language = edition.language if edition else ""
        self._script = page_script(page, self._rows, language, self.lexicon)


def _place_of(old: tuple[Utterance, ...], at: int, new: tuple[Utterance, ...]) -> int:
    """Return where an utterance of an old script is in a new one, or what comes in its place."""
    wanted = old[at]
    same = [place for place, one in enumerate(new) if _is_same(one, wanted)]
    # The same words may stand in several cells of a table.
    earlier = sum(_is_same(one, wanted) for one in old[:at])
    if earlier < len(same):
        return same[earlier]
    return next((place for place, one in enumerate(new) if one.row >= wanted.row), len(new))


def _is_same(one: Utterance, other: Utterance) -> bool:
    """Say whether two utterances say the same, at the same place of a page."""
    return (one.place, one.text, one.language) == (other.place, other.text, other.language)
