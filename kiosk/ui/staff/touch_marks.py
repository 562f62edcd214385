"""Provides the crosses of the screen test and where touches were felt, to QML."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

NEAR, MIDDLE, FAR = 0.06, 0.5, 0.94
CROSSES = (
    (NEAR, NEAR), (MIDDLE, NEAR), (FAR, NEAR), (FAR, MIDDLE),
    (FAR, FAR), (MIDDLE, FAR), (NEAR, FAR), (NEAR, MIDDLE),
)  # fmt: skip
"""Where the crosses stand, as shares of the window: at its edge, where touch screens are worst."""

MOST_MARKS = 1000
"""Enough for 30 lines across a wide screen. Older ones go: more would keep a small machine busy."""


class Mark(NamedTuple):
    """Where a touch was felt."""

    atX: float  # noqa: N815 - a role that QML reads
    """In pixels of the window."""
    atY: float  # noqa: N815 - a role that QML reads
    words: str = ""
    """How far off it was, or nothing."""
    way: float = 0
    """How far it is to where the same touch was felt before, in pixels; 0 for a dot."""
    angle: float = 0
    """The direction of that, in degrees, clockwise from the right."""


@QmlElement
@QmlUncreatable("the screen test hands it out")
class MarksModel(RecordModel[Mark]):
    """All marks, the oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Mark, (), parent)
        self._gone = 0

    def add(self, mark: Mark) -> int:
        """Add a mark; where there are too many, the oldest tenth goes. Return its number."""
        if len(self._records) >= MOST_MARKS:
            self.remove_records(0, MOST_MARKS // 10)
            self._gone += MOST_MARKS // 10
        self.append_records((mark,))
        return self._gone + len(self._records) - 1

    def replace(self, number: int, mark: Mark) -> bool:
        """Put another mark in the place of one, unless that one has gone; say whether it was."""
        row = number - self._gone
        if row < 0:
            return False
        self.change_record(row, **mark._asdict())
        return True

    def clear(self) -> None:
        """Remove all marks; their numbers are never used again."""
        self._gone += len(self._records)
        self.reset_records(())
