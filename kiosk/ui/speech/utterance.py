"""Provides what is said of a page in one breath, and where on the screen it stands."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """A stretch of what is said, and the stretch of written words that it stands for."""

    said: int
    """Where it begins in the spoken text."""
    said_length: int
    written: int
    """Where it begins in the plain words of the source."""
    written_length: int
    is_same: bool = True
    """Whether both are the same, letter by letter."""


class Utterance(NamedTuple):
    """One sentence, or the part of a sentence that is in one language."""

    row: int
    """Row of the page that it stands in; -1 is the head, and one past the last row the foot."""
    source: str
    """The very text that the screen shows; empty for words that are only spoken."""
    start: int
    """Where the whole sentence begins in the plain words of `source`."""
    length: int
    text: str
    """The whole sentence as it is written."""
    spoken: str
    """What is said."""
    language: str
    marks: tuple[Mark, ...] = ()
    """Which spoken words stand for which written ones, in order."""
    number: int = 0
    """Number of the sentence on its page; the parts of one sentence have the same."""
    is_rich: bool = False
    """Whether `source` is styled text."""

    @property
    def place(self) -> tuple[int, str, int]:
        """Return where on the page its sentence stands."""
        return self.row, self.source, self.start

    def written(self, said: int, length: int) -> tuple[int, int]:
        """Return begin and length of the written words that stand for some spoken ones.

        Both are 0 where the words stand nowhere on the screen.
        """
        for mark in self.marks:
            if mark.said <= said < mark.said + mark.said_length:
                if mark.is_same:
                    return mark.written + said - mark.said, length
                return mark.written, mark.written_length
        return 0, 0
