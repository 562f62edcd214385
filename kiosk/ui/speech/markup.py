"""Marks a sentence, and a word in it, in what a Qt Quick text item shows."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.ui.rich_text import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"<[^>]*>|&[^;]+;|[^<&]+")


class Inks(NamedTuple):
    """Colors that mark, such as `#102030`; empty for the color of the text itself."""

    sentence: str = ""
    word: str = ""


def marked(
    source: str,
    *,
    is_rich: bool,
    sentence: tuple[int, int],
    word: tuple[int, int] = (0, 0),
    inks: Inks = Inks(),  # noqa: B008 - it can't be changed
) -> str:
    """Return styled text in which a sentence is underlined, in its ink, and a word in another.

    Nothing changes its size, so no line breaks elsewhere while somebody listens.

    Args:
        source: What the item shows.
        is_rich: Whether that is styled text already.
        sentence: Begin and length of the sentence, in the plain words of the source.
        word: Begin and length of the word that is being said; its length may be 0.
        inks: The colors.

    """
    html = source if is_rich else escaped(source)
    return "".join(_marked(html, sentence, word, inks))


def words_of(source: str) -> str:
    """Return the plain words of styled text."""
    return unescape("".join(token for token in _TOKEN.findall(source) if token[0] != "<"))


def _marked(
    html: str, sentence: tuple[int, int], word: tuple[int, int], inks: Inks
) -> Iterator[str]:
    """Yield the pieces of the styled text; each stretch of words has its marks within its tags."""
    done = 0
    for token in _TOKEN.findall(html):
        if token.startswith("<"):
            yield token
            continue
        letters = [token] if token.startswith("&") else list(token)
        # An entity is one letter of the plain words.
        width = len(unescape(token)) if len(letters) == 1 else len(letters)
        for start, end, look in _stretches(done, done + width, sentence, word):
            piece = "".join(letters[start - done : end - done])
            yield _dressed(piece, look, inks)
        done += width


def _stretches(
    start: int, end: int, sentence: tuple[int, int], word: tuple[int, int]
) -> Iterator[tuple[int, int, str]]:
    """Yield parts of a stretch, each with its look: none, that of the sentence or of the word."""
    edges = {sentence[0], sum(sentence), word[0], sum(word)}
    cuts = [start, *sorted(edge for edge in edges if start < edge < end), end]
    for first, last in pairwise(cuts):
        yield first, last, _look(first, sentence, word)


def _look(place: int, sentence: tuple[int, int], word: tuple[int, int]) -> str:
    """Return what a place is part of."""
    if word[0] <= place < sum(word):
        return "word"
    return "sentence" if sentence[0] <= place < sum(sentence) else ""


def _dressed(piece: str, look: str, inks: Inks) -> str:
    """Return a piece of text in its look."""
    if not look:
        return piece
    ink = inks.word if look == "word" else inks.sentence
    return f'<font color="{ink}"><u>{piece}</u></font>' if ink else f"<u>{piece}</u>"
