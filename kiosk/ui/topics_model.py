"""Provides the topic menu: one card for each pack."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.mixed_text import shown
from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.content.library import Library

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class TopicCard(NamedTuple):
    """One topic that a visitor can choose."""

    packId: str  # noqa: N815 - a role that QML reads
    topic: str
    summary: str
    iconName: str  # noqa: N815 - a role that QML reads


@QmlElement
@QmlUncreatable("a visit hands it out")
class TopicsModel(RecordModel[TopicCard]):
    """The topics that a visitor can choose from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TopicCard, (), parent)

    def show_library(self, library: Library, language: str) -> None:
        """Show a card for each pack of a library, in a language where the pack has it."""
        editions = [(pack.id, pack.edition(language)) for pack in library.packs]
        self.reset_records(
            [
                TopicCard(id_, shown(one.topic), shown(one.summary), one.icon)
                for id_, one in editions
            ]
        )
