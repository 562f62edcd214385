"""Provides the hits of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class Hit(NamedTuple):
    """One place where the words stand."""

    title: str
    """The page's words in the menu."""
    icon: str
    sentence: str
    """The sentence as styled text, the words that were found bold."""
    plain: str
    """The same without markup, for speech."""
    sectionId: str  # noqa: N815 - a role that QML reads
    row: int
    """Number of the page's row that holds it; -1 is the head."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class HitsModel(RecordModel[Hit]):
    """The places where the words of a search stand, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Hit, (), parent)
