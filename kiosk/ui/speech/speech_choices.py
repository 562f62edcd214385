"""Provides what a visitor has chosen about speech; all of it begins anew with each visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.speech.pace import SPEEDS, USUAL_SPEED, USUAL_VOLUME, VOLUMES

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class SpeechChoices(QObject):
    """How fast and how loud is spoken, and whether all that happens is."""

    speed_changed = Signal()
    volume_changed = Signal()
    guiding_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed, self._volume, self._is_guiding = USUAL_SPEED, USUAL_VOLUME, False

    @Property(str, notify=speed_changed)
    def speed(self) -> str:
        """Return how fast is spoken: `slow`, `normal` or `fast`."""
        return self._speed

    @Property(int, notify=volume_changed)
    def volume(self) -> int:
        """Return how loud is spoken, from 1 to `loudest`."""
        return self._volume

    @Property(int, constant=True)
    def loudest(self) -> int:
        """Return the greatest volume."""
        return len(VOLUMES)

    @Property(bool, notify=guiding_changed)
    def isGuiding(self) -> bool:
        """Say whether this visit is spoken throughout, for who does not see the screen."""
        return self._is_guiding

    @Slot(str)
    def chooseSpeed(self, name: str) -> None:
        """Speak slower or faster, from the sentence on; a name that is unknown changes nothing."""
        if name in SPEEDS and name != self._speed:
            self._speed = name
            self.speed_changed.emit()

    @Slot()
    def louder(self) -> None:
        """Speak louder by a step."""
        self._set_volume(self._volume + 1)

    @Slot()
    def quieter(self) -> None:
        """Speak quieter by a step."""
        self._set_volume(self._volume - 1)

    @Slot(bool)
    def setGuiding(self, is_on: bool) -> None:
        """Speak this visit throughout, or no longer."""
        if is_on != self._is_guiding:
            self._is_guiding = is_on
            self.guiding_changed.emit()

    @Slot()
    def toggleGuiding(self) -> None:
        """Speak this visit throughout, or no longer, whichever it was not."""
        self.setGuiding(not self._is_guiding)

    def _set_volume(self, step: int) -> None:
        """Speak as loud as a step says, from the sentence on."""
        if 1 <= step <= len(VOLUMES) and step != self._volume:
            self._volume = step
            self.volume_changed.emit()
