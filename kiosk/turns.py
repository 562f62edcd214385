"""Does one thing after another, each in a turn of its own: the screen can answer in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Turns(QObject):
    """Begins with the first thing at once, and ends with the last or the first that fails."""

    failed = Signal()

    def __init__(self, things: Iterable[Callable[[], None]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(things)
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._do_next)
        self._next.start()

    @Slot()
    def _do_next(self) -> None:
        """Do the next thing, if there is one."""
        if not self._left:
            self._next.stop()
            self.deleteLater()
            return
        try:
            self._left.pop(0)()
        except Exception:
            self._next.stop()
            self.failed.emit()
            raise
