"""Provides what staff see and do once they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.staff.cleaning import Cleaning
from kiosk.ui.staff.health import Health
from kiosk.ui.staff.quiet_alarm import QuietAlarm
from kiosk.ui.staff.screen_test import ScreenTest

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.ui.presence import Presence
    from kiosk.ui.staff.known import Known

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

PANEL_SECONDS = 60.0
"""How long the panel stays when nobody does anything: a visitor must not find it."""


@QmlElement
@QmlUncreatable("the application makes it")
class StaffPanel(QObject):
    """How the kiosk is, and the buttons of staff."""

    asked_changed = Signal()
    told_changed = Signal()
    show_asked = Signal(str)
    leave_asked = Signal()
    restart_asked = Signal()
    reload_asked = Signal()

    def __init__(self, known: Known, presence: Presence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._shown = ""
        self._asked = ""
        self._told = ""
        self._is_reloading = False
        self._health = Health(known, presence.timepiece, self)
        self._cleaning = Cleaning(presence.timepiece, known.window, self)
        self._cleaning.ended.connect(self._come_back)
        self._screen_test = ScreenTest(known.window, self)
        self._screen_test.ended.connect(self.open)
        self._quiet = QuietAlarm(presence, self)
        self._quiet.rang.connect(self.close)

    @Property(Health, constant=True)
    def health(self) -> Health:
        """Return how the kiosk is."""
        return self._health

    @Property(str, notify=asked_changed)
    def asked(self) -> str:
        """Return what needs a second yes: `restart`, `leave`, or nothing."""
        return self._asked

    @Property(str, notify=told_changed)
    def told(self) -> str:
        """Return how the last act went, or nothing."""
        return self._told

    @Property(Cleaning, constant=True)
    def cleaning(self) -> Cleaning:
        """Return what keeps touches away while somebody wipes the screen."""
        return self._cleaning

    @Property(ScreenTest, constant=True)
    def screenTest(self) -> ScreenTest:
        """Return what shows whether the screen shows and feels what it should."""
        return self._screen_test

    @Slot()
    def close(self) -> None:
        """Go back to the visitors."""
        self.show_asked.emit("")

    @Slot()
    def open(self) -> None:
        """Come back to the panel from what it has led to."""
        self.show_asked.emit("panel")

    @Slot()
    def clean(self) -> None:
        """Switch touch off for a while."""
        self.show_asked.emit("cleaning")

    @Slot()
    def testScreen(self) -> None:
        """Begin the screen test."""
        self.show_asked.emit("screen-test")

    @Slot()
    def reload(self) -> None:
        """Read settings and pages anew."""
        if not self._is_reloading:
            self._is_reloading = True
            self._tell(translate("StaffPanel", "The pages are being read. One moment."))
            self.reload_asked.emit()

    @Slot(str)
    def ask(self, act: str) -> None:
        """Ask whether `restart` or `leave` is meant; nothing takes the question back."""
        if act != self._asked:
            self._asked = act
            self.asked_changed.emit()

    @Slot()
    def agree(self) -> None:
        """Do what was asked about."""
        asked = self._asked
        self.ask("")
        if asked == "restart":
            self.restart_asked.emit()
        elif asked == "leave":
            self.leave_asked.emit()

    def note_library(self) -> None:
        """Take note of pages that were read."""
        library = self._known.library
        if self._is_reloading and library is not None:
            self._is_reloading = False
            self._tell(_reloaded(library))
        self._health.look()

    def follow(self, shown: str) -> None:
        """Take note of which screen of staff is on."""
        before, self._shown = self._shown, shown
        self._quiet.stop()
        if shown in {"panel", "screen-test"}:
            self._quiet.start(PANEL_SECONDS)
        self._screen_test.switch(is_on=shown == "screen-test")
        self._cleaning.switch(is_on=shown == "cleaning")
        self._health.switch(is_on=shown == "panel")
        self.ask("")
        if shown == "panel" and before not in {"cleaning", "screen-test"}:
            self._is_reloading = False
            self._tell("")

    @Slot()
    def _come_back(self) -> None:
        """Show the panel again, once the screen is wiped."""
        if self._shown == "cleaning":
            self.open()

    def _tell(self, words: str) -> None:
        """Say how an act went."""
        if words != self._told:
            self._told = words
            self.told_changed.emit()


def _reloaded(library: Library) -> str:
    """Return how it went to read the pages anew."""
    if not library.packs:
        return translate("StaffPanel", "No pages could be read. See what needs a look.")
    if library.problems or any(pack.problems for pack in library.packs):
        return translate("StaffPanel", "The pages were read anew. See what needs a look.")
    return translate("StaffPanel", "The pages were read anew. All is well with them.")
