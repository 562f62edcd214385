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
        self._letters = _letters("icons.json")
        self._turned: dict[str, str] | None = None

    @Slot(str, result=str)
    def letter(self, name: str) -> str:
        """Return the letter of an icon; an empty name has none."""
        return self._letters[name] if name else ""

    @Slot(str, result=str)
    def turned(self, name: str) -> str:
        """Return the letter of an icon where all runs from right to left: arrows point that way."""
        if self._turned is None:
            self._turned = _letters("turned.json")
        return self._turned.get(name) or self.letter(name)


def _letters(file: str) -> dict[str, str]:
    """Return the letters that a file of the icon font names."""
    letters: dict[str, str] = json.loads(resource(f"icons/{file}").read_text(encoding="utf-8"))
    return letters
