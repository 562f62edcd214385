"""Provides the explanation of the evidence labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.ui.evidence import EVIDENCE_KEYS, evidence_label
from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class LabelLine(NamedTuple):
    """One evidence label and what it means."""

    key: str
    title: str
    meaning: str
    icon: str
    isCurrent: bool  # noqa: N815 - a role that QML reads
    """Whether it is the label that was tapped."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class LabelsModel(RecordModel[LabelLine]):
    """The evidence labels, the one that was tapped first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LabelLine, (), parent)

    def explain(self, key: str) -> None:
        """Put the label that was tapped first and mark it."""
        lines = []
        for one in sorted(EVIDENCE_KEYS, key=lambda other: other != key):
            label = evidence_label(one)
            lines.append(LabelLine(one, label.title, label.meaning, label.icon, one == key))
        self.reset_records(lines)
