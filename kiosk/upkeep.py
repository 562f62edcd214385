"""Provides what goes on behind the screen, without a visitor noticing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.announcer import Announcer
from kiosk.ui.attract import Attract
from kiosk.ui.system_looks import looks_of_this_system

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell
    from kiosk.ui.window import KioskWindow


class Upkeep(QObject):
    """Looks after a kiosk from its first frame on."""

    def __init__(
        self,
        window: KioskWindow,
        settings: Settings,
        presence: Presence,
        shell: Shell,
        entrance: Entrance,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        shell.use_system_looks(looks_of_this_system())
        shell.announced.connect(Announcer(window, self).say)
        self._attract = Attract(entrance, shell, presence, self)

    def use_library(self, library: Library) -> None:
        """Look after these pages from now on."""
        self._attract.use_library(library)
