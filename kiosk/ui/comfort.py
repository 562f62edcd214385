"""Provides how a visitor wants to see the pages: in which colors, and how large."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.looks import TEXT_PERCENTS, THEMES
from kiosk.ui.qt_typing import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Comfort(QObject):
    """What one visitor has chosen, so that the pages are easier to see."""

    theme_changed = Signal()
    text_percent_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES[0]
        self._text_percent = TEXT_PERCENTS[0]

    @Property(str, notify=theme_changed)
    def theme(self) -> str:
        """Return the name of the colors: one of `THEMES`."""
        return self._theme

    @Property(int, notify=text_percent_changed)
    def textPercent(self) -> int:
        """Return the size of the text: one of `TEXT_PERCENTS`."""
        return self._text_percent

    @Slot(str)
    def chooseTheme(self, name: str) -> None:
        """Change the colors; a name that is unknown changes nothing."""
        if name in THEMES and name != self._theme:
            self._theme = name
            self.theme_changed.emit()

    @Slot(int)
    def chooseTextPercent(self, percent: int) -> None:
        """Change the size of the text; a size that is unknown changes nothing."""
        if percent in TEXT_PERCENTS and percent != self._text_percent:
            self._text_percent = percent
            self.text_percent_changed.emit()
