"""Provides the search of a visitor: what is typed, and where it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.limits import SEARCH_LETTERS
from kiosk.ui.hits_model import Hit, HitsModel, read_hits
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.searches import Edition, Searches

if TYPE_CHECKING:
    from kiosk.content.library import Library

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

MOST_HITS = 20
"""Hits that are shown: who has not found it among so many types another word."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class Finder(QObject):
    """Looks up what a visitor types in the pack that is being read."""

    text_changed = Signal()
    state_changed = Signal()
    corrected_changed = Signal()
    place_chosen = Signal(str, int)

    def __init__(self, searches: Searches, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searches = searches
        self._library: Library | None = None
        self._edition = Edition("", "")
        self._text = ""
        self._state = "empty"
        self._corrected = ""
        self._hits = HitsModel(self)
        searches.made.connect(self._look)

    @Property(str, notify=text_changed)
    def text(self) -> str:
        """Return what has been typed."""
        return self._text

    @Property(str, notify=state_changed)
    def state(self) -> str:
        """Return `empty`, `waiting` (the index is being made), `found` or `nothing`."""
        return self._state

    @Property(str, notify=corrected_changed)
    def corrected(self) -> str:
        """Return the words that were looked for instead of those typed; empty when they are."""
        return self._corrected

    @Property(HitsModel, constant=True)
    def hits(self) -> HitsModel:
        """Return where it is found, the best first."""
        return self._hits

    def use_pack(self, library: Library, pack_id: str, language: str) -> None:
        """Look in another pack, or in another language of it."""
        self._searches.use_library(library)
        self._library, self._edition = library, Edition(pack_id, language)
        self._look()

    @Slot()
    def prepare(self) -> None:
        """Get ready for somebody who is about to type."""
        if self._library is not None:
            self._searches.prepare(self._edition)

    @Slot(str)
    def type(self, text: str) -> None:
        """Look for a text, while it is being typed."""
        text = text[:SEARCH_LETTERS]
        if text != self._text:
            self._text = text
            self.text_changed.emit()
            self._look()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open the page of a hit at the block that was found."""
        records = self._hits.records
        if 0 <= row < len(records):
            self.place_chosen.emit(records[row].sectionId, records[row].row)

    @Slot()
    def _look(self) -> None:
        """Look for what has been typed; a query takes a few milliseconds."""
        if not self._text.strip() or self._library is None:
            self._show("empty")
        elif not self._searches.is_made(self._edition):
            self._show("waiting")
            self.prepare()
        else:
            search = self._searches.search(self._edition)
            found = search.find(self._text, MOST_HITS) if search is not None else ()
            hits = read_hits(found, self._library, *self._edition)
            self._show("found" if found else "nothing", hits, found[0].corrected if found else "")

    def _show(self, state: str, hits: tuple[Hit, ...] = (), corrected: str = "") -> None:
        """Show what was found, the hits first: the state says that they are there."""
        if hits != self._hits.records:
            self._hits.reset_records(hits)
        if corrected != self._corrected:
            self._corrected = corrected
            self.corrected_changed.emit()
        if state != self._state:
            self._state = state
            self.state_changed.emit()
