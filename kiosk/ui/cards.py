"""Provides the cards that open over a page: what a label means, what a word means, a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.mixed_text import shown
from kiosk.ui.labels_model import LabelsModel
from kiosk.ui.panel_names import PLAIN_CARDS
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.row_model import RowModel

if TYPE_CHECKING:
    from kiosk.content.glossary import Term

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Cards(QObject):
    """The one card that is open, if any, and what stands on it."""

    opened_changed = Signal()
    word_changed = Signal()
    drawing_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = ""
        self._labels = LabelsModel(self)
        self._term: Term | None = None
        self._word_edges = (0.0, 0.0)
        self._drawing = ("", "", "")
        self._legend = RowModel((), self)

    @Property(str, notify=opened_changed)
    def opened(self) -> str:
        """Return the open card: `labels`, `word`, `drawing`, one of `PLAIN_CARDS`, or nothing."""
        return self._opened

    @Property(bool, notify=opened_changed)
    def isOpen(self) -> bool:
        """Say whether any card is open."""
        return bool(self._opened)

    @Property(LabelsModel, constant=True)
    def labels(self) -> LabelsModel:
        """Return the evidence labels and what they mean."""
        return self._labels

    @Property(str, notify=word_changed)
    def word(self) -> str:
        """Return the word that is explained."""
        return shown(self._term.term) if self._term else ""

    @Property(str, notify=word_changed)
    def sayIt(self) -> str:
        """Return how the word is said, or nothing."""
        return shown(self._term.say) if self._term else ""

    @Property(str, notify=word_changed)
    def meaning(self) -> str:
        """Return what the word means."""
        return shown(self._term.definition) if self._term else ""

    @Property(float, notify=word_changed)
    def wordTop(self) -> float:
        """Return the upper edge of the word that was touched, in pixels of the window."""
        return self._word_edges[0]

    @Property(float, notify=word_changed)
    def wordBottom(self) -> float:
        """Return the lower edge of the word that was touched, in pixels of the window."""
        return self._word_edges[1]

    @Property(str, notify=drawing_changed)
    def drawingTitle(self) -> str:
        """Return the title of the drawing that is shown large; may be empty."""
        return self._drawing[0]

    @Property(str, notify=drawing_changed)
    def drawingWords(self) -> str:
        """Return what the drawing shows, for those who can't see it."""
        return self._drawing[1]

    @Property(str, notify=drawing_changed)
    def drawingSource(self) -> str:
        """Return the URL of the drawing."""
        return self._drawing[2]

    @Property(RowModel, constant=True)
    def legend(self) -> RowModel:
        """Return the drawing's numbered legend and its description."""
        return self._legend

    @Slot(str)
    def explainLabel(self, evidence: str) -> None:
        """Open the card that says what the evidence labels mean."""
        self._labels.explain(evidence)
        self._open("labels")

    def explain_word(self, term: Term, top: float, bottom: float) -> None:
        """Open the card that says what a word means, which leaves the touched word in sight.

        Args:
            term: The word.
            top: Its upper edge in the window, in pixels.
            bottom: Its lower edge.

        """
        self._term, self._word_edges = term, (top, bottom)
        self.word_changed.emit()
        self._open("word")

    @Slot(str, str, str, RowModel)
    def showDrawing(self, title: str, words: str, source: str, legend: RowModel) -> None:
        """Show a drawing as large as the screen."""
        self._drawing = (title, words, source)
        # What can't be touched there does not look as if it could.
        self._legend.reset_records(
            [row._replace(text=shown(row.plain), isRich=False) for row in legend.records]
        )
        self.drawing_changed.emit()
        self._open("drawing")

    @Slot(str)
    def open(self, card: str) -> None:
        """Open one of `PLAIN_CARDS`; a name that is unknown opens nothing."""
        if card in PLAIN_CARDS:
            self._open(card)

    @Slot()
    def close(self) -> None:
        """Close the card."""
        self._open("")

    def _open(self, card: str) -> None:
        """Change which card is open."""
        if card != self._opened:
            self._opened = card
            self.opened_changed.emit()
