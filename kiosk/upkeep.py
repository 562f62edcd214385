"""Provides what goes on behind the screen, without a visitor noticing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.station.paths import counts_file, runs_file
from kiosk.station.runs.runs import RunsFile
from kiosk.ui.announcer import Announcer
from kiosk.ui.apology import Apology
from kiosk.ui.attract import Attract
from kiosk.ui.full_screen import FullScreen
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.mishaps import Mishaps
from kiosk.ui.run_notes import RunNotes
from kiosk.ui.staff.note import StaffNote
from kiosk.ui.system_looks import looks_of_this_system
from kiosk.ui.wakefulness import Wakefulness
from kiosk.uncaught import hand_uncaught_to

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.counting import Counting
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell
    from kiosk.ui.speech.headphones import Headphones
    from kiosk.ui.window import KioskWindow


class Upkeep(QObject):
    """Looks after a kiosk from its first frame on."""

    watcher_lost = Signal()
    """Whoever would start the kiosk again is gone."""

    gave_up = Signal()
    """The program keeps failing: it is of no use to anybody any more."""

    apologized = Signal(str)
    """A visitor is told that the program has failed, in these words."""

    headphones_plugged = Signal()
    headphones_unplugged = Signal()

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
        heartbeat = Heartbeat(window, presence.timepiece, self)
        heartbeat.nobody_there.connect(self.watcher_lost)
        if window.is_full_screen:
            RunNotes(RunsFile(runs_file()), presence.timepiece, self)
        shell.use_system_looks(looks_of_this_system())
        announcer = Announcer(window, self)
        shell.announced.connect(announcer.say)
        apology = Apology(entrance, shell, presence, self)
        apology.announced.connect(announcer.say)
        apology.announced.connect(self.apologized)
        self.mishaps = Mishaps(presence.timepiece, self)
        """What has gone wrong in the program since the start."""
        self.mishaps.keep_private(lambda: shell.visit.finder.text)
        self.mishaps.happened.connect(apology.say_soon)
        self.mishaps.too_many.connect(self.gave_up)
        hand_uncaught_to(self.mishaps.take)
        self._attract = Attract(entrance, shell, presence, self)
        self._shell, self._entrance = shell, entrance
        self._presence = presence
        self._counting: Counting | None = None
        self._count(is_on=settings.has_counts)
        self._headphones: Headphones | None = None
        self._listen_for_headphones()
        self._note = StaffNote(entrance, settings, self)
        Wakefulness(presence.timepiece, self)
        if window.is_full_screen:
            FullScreen(window, presence.timepiece, self)

    def use_settings(self, settings: Settings) -> None:
        """Go by settings that have changed while the kiosk runs; told between visits."""
        self._settings = settings
        self._count(is_on=settings.has_counts)
        self._listen_for_headphones()
        self._note.use_settings(settings)

    def close(self) -> None:
        """End what must not be cut off; the program ends."""
        hand_uncaught_to(None)
        if self._counting is not None:
            self._counting.finish()

    def use_library(self, library: Library) -> None:
        """Look after these pages from now on."""
        self._attract.use_library(library)
        self._note.use_library(library)

    def _listen_for_headphones(self) -> None:
        """Notice headphones where this site has them; a site that no longer has them restarts."""
        if self._settings.has_headphones and self._headphones is None:
            from kiosk.ui.speech import headphones  # noqa: PLC0415 - few sites have them

            self._headphones = headphones.Headphones(headphones.system_outputs, self)
            self._headphones.plugged.connect(self.headphones_plugged)
            self._headphones.unplugged.connect(self.headphones_unplugged)

    def _count(self, *, is_on: bool) -> None:
        """Count openings or not, and let visitors know which."""
        if is_on and self._counting is None:
            from kiosk.ui.counting import Counting  # noqa: PLC0415 - most sites count nothing

            self._counting = Counting(self._shell, self._presence, counts_file(), self)
        if self._counting is not None:
            self._counting.use(is_on=is_on)
        self._shell.tell_counting(is_counting=is_on)
        self._entrance.tell_counting(is_counting=is_on)
