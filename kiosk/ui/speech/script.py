"""Turns the lines of a page into what is said, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.search.sentences import sentence_ranges
from kiosk.ui.speech.language_parts import language_parts
from kiosk.ui.speech.lines import PLACE, Line, evidence_line, row_lines, shown
from kiosk.ui.speech.spoken_words import moved
from kiosk.ui.speech.utterance import Utterance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.ui.page_model import PageModel
    from kiosk.ui.row import Row
    from kiosk.ui.speech.spoken_words import Lexicon

_STOPS = ".!?\u3002\uff01\uff1f\u061f"

HEAD = -1
"""Number of the row that is the head of a page."""


def page_script(
    page: PageModel, rows: Sequence[Row], language: str, lexicon: Lexicon
) -> tuple[Utterance, ...]:
    """Return all that is said of a page, in reading order.

    Args:
        page: Tells of its head and its foot.
        rows: All of its rows, those too that the screen has not been given yet.
        language: The code of the page's language.
        lexicon: How its words are said.

    """
    said: list[Utterance] = []
    for number, line in _lines(page, rows):
        for utterances in _sentences(number, line, language, lexicon):
            sentence = said[-1].number + 1 if said else 0
            said += [one._replace(number=sentence) for one in utterances]
    return tuple(said)


def said_parts(text: str, language: str, lexicon: Lexicon) -> tuple[Utterance, ...]:
    """Return what is said of a text that is not part of a page."""
    return tuple(
        part for parts in _sentences(HEAD, Line(text), language, lexicon) for part in parts
    )


def _lines(page: PageModel, rows: Sequence[Row]) -> Iterator[tuple[int, Line]]:
    """Yield the lines of a page, each with the number of its row."""
    yield from ((HEAD, line) for line in _head(page))
    for number, row in enumerate(rows):
        yield from ((number, line) for line in row_lines(row))
    yield from ((len(rows), line) for line in _foot(page))


def _head(page: PageModel) -> Iterator[Line]:
    """Yield the head of a page: title, evidence label with its meaning, summary."""
    if page.title:
        yield shown(page.title)
    if page.isBroken:
        yield shown(
            QCoreApplication.translate(
                "PageColumn",
                "We are sorry. This page can't be shown right now. "
                "Please ask a member of staff, or choose another page from the menu.",
            )
        )
    if page.evidence:
        yield evidence_line(page.evidenceTitle, page.evidenceScope)
        yield Line(page.evidenceMeaning)
    if page.draftLine:
        yield Line(page.draftLine)
    if page.summary:
        yield shown(page.summary)


def _foot(page: PageModel) -> Iterator[Line]:
    """Yield the foot of a page: its sources, who reviewed it, and what it is not."""
    if page.isBroken or not page.title:
        return
    translate = QCoreApplication.translate
    if page.source_texts:
        yield shown(translate("PageFoot", "Where this information comes from"))
        yield from map(shown, page.source_texts)
    if page.reviewLine:
        yield shown(page.reviewLine)
    yield shown(
        translate("PageFoot", "General information only. Your own team knows your situation.")
    )


def _sentences(row: int, line: Line, language: str, lexicon: Lexicon) -> Iterator[list[Utterance]]:
    """Yield the sentences of a line, each as its parts."""
    ranges = sentence_ranges(line.words)
    before, _, after = line.frame.partition(PLACE)
    for index, (start, end) in enumerate(ranges):
        parts = list(_parts(row, line, (start, end), language, lexicon))
        if index == 0 and before:
            parts[0] = _begun(parts[0], before)
        if index == len(ranges) - 1 and after:
            parts[-1] = _ended(parts[-1], after)
        yield parts


def _parts(
    row: int, line: Line, sentence: tuple[int, int], language: str, lexicon: Lexicon
) -> Iterable[Utterance]:
    """Yield a sentence in as many parts as it has languages."""
    start, end = sentence
    text = line.words[start:end]
    for part in language_parts(text, language):
        own = lexicon if part.language == language else lexicon.bare
        said = own.spoken(text[part.start : part.end], start + part.start)
        yield Utterance(
            row,
            line.source,
            start,
            end - start,
            text,
            said.text,
            part.language,
            said.marks if line.source else (),
            is_rich=line.is_rich,
        )


def _begun(one: Utterance, before: str) -> Utterance:
    """Return an utterance with something said before it."""
    return one._replace(spoken=before + one.spoken, marks=moved(one.marks, len(before)))


def _ended(one: Utterance, after: str) -> Utterance:
    """Return an utterance with something said behind it; it has one full stop in between."""
    if after[0] in _STOPS and one.spoken[-1:] in _STOPS:
        after = after[1:]
    return one._replace(spoken=one.spoken + after)
