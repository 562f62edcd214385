"""Provides what is spoken of the rows of a page, line by line, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.mixed_text import UNSEEN
from kiosk.ui.speech.markup import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.ui.row import Row

PLACE = "%1"
translate = QCoreApplication.translate
"""By this very name, or the words are not found for the catalogs."""


class Line(NamedTuple):
    """One text of a page, with what is said round it."""

    words: str
    """Its words, without markup."""
    source: str = ""
    """The very text that the screen shows; empty where it shows none."""
    frame: str = PLACE
    """What is said, in which `PLACE` stands for the words."""
    is_rich: bool = False


def row_lines(row: Row) -> Iterator[Line]:
    """Yield what is spoken of a row and of its parts; of a folded one, only that it is there."""
    yield from _KINDS.get(row.kind, _text)(row)


def shown(words: str, frame: str = PLACE) -> Line:
    """Return words that the screen shows as they are."""
    return Line(words, words, frame)


def evidence_line(title: str, scope: str) -> Line:
    """Return an evidence label; the screen shows it in the same words."""
    label = translate("EvidenceLabel", "%1: %2").replace("%1", title) if scope else title
    return shown(label.replace("%2", scope), translate("PageScript", "Evidence label: %1."))


def _text(row: Row, frame: str = PLACE) -> Iterator[Line]:
    """Yield the text of a row, as it is shown."""
    if row.isRich:
        yield Line(words_of(row.text), row.text, frame, is_rich=True)
    elif row.plain:
        yield Line(row.text or row.plain, row.text or row.plain, frame)


def _plain(row: Row) -> Iterator[Line]:
    """Yield the words of a row that is shown without markup."""
    if row.plain:
        yield shown(row.text or row.plain)


def _titled(row: Row, frame: str = PLACE) -> Iterator[Line]:
    """Yield the title of a row, then its parts."""
    if row.title:
        yield shown(row.title, frame)
    yield from _parts(row.rows)


def _parts(rows: Iterable[Row]) -> Iterator[Line]:
    """Yield what is spoken of the parts of a row."""
    for row in rows:
        yield from row_lines(row)


def _callout(row: Row) -> Iterator[Line]:
    """Yield a boxed part, after what it is: nobody may take a warning for anything else."""
    kind = {
        "warning": translate("CalloutBlock", "Warning"),
        "questions": translate("CalloutBlock", "Questions"),
    }.get(row.variant, translate("CalloutBlock", "Note"))
    if not row.title:
        yield Line(f"{kind}.")
        yield from _parts(row.rows)
    elif kind.casefold() in row.title.casefold():
        yield from _titled(row)
    else:
        yield from _titled(row, f"{kind}: {PLACE}")


def _fold(row: Row) -> Iterator[Line]:
    """Yield what is folded, or only that something is."""
    if row.isOpen:
        yield from _titled(row)
    else:
        yield shown(row.title, translate("PageScript", "%1. Closed. Open it to hear it."))


def _label(row: Row) -> Iterator[Line]:
    """Yield a part of the page after its own evidence label."""
    yield evidence_line(row.title, row.text)
    yield Line(row.plain)
    yield from _parts(row.rows)


def _figure(row: Row) -> Iterator[Line]:
    """Yield what a drawing shows; the screen shows its title, its legend and its description."""
    if row.title:
        yield shown(row.title)
    # Where the drawing can't be shown, its words stand in its place.
    yield Line(row.text, row.text, translate("PageScript", "Picture: %1"))
    yield from _parts(row.rows)


def _numbered(row: Row) -> Iterator[Line]:
    """Yield a text after its number, if it has one; a bullet is not said."""
    # In a list that runs from right to left, a sign that nobody sees steers the number.
    number = row.marker.translate(UNSEEN).strip(" .")
    yield from _text(row, f"{number}: {PLACE}" if number.isdigit() else PLACE)


def _step(row: Row) -> Iterator[Line]:
    """Yield a stop on a timeline: number and name, then what happens there."""
    if not row.title:
        yield from _numbered(row)
        return
    yield shown(row.title, f"{row.marker}: {PLACE}")
    yield from _text(row)


def _table(row: Row) -> Iterator[Line]:
    """Yield each cell after the name of its column."""
    for line in row.rows:
        for cell in line.rows if line.kind == "line" else ():
            yield from _text(cell, f"{cell.title}: {PLACE}" if cell.title else PLACE)


def _word(row: Row) -> Iterator[Line]:
    """Yield a word of the word list, and what it means."""
    yield shown(row.title)
    yield from _plain(row)


def _nothing(_row: Row) -> Iterator[Line]:
    """Yield nothing: a line between two parts, or letters to jump to, which are controls."""
    yield from ()


_KINDS: dict[str, Callable[[Row], Iterator[Line]]] = {
    "heading": _plain,
    "question": _plain,
    "list": _titled,
    "quote": _titled,
    "steps": _titled,
    "item": _numbered,
    "legend": _numbered,
    "step": _step,
    "callout": _callout,
    "fold": _fold,
    "label": _label,
    "figure": _figure,
    "table": _table,
    "word": _word,
    "letters": _nothing,
    "rule": _nothing,
}
