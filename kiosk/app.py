"""Builds a kiosk and wires its parts: the one place that knows them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.application import make_application
from kiosk.open_packs import open_pages
from kiosk.station.exit_codes import DONE, NOT_POSSIBLE, RESTART, STAFF_LEFT
from kiosk.station.watch.watched import watcher
from kiosk.ui import icons as _icons  # noqa: F401 - declares a QML type
from kiosk.ui.cover import welcome_of, welcome_of_library
from kiosk.ui.end_signals import EndSignals
from kiosk.ui.entrance import Entrance
from kiosk.ui.first_frame import FirstFrame
from kiosk.ui.library_loader import LibraryLoader
from kiosk.ui.pack_fonts import load_pack_fonts
from kiosk.ui.pack_words import use_pack_words
from kiosk.ui.staff.note_words import note_words
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.library import Library
    from kiosk.renewal import Renewal
    from kiosk.settings import Settings
    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell
    from kiosk.ui.speech.engine import SpeechEngine
    from kiosk.ui.staff.staff import Staff
    from kiosk.ui.timepiece import Timepiece
    from kiosk.upkeep import Upkeep

WARM_SECONDS = 0.15
"""How long the first frame may wait for pages that are compiled already."""


class KioskApp(QObject):
    """A kiosk: its window, the visits in it and the pages that they read."""

    def __init__(
        self,
        settings: Settings,
        section_id: str = "",
        timepiece: Timepiece | None = None,
        make_engine: Callable[[QObject], SpeechEngine] | None = None,
    ) -> None:
        super().__init__()
        self._make_engine = make_engine
        self._timepiece = timepiece
        self._presence: Presence | None = None
        self._upkeep: Upkeep | None = None
        self._renewal: Renewal | None = None
        self._staff: Staff | None = None
        self._settings = settings
        load_pack_fonts(settings.packs)
        self._section_id = section_id
        self._loader = LibraryLoader(self._open_library, self)
        if section_id:
            self._loader.start()
        self._loader.loaded.connect(self._use_library)
        self.is_complete = False
        """Whether all is there that had to wait for the first frame."""
        self._library: Library | None = None
        self._shell: Shell | None = None
        self.entrance = Entrance(welcome_of(settings), self, settings.sizes)
        use_pack_words(self.entrance.wording, settings)
        self.entrance.tell_counting(is_counting=settings.has_counts)
        self.entrance.tell_staff(note_words(settings))
        self.entrance.language_asked.connect(self._choose_language)
        self.entrance.beginAsked.connect(self._begin)
        self.window = KioskWindow(QSize(*settings.size) if settings.size else None)
        self.entrance.wording.serve(self.window.engine())
        self._first_frame = FirstFrame(self.window, self)
        self._first_frame.shown.connect(self._loader.start)
        self._first_frame.settled.connect(self._complete)

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
        self._first_frame.await_it()
        self.window.open()

    def close(self) -> None:
        """Drop the screens, before what they were given is dropped."""
        self._loader.stop()
        if self._renewal is not None:
            self._renewal.close()
        if self._upkeep is not None:
            self._upkeep.close()
        if self._shell is not None:
            self._shell.speaker.close()
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

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        """Let a visitor read in a language."""
        self.shell.visit.chooseLanguage(language)

    @Slot()
    def _offer(self) -> None:
        """Offer a visit that timed out, or no longer."""
        self.entrance.offer(self.shell.parked_language, is_offered=self.shell.can_continue)

    @Slot()
    def _leave(self) -> None:
        """End the program; `quit` would ask the window, which refuses to close."""
        QGuiApplication.exit(STAFF_LEFT)

    @Slot()
    def end(self) -> None:
        """End the program because it was asked to, by whoever started it."""
        QGuiApplication.exit(DONE)

    @Slot()
    def _restart(self) -> None:
        """End the program so that it is started anew."""
        QGuiApplication.exit(RESTART)

    @Slot()
    def _complete(self) -> None:
        """Start what nobody needs in the first moment, in turns: a touch may come in between."""
        from kiosk.turns import Turns  # noqa: PLC0415 - after the first frame

        turns = Turns((self._build_guards, self._build_upkeep, self._build_renewal), self)
        # Without all that guards it, a kiosk must not stay open.
        turns.failed.connect(self._fail)

    def _build_guards(self) -> None:
        """Build the way in for staff, and what keeps all others from going astray."""
        from kiosk.guards import Guards  # noqa: PLC0415 - after the first frame
        from kiosk.ui.speech.speaking_mode import (  # noqa: PLC0415 - after the first frame
            SpeakingMode,
        )
        from kiosk.ui.staff.staff import Staff  # noqa: PLC0415 - after the first frame
        from kiosk.ui.staff.visit_under import VisitUnder  # noqa: PLC0415 - after the first frame

        self._staff = staff = Staff(self._settings, self.presence, self.window, self)
        staff.use_library(self._library)
        # First of all the visit under it is held, which takes a question away that has the keys.
        VisitUnder(staff, self.shell, self)
        staff.shown_changed.connect(self._show_staff)
        staff.leave_asked.connect(self._leave)
        staff.restart_asked.connect(self._restart)
        self._mode = SpeakingMode(self.window, self.shell, self.entrance, self)
        self._guards = Guards(self.window, self._settings, self.presence, staff, self._mode, self)

    def _build_upkeep(self) -> None:
        """Build what keeps the kiosk up."""
        from kiosk.upkeep import Upkeep  # noqa: PLC0415 - after the first frame

        self._upkeep = upkeep = Upkeep(
            self.window, self._settings, self.presence, self.shell, self.entrance, self
        )
        upkeep.watcher_lost.connect(self.end)
        upkeep.gave_up.connect(self._give_up)
        upkeep.apologized.connect(self._mode.say_after_end)
        upkeep.headphones_plugged.connect(self._mode.start)
        upkeep.headphones_unplugged.connect(self._mode.end)
        if self._staff is not None:
            self._staff.use_mishaps(upkeep.mishaps)
        if self._library is not None:
            upkeep.use_library(self._library)

    def _build_renewal(self) -> None:
        """Build what brings settings and pages up to date."""
        from kiosk.renewal import Renewal  # noqa: PLC0415 - after the first frame

        self._renewal = renewal = Renewal(self._settings, self.shell, self)
        renewal.settings_read.connect(self._use_settings)
        renewal.library_opened.connect(self._renew_library)
        renewal.restart_needed.connect(self._restart)
        if self._staff is not None:
            self._staff.reload_asked.connect(renewal.reload)
        self.is_complete = True

    @Slot()
    def _fail(self) -> None:
        """End the program because a part of it can't be built."""
        QGuiApplication.exit(NOT_POSSIBLE)

    @Slot()
    def _give_up(self) -> None:
        """End the program because it keeps failing, if somebody will start it anew."""
        if watcher():
            QGuiApplication.exit(NOT_POSSIBLE)

    @Slot()
    def _show_staff(self) -> None:
        """Put what staff see over all the rest, or take it away."""
        if self._staff is not None:
            self.entrance.use_staff(self._staff if self._staff.shown else None)

    @Slot(object)
    def _use_library(self, library: Library) -> None:
        """Give the first pages to the visits, unless newer ones were there before them."""
        if self._library is None:
            self.shell.use_library(library)
            self._tell_library(library)

    @Slot(object)
    def _renew_library(self, library: Library) -> None:
        """Give pages that were read anew to the visits."""
        load_pack_fonts(self._settings.packs)
        self.shell.renew_library(library)
        self._tell_library(library)

    def _tell_library(self, library: Library) -> None:
        """Let all else know of pages that the visits have now."""
        self._library = library
        use_pack_words(self.entrance.wording, self._settings)
        self.entrance.use_welcome(welcome_of_library(library, self._settings.language))
        if self._upkeep is not None:
            self._upkeep.use_library(library)
        if self._staff is not None:
            self._staff.use_library(library)

    @Slot(object)
    def _use_settings(self, settings: Settings) -> None:
        """Go by settings that have changed; a visit that goes on keeps its own."""
        self._settings = settings
        self.shell.use_times(settings.times)
        self.shell.use_language(settings.language)
        if self._library is not None:
            self.entrance.use_welcome(welcome_of_library(self._library, settings.language))
        self.entrance.use_sizes(settings.sizes)
        self._guards.use_settings(settings)
        if self._upkeep is not None:
            self._upkeep.use_settings(settings)
        if self._staff is not None:
            self._staff.use_settings(settings)

    def _new_shell(self) -> Shell:
        """Build what the other screens need."""
        from kiosk.ui.housekeeper import Housekeeper  # noqa: PLC0415 - after the first frame
        from kiosk.ui.shell import Shell  # noqa: PLC0415 - after the first frame
        from kiosk.ui.speech.speaker import system_engine  # noqa: PLC0415 - after the first frame

        make_engine = self._make_engine or system_engine
        shell = Shell(self, self._settings.times, self.presence, make_engine)
        shell.use_language(self._settings.language)
        Housekeeper(shell, self)
        shell.parked_changed.connect(self._offer)
        self.entrance.take_up_asked.connect(shell.take_up)
        self.entrance.use_shell(shell)
        return shell

    def _open_library(self) -> Library:
        """Open the packs; runs in a thread of its own."""
        from kiosk.station.log import log_to_file  # noqa: PLC0415 - after the first frame

        log_to_file(self._settings.log)
        return open_pages(self._settings)


def run_kiosk(settings: Settings, section_id: str = "") -> int:
    """Open a kiosk and stay until staff leave it; return the exit code."""
    application = make_application(settings.renderer)
    kiosk = KioskApp(settings, section_id)
    end_signals = EndSignals(kiosk)
    end_signals.asked.connect(kiosk.end)
    kiosk.open()
    code = application.exec()
    kiosk.close()
    return code
