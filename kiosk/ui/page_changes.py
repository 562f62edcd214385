"""Puts other words in the rows of a page, those in sight first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.page_steps import FIRST_SCREENFUL, STEP, how_many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.row import Row
    from kiosk.ui.row_model import RowModel


class PageChanges(QObject):
    """Changes a screenful of rows at once, and the others in idle steps."""

    done = Signal()

    def __init__(self, model: RowModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: Sequence[Row] = ()
        self._waiting: list[int] = []
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._go_on)

    def begin(self, rows: Sequence[Row], first: int) -> None:
        """Change all rows into others of the same kinds, from the first that is in sight."""
        self._rows = rows
        self._waiting = [*range(first, len(rows)), *range(first - 1, -1, -1)]
        self._change(FIRST_SCREENFUL)
        self._idle.start()

    def stop(self) -> None:
        """Leave the rows as they are; others come in their place."""
        self._waiting = []
        self._idle.stop()

    @Slot()
    def _go_on(self) -> None:
        """Change a few rows and come back for the others."""
        if self._waiting:
            self._change(STEP)
            self._idle.start()
        else:
            self.done.emit()

    def _change(self, letters: int) -> None:
        """Change so many rows as hold about so many letters; what is folded stays so."""
        count = how_many([self._rows[row] for row in self._waiting], letters)
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for number in now:
            old, row = self._model.records[number], self._rows[number]
            self._model.change_record(number, **row._replace(isOpen=old.isOpen)._asdict())


def are_alike(old: Sequence[Row], new: Sequence[Row]) -> bool:
    """Say whether pages have the same kinds of blocks in the same order."""
    return [row.kind for row in old] == [row.kind for row in new]
