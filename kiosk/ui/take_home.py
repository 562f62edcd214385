"""Provides what a visitor can take home on a phone: a code to point its camera at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class TakeHome(QObject):
    """What the code on the card holds: an address, or words. Nothing is sent anywhere."""

    content_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = ""

    @Property(str, notify=content_changed)
    def content(self) -> str:
        """Return what the code holds; empty when it would not fit."""
        return self._content
