"""Opens any panel or card of a visit by its name, as a touch would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.panel_names import PLAIN_CARDS
from kiosk.ui.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.ui.row import Row
    from kiosk.ui.visit import Visit


def open_panel(visit: Visit, name: str) -> bool:
    """Open one of `PANELS`; say whether the open page has it.

    A page without words to explain has no `word`, one without drawings no `drawing`.
    """
    if name in PLAIN_CARDS:
        visit.cards.open(name)
        return True
    return _OTHERS[name](visit)


def _menu(visit: Visit) -> bool:
    """Unfold the menu of a small screen."""
    visit.toggleMenu()
    return True


def _labels(visit: Visit) -> bool:
    """Explain the evidence label of the page."""
    visit.cards.explainLabel(visit.reader.page.evidence)
    return True


def _word(visit: Visit) -> bool:
    """Explain the first word of the page, as if it stood on top."""
    words = visit.reader.words.records
    if words:
        visit.links.explainWord(words[0].termId, 0, 0)
    return bool(words)


def _drawing(visit: Visit) -> bool:
    """Show the first drawing of the page."""
    row = _first_figure(visit.reader.page.records)
    if row is not None:
        visit.cards.showDrawing(row.title, row.plain, row.source, RowModel(row.rows, visit))
    return row is not None


def _still_there(visit: Visit) -> bool:
    """Ask whether anybody is still there."""
    visit.clock.warn()
    return True


def _first_figure(rows: Sequence[Row]) -> Row | None:
    """Return the first drawing among some rows."""
    return next((row for row in rows if row.kind == "figure"), None)


_OTHERS: dict[str, Callable[[Visit], bool]] = {
    "menu": _menu,
    "labels": _labels,
    "word": _word,
    "drawing": _drawing,
    "still-there": _still_there,
}
