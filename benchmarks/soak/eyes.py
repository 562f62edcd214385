"""Provides a look at the screen that leaves nothing behind in Python."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_RETURN_ARG, QMetaObject, QPoint, Qt, QUrl
from PySide6.QtQml import QQmlComponent

from benchmarks.failure import MeasureError

if TYPE_CHECKING:
    from kiosk.ui.window import KioskWindow


class Eyes:
    """Sees what a finger could touch."""

    def __init__(self, window: KioskWindow) -> None:
        file = QUrl.fromLocalFile(str(Path(__file__).with_name("Eyes.qml")))
        component = QQmlComponent(window.engine(), file)
        if component.isError():
            raise MeasureError(component.errorString())
        self._eyes = component.create()
        self._eyes.setParent(window)
        self._eyes.setProperty("top", window.contentItem())

    def controls(self) -> dict[str, QPoint]:
        """Return where a finger could touch each control, by its name."""
        found, _ = self._look()
        # The last ones lie on top; of two with the same name, the upper one counts.
        return {name: QPoint(round(x), round(y)) for name, x, y in found}

    def count(self) -> int:
        """Return how many items the window has, whether they are visible or not."""
        return self._look()[1]

    def _look(self) -> tuple[list[tuple[str, float, float]], int]:
        """Return the name and the middle of each control in sight, and the number of items."""
        direct = Qt.ConnectionType.DirectConnection
        text = QMetaObject.invokeMethod(self._eyes, "look", direct, Q_RETURN_ARG("QString"))
        seen = json.loads(str(text))
        return seen["controls"], seen["items"]
