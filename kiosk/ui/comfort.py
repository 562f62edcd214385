"""Provides how a visitor wants to see, hear and reach the pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.looks import SWITCHES, TEXT_PERCENTS, THEMES
from kiosk.ui.qt_typing import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Comfort(QObject):
    """What one visitor has chosen, so that the kiosk is easier to use."""

    theme_changed = Signal()
    text_percent_changed = Signal()
    switches_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES[0]
        self._text_percent = TEXT_PERCENTS[0]
        self._on: frozenset[str] = frozenset()

    @Property(str, notify=theme_changed)
    def theme(self) -> str:
        """Return the name of the colors: one of `THEMES`."""
        return self._theme

    @Property(int, notify=text_percent_changed)
    def textPercent(self) -> int:
        """Return the size of the text: one of `TEXT_PERCENTS`."""
        return self._text_percent

    @Property(bool, notify=switches_changed)
    def hasMoreSpace(self) -> bool:
        """Say whether lines, paragraphs, words and letters stand farther apart."""
        return "more-space" in self._on

    @Property(bool, notify=switches_changed)
    def hasLessMovement(self) -> bool:
        """Say whether nothing slides or fades."""
        return "less-movement" in self._on

    @Property(bool, notify=switches_changed)
    def hasBiggerButtons(self) -> bool:
        """Say whether controls are 30 mm large rather than 20."""
        return "bigger-buttons" in self._on

    @Property(bool, notify=switches_changed)
    def hasLowerControls(self) -> bool:
        """Say whether all that can be touched stands low on the screen."""
        return "lower-controls" in self._on

    @Property(bool, notify=switches_changed)
    def hasMoreTime(self) -> bool:
        """Say whether the screen waits ten times as long."""
        return "more-time" in self._on

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

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Switch one of `SWITCHES` on or off; a name that is unknown changes nothing."""
        if name in SWITCHES:
            self._on ^= {name}
            self.switches_changed.emit()
