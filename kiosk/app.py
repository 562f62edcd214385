"""Builds a kiosk and wires its parts: the one place that knows them all."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.application import make_application
from kiosk.open_packs import read_library
from kiosk.station.exit_codes import RESTART, STAFF_LEFT
from kiosk.ui import icons as _icons  # noqa: F401 - declares a QML type
from kiosk.ui.cover import cover_of, cover_of_library
from kiosk.ui.entrance import Entrance
from kiosk.ui.library_loader import LibraryLoader
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell
    from kiosk.ui.staff.staff import Staff
    from kiosk.ui.timepiece import Timepiece
    from kiosk.upkeep import Upkeep

logger = logging.getLogger(__name__)

WARM_SECONDS = 0.15
"""How long the first frame may wait for pages that are compiled already."""

A_MOMENT_MS = 50
"""From the first frame to all that can wait: by then the drawings of a page are there as well."""


class KioskApp(QObject):
    """A kiosk: its window, the visits in it and the pages that they read."""

    def __init__(
        self, settings: Settings, section_id: str = "", timepiece: Timepiece | None = None
    ) -> None:
        super().__init__()
        self._timepiece = timepiece
        self._presence: Presence | None = None
        self._upkeep: Upkeep | None = None
        self._staff: Staff | None = None
        self._settings = settings
        self._section_id = section_id
        self._loader = LibraryLoader(self._open_library, self)
        if section_id:
            self._loader.start()
        self._loader.loaded.connect(self._use_library)
        self.is_complete = False
        """Whether all is there that had to wait for the first frame."""
        self._complete_soon = QTimer(self, interval=A_MOMENT_MS, singleShot=True)
        self._complete_soon.timeout.connect(self._complete)
        self._library: Library | None = None
        self._shell: Shell | None = None
        self.entrance = Entrance(cover_of(settings), self, settings.sizes)
        self.entrance.beginAsked.connect(self._begin)
        self.window = KioskWindow(QSize(*settings.size) if settings.size else None)

    @property
    def shell(self) -> Shell:
        """Return what gives each person a visit; built when it is first needed."""
        if self._shell is None:
            self._shell = self._new_shell()
        return self._shell

    @property
    def presence(self) -> Presence:
        """Return what notes who is there; built when it is first needed."""
        from kiosk.ui.presence import Presence  # noqa: PLC0415 - after the first frame
        from kiosk.ui.timepiece import Timepiece  # noqa: PLC0415 - after the first frame

        if self._presence is None:
            self._presence = Presence(self._timepiece or Timepiece())
        return self._presence

    def open(self) -> None:
        """Show the window; all that can wait for the first frame does."""
        if self._section_id:
            self._start_at_section()
        self.window.load("Main.qml", entrance=self.entrance)
        self.window.close_asked.connect(self._leave)
        self.window.frameSwapped.connect(self._after_first_frame)
        self.window.open()

    def close(self) -> None:
        """Drop the screens, before what they were given is dropped."""
        self.window.unload()

    def _start_at_section(self) -> None:
        """Begin at the section in the first frame, if the pages are there in time."""
        self.shell.visit.start_at(self._section_id)
        library = self._loader.wait(WARM_SECONDS)
        if library is not None:
            self._use_library(library)

    @Slot()
    def _begin(self) -> None:
        """Let a visitor in."""
        self.shell.begin()

    @Slot()
    def _offer(self) -> None:
        """Offer a visit that timed out, or no longer."""
        self.entrance.offer(is_offered=self.shell.can_continue)

    @Slot()
    def _leave(self) -> None:
        """End the program; `quit` would ask the window, which refuses to close."""
        QGuiApplication.exit(STAFF_LEFT)

    @Slot()
    def _restart(self) -> None:
        """End the program so that it is started anew."""
        QGuiApplication.exit(RESTART)

    @Slot()
    def _reload(self) -> None:
        """Read the pages anew, as the files now are."""

    @Slot()
    def _after_first_frame(self) -> None:
        """Start what had to wait, the pages first."""
        self.window.frameSwapped.disconnect(self._after_first_frame)
        self._loader.start()
        self._complete_soon.start()

    @Slot()
    def _complete(self) -> None:
        """Start what nobody needs in the first moment: it would hold up the frame that follows."""
        import signal  # noqa: PLC0415 - after the first frame

        from kiosk.guards import Guards  # noqa: PLC0415 - after the first frame
        from kiosk.ui.staff.staff import Staff  # noqa: PLC0415 - after the first frame
        from kiosk.upkeep import Upkeep  # noqa: PLC0415 - after the first frame

        # Ctrl+C in a terminal ends the program even while Qt is waiting.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        settings, presence = self._settings, self.presence
        self._staff = Staff(settings, presence.timepiece, self)
        self._staff.shown_changed.connect(self._show_staff)
        self._staff.leave_asked.connect(self._leave)
        self._staff.restart_asked.connect(self._restart)
        self._staff.reload_asked.connect(self._reload)
        Guards(self.window, settings, presence, self._staff, self)
        self._upkeep = Upkeep(self.window, settings, presence, self.shell, self.entrance, self)
        if self._library is not None:
            self._upkeep.use_library(self._library)
        self.is_complete = True

    @Slot()
    def _show_staff(self) -> None:
        """Put what staff see over all the rest, or take it away."""
        if self._staff is not None:
            self.entrance.use_staff(self._staff if self._staff.shown else None)

    @Slot(object)
    def _use_library(self, library: Library) -> None:
        """Give the pages to the visits, once."""
        if self._library is None:
            self._library = library
            self.entrance.use_cover(cover_of_library(library))
            self.shell.use_library(library)
            if self._upkeep is not None:
                self._upkeep.use_library(library)

    def _new_shell(self) -> Shell:
        """Build what the other screens need."""
        from kiosk.ui.housekeeper import Housekeeper  # noqa: PLC0415 - after the first frame
        from kiosk.ui.shell import Shell  # noqa: PLC0415 - after the first frame

        shell = Shell(self, self._settings.times, self.presence)
        Housekeeper(shell, self)
        shell.parked_changed.connect(self._offer)
        self.entrance.take_up_asked.connect(shell.take_up)
        self.entrance.use_shell(shell)
        return shell

    def _open_library(self) -> Library:
        """Open the packs; runs in a thread of its own."""
        from kiosk.content.library import Library  # noqa: PLC0415 - after the first frame
        from kiosk.station.log import log_to_file  # noqa: PLC0415 - after the first frame

        log_to_file(self._settings.log)
        try:
            return read_library(self._settings)
        except Exception:
            # Whatever it is, nobody may be left waiting for pages that never come.
            logger.exception("The pages can't be opened. Install the kiosk again.")
            return Library(())


def run_kiosk(settings: Settings, section_id: str = "") -> int:
    """Open a kiosk and stay until staff leave it; return the exit code."""
    application = make_application(settings.renderer)
    kiosk = KioskApp(settings, section_id)
    kiosk.open()
    code = application.exec()
    kiosk.close()
    return code
