"""Provides the letters that stand for icons in the icon font."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.resources import resource

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Icons(QObject):
    """Gives QML the letter of an icon."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        text = resource("icons/icons.json").read_text(encoding="utf-8")
        self._letters: dict[str, str] = json.loads(text)

    @Slot(str, result=str)
    def letter(self, name: str) -> str:
        """Return the letter of an icon; an empty name has none."""
        return self._letters[name] if name else ""
