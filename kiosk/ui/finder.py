"""Provides the search of a visitor: what is typed, and where it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.hits_model import HitsModel
from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.content.library import Library

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Finder(QObject):
    """Looks up what a visitor types in the pack that is being read."""

    text_changed = Signal()
    state_changed = Signal()
    place_chosen = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._state = "empty"
        self._hits = HitsModel(self)

    @Property(str, notify=text_changed)
    def text(self) -> str:
        """Return what has been typed."""
        return self._text

    @Property(str, notify=state_changed)
    def state(self) -> str:
        """Return `empty`, `waiting` (the index is being made), `found` or `nothing`."""
        return self._state

    @Property(HitsModel, constant=True)
    def hits(self) -> HitsModel:
        """Return where it is found, the best first."""
        return self._hits

    def use_pack(self, library: Library, pack_id: str, language: str) -> None:
        """Look in another pack, or in another language of it."""

    @Slot(str)
    def type(self, text: str) -> None:
        """Look for a text, while it is being typed."""

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open the page of a hit at the block that was found."""
