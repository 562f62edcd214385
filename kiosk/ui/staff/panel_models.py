"""Provides the lists of the staff panel to QML: what is wrong, plain facts, and days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class Trouble(NamedTuple):
    """One thing that is not well."""

    about: str
    what: str
    fix: str
    isGrave: bool  # noqa: N815 - a role that QML reads
    """Whether visitors miss something; otherwise somebody should look when there is time."""


class Fact(NamedTuple):
    """One thing that staff may want to know."""

    name: str
    words: str


class Day(NamedTuple):
    """How often pages were opened on one day."""

    name: str
    openings: int
    share: float
    """Of the most that any of the days had, from 0 to 1."""


@QmlElement
@QmlUncreatable("the staff panel hands it out")
class TroublesModel(RecordModel[Trouble]):
    """What is not well, gravest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Trouble, (), parent)


@QmlElement
@QmlUncreatable("the staff panel hands it out")
class FactsModel(RecordModel[Fact]):
    """Plain facts, in the order in which they are told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Fact, (), parent)


@QmlElement
@QmlUncreatable("the staff panel hands it out")
class DaysModel(RecordModel[Day]):
    """The last days, the oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Day, (), parent)
