"""Provides the words of a page that a visitor can touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.mixed_text import shown
from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from kiosk.content.glossary import Term

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class WordLine(NamedTuple):
    """One word, without its meaning."""

    termId: str  # noqa: N815 - a role that QML reads
    term: str


@QmlElement
@QmlUncreatable("a visit hands it out")
class WordsModel(RecordModel[WordLine]):
    """The words of a page, in the order of the word list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WordLine, (), parent)

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show some words."""
        self.reset_records([WordLine(term.id, shown(term.term)) for term in terms])
