"""Provides how a visitor wants to see, hear and reach the pages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.choices import USUAL_CHOICES, Choices
from kiosk.ui.look_words import look_hints, look_words
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
    choices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = USUAL_CHOICES
        self._choices = USUAL_CHOICES

    @property
    def choices(self) -> Choices:
        """Return all that is chosen."""
        return self._choices

    @Property(str, notify=theme_changed)
    def theme(self) -> str:
        """Return the name of the colors: one of `THEMES`."""
        return self._choices.theme

    @Property(int, notify=text_percent_changed)
    def textPercent(self) -> int:
        """Return the size of the text: one of `TEXT_PERCENTS`."""
        return self._choices.text_percent

    @Property(list, constant=True)
    def textPercents(self) -> list[int]:
        """Return the sizes that the text can have."""
        return list(TEXT_PERCENTS)

    @Property(bool, notify=switches_changed)
    def hasMoreSpace(self) -> bool:
        """Say whether lines, paragraphs, words and letters stand farther apart."""
        return self._is_on("more-space")

    @Property(bool, notify=switches_changed)
    def hasLessMovement(self) -> bool:
        """Say whether nothing slides or fades."""
        return self._is_on("less-movement")

    @Property(bool, notify=switches_changed)
    def hasBiggerButtons(self) -> bool:
        """Say whether controls are 30 mm large rather than 20."""
        return self._is_on("bigger-buttons")

    @Property(bool, notify=switches_changed)
    def hasLowerControls(self) -> bool:
        """Say whether all that can be touched stands low on the screen."""
        return self._is_on("lower-controls")

    @Property(bool, notify=switches_changed)
    def hasMoreTime(self) -> bool:
        """Say whether the screen waits ten times as long."""
        return self._is_on("more-time")

    @Property(bool, notify=choices_changed)
    def isChanged(self) -> bool:
        """Say whether anything is other than the visit began with."""
        return self._choices != self._usual

    def begin_with(self, usual: Choices) -> None:
        """Take what the system asks for, unless the visitor has chosen something already."""
        was_changed, self._usual = self.isChanged, usual
        if not was_changed:
            self.take(usual)

    def take(self, choices: Choices) -> None:
        """Change all that differs, and tell of nothing else."""
        old, self._choices = self._choices, choices
        if choices.theme != old.theme:
            self.theme_changed.emit()
        if choices.text_percent != old.text_percent:
            self.text_percent_changed.emit()
        if choices.switches != old.switches:
            self.switches_changed.emit()
        if choices != old:
            self.choices_changed.emit()

    @Slot(str)
    def chooseTheme(self, name: str) -> None:
        """Change the colors; a name that is unknown changes nothing."""
        if name in THEMES:
            self.take(replace(self._choices, theme=name))

    @Slot(int)
    def chooseTextPercent(self, percent: int) -> None:
        """Change the size of the text; a size that is unknown changes nothing."""
        if percent in TEXT_PERCENTS:
            self.take(replace(self._choices, text_percent=percent))

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Switch one of `SWITCHES` on or off; a name that is unknown changes nothing."""
        if name in SWITCHES:
            self.take(replace(self._choices, switches=self._choices.switches ^ {name}))

    @Slot()
    def reset(self) -> None:
        """Go back to what the visit began with."""
        self.take(self._usual)

    @Slot(str, result=str)
    def words(self, name: str) -> str:
        """Return the words for a theme or a switch; a name that is unknown has none."""
        return look_words().get(name, "")

    @Slot(str, result=str)
    def hint(self, name: str) -> str:
        """Return what stands under the words of a switch, or nothing."""
        return look_hints().get(name, "")

    def _is_on(self, name: str) -> bool:
        """Say whether a switch is on."""
        return name in self._choices.switches
