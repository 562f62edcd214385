"""Keeps the line for staff on the welcome screen true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.station.paths import pin_file
from kiosk.station.pin.pin import DamagedPinError, read_pin
from kiosk.ui.file_watch import FileWatch
from kiosk.ui.staff.note_words import note_words

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.entrance import Entrance


class StaffNote(QObject):
    """Changes the line when a PIN is set or reset, and when settings or pages change."""

    def __init__(
        self, entrance: Entrance, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._entrance = entrance
        self._settings = settings
        self._library: Library | None = None
        FileWatch(pin_file(), self).saved.connect(self._tell)
        self._tell()

    def use_settings(self, settings: Settings) -> None:
        """Go by settings that have changed."""
        self._settings = settings
        self._tell()

    def use_library(self, library: Library) -> None:
        """Go by what is wrong in these pages."""
        self._library = library
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say what is so now."""
        words = note_words(self._settings, self._library, is_pin_damaged=_is_damaged())
        self._entrance.tell_staff(words)


def _is_damaged() -> bool:
    """Say whether there is a PIN that can't be read."""
    try:
        read_pin()
    except DamagedPinError:
        return True
    return False
