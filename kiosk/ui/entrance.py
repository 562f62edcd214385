"""Provides what the welcome screen needs, and no more: the first frame waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.content.cover import Cover

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the application makes it")
class Entrance(QObject):
    """The way in: what the kiosk is about, and the shell once that has been built."""

    cover_changed = Signal()
    shellChanged = Signal()  # noqa: N815 - a signal that QML handles
    beginAsked = Signal()  # noqa: N815 - a signal that QML handles

    def __init__(self, cover: Cover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cover = cover
        self._shell: QObject | None = None

    @Property(str, notify=cover_changed)
    def topic(self) -> str:
        """Return the title of the welcome screen."""
        return self._cover.topic

    @Property(str, notify=cover_changed)
    def summary(self) -> str:
        """Return the sentence under it."""
        return self._cover.summary

    @Property(QObject, notify=shellChanged)
    def shell(self) -> QObject | None:
        """Return what the other screens are given, or nothing yet."""
        return self._shell

    @Slot()
    def begin(self) -> None:
        """Ask to go in."""
        self.beginAsked.emit()

    def use_cover(self, cover: Cover) -> None:
        """Say what the packs are about that turned out to be readable."""
        if cover != self._cover:
            self._cover = cover
            self.cover_changed.emit()

    def use_shell(self, shell: QObject) -> None:
        """Take in the shell, so that the other screens can be built."""
        self._shell = shell
        self.shellChanged.emit()
