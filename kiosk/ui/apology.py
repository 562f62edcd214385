"""Provides what a visitor is told when the program itself has failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable

if TYPE_CHECKING:
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_SECONDS = 60.0
"""How long it stays where nobody touches it."""

HERE_SECONDS = 5.0
"""Who has touched the welcome screen so short a while ago is waiting for something."""


@QmlElement
@QmlUncreatable("the application makes it")
class Apology(QObject):
    """Ends the visit in which something went wrong, and says that it was nobody's fault."""

    announced = Signal(str)

    def __init__(
        self, entrance: Entrance, shell: Shell, presence: Presence, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._entrance = entrance
        self._shell = shell
        self._presence = presence
        self._is_shown = False
        self._alarm = presence.timepiece.alarm(self)
        self._alarm.rang.connect(self.startAgain)
        # Later: what has failed may be in the middle of something that the visit still needs.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show)

    @Slot()
    def say_soon(self) -> None:
        """Apologize as soon as what goes on is over; several failures are one apology."""
        if not self._is_shown:
            self._soon.start()

    @Slot()
    def startAgain(self) -> None:
        """Go to the welcome screen, where a fresh visit begins."""
        self._alarm.cancel()
        self._is_shown = False
        self._entrance.apologize(None)

    @Slot()
    def _show(self) -> None:
        """Apologize, if there is somebody to apologize to."""
        if self._is_shown or not self._is_somebody_there():
            return
        self._is_shown = True
        self._alarm.set(SHOWN_SECONDS)
        try:
            self._shell.visit.end()
        finally:
            self._entrance.apologize(self)
            #: Spoken, where the program itself has failed and begins anew.
            words = QCoreApplication.translate(
                "Apology",
                "Something went wrong here. It was nothing you did. Touch to start again.",
            )
            self.announced.emit(words)

    def _is_somebody_there(self) -> bool:
        """Say whether a visitor is there; staff read of it in their panel."""
        if self._entrance.staff is not None:
            return False
        age = self._presence.timepiece.now() - self._presence.last_seen()
        return self._shell.visit.screen != "welcome" or age < HERE_SECONDS
