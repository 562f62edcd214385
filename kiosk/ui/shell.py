"""Provides the visit that goes on, and the pages that stay between visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.waiting_times import NO_LIMIT, USUAL_TIMES, WaitingTimes
from kiosk.ui.parking import Parking
from kiosk.ui.presence import Presence, presence_here
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.searches import Searches
from kiosk.ui.speech.speaker import Speaker, system_engine
from kiosk.ui.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.library import Library
    from kiosk.ui.speech.engine import SpeechEngine
    from kiosk.ui.system_looks import SystemLooks

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the application makes it")
class Shell(QObject):
    """Gives each person a visit of their own."""

    visit_changed = Signal()
    library_changed = Signal()
    language_changed = Signal()
    parked_changed = Signal()
    announced = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        times: WaitingTimes = USUAL_TIMES,
        presence: Presence | None = None,
        make_engine: Callable[[QObject], SpeechEngine] = system_engine,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._presence = presence or presence_here()
        self._parking = Parking(times.continue_seconds, self._presence.timepiece, self)
        self._parking.changed.connect(self.parked_changed)
        self._system: SystemLooks | None = None
        self._library: Library | None = None
        self._is_counting = False
        self._language = ""
        self._searches = Searches(self)
        self.speaker = Speaker(make_engine, self._presence.timepiece, self)
        """The voice that the visits share."""
        self._visit = self._new_visit()

    @Property(Visit, notify=visit_changed)
    def visit(self) -> Visit:
        """Return the visit that goes on."""
        return self._visit

    @property
    def language(self) -> str:
        """The code of the language that the visit goes on in; empty while no pack is known."""
        return self._visit.language

    @property
    def can_continue(self) -> bool:
        """Say whether the last visit timed out a moment ago and can be taken up again."""
        return self._parking.visit is not None

    @property
    def parked_language(self) -> str:
        """Return the language of the visit that can be taken up again, or nothing."""
        visit = self._parking.visit
        return visit.language if visit is not None else ""

    @Slot()
    def begin(self) -> None:
        """Begin the visit."""
        self._visit.begin()

    @Slot()
    def take_up(self) -> None:
        """Go on with the visit that timed out, if it is still there."""
        visit = self._parking.take()
        if visit is not None:
            self._parking.drop(self._replace_visit(visit))
            visit.take_up()

    def clear(self) -> None:
        """End the visit that goes on, and forget the one that could be taken up."""
        self._parking.forget()
        if self._visit.screen != "welcome":
            self._visit.end()

    @Slot(object)
    def use_library(self, library: Library) -> None:
        """Give the pages to this visit and to those that follow."""
        self._library = library
        self._searches.use_library(library)
        self._visit.use_library(library)
        if self._parking.visit is not None:
            self._parking.visit.use_library(library)
        self.library_changed.emit()

    def use_language(self, language: str) -> None:
        """Begin the visits that follow in a language, where a pack has it; empty is its default."""
        if language != self._language:
            self._language = language
            if self._visit.screen == "welcome":
                self._next_visit()

    def tell_counting(self, *, is_counting: bool) -> None:
        """Let this visit and those that follow say whether this site counts openings."""
        self._is_counting = is_counting
        self._visit.tell_counting(is_counting=is_counting)

    def use_system_looks(self, system: SystemLooks) -> None:
        """Begin this visit and those that follow with what the system asks for by then."""
        self._system = system
        self._visit.comfort.begin_with(system.choices())

    def use_times(self, times: WaitingTimes) -> None:
        """Wait so long in the visits that follow; one that goes on keeps its times."""
        if times == self._times:
            return
        self._times = times
        self._parking.use_seconds(times.continue_seconds)
        if self._visit.screen == "welcome":
            self._next_visit()

    def renew_library(self, library: Library) -> None:
        """Give pages that somebody has edited to this visit and to those that follow."""
        self._library = library
        self._searches.use_library(library)
        self._parking.forget()
        self._visit.renew_library(library)
        self.library_changed.emit()

    def _new_visit(self) -> Visit:
        """Return a fresh visit that ends in the next one."""
        visit = Visit(None, self, self._times, self._searches, self._presence, self.speaker)
        visit.begin_in(self._language)
        if self._library is not None:
            visit.use_library(self._library)
        visit.language_changed.connect(self.language_changed)
        visit.tell_counting(is_counting=self._is_counting)
        visit.closed.connect(self._next_visit)
        visit.clock.ran_out.connect(self._park_visit)
        visit.clock.announced.connect(self.announced)
        # Whoever begins anew leaves the last visit behind for good.
        visit.screen_changed.connect(self._parking.forget)
        if self._system is not None:
            visit.comfort.begin_with(self._system.choices())
        return visit

    @Slot()
    def _next_visit(self) -> None:
        """Put a new visit in place, and only then drop the old one."""
        self._parking.drop(self._replace_visit(self._new_visit()))

    @Slot()
    def _park_visit(self) -> None:
        """Put a new visit in place, and keep the old one for a while."""
        self._visit.note_place()
        self._parking.keep(self._replace_visit(self._new_visit()))

    def _replace_visit(self, visit: Visit) -> Visit:
        """Put a visit in place, and silence the one that was there; return that."""
        self._visit.speech.stop()
        old, self._visit = self._visit, visit
        self.language_changed.emit()
        # It was made while the screen still spoke the language of the last one.
        visit.tell_anew()
        self.visit_changed.emit()
        old.keyboard.forget()
        return old


def unhurried_shell(parent: QObject) -> Shell:
    """Return a shell whose visits never time out: for pictures and for a preview."""
    return Shell(parent, NO_LIMIT)
