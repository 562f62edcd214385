"""Provides the parts of a visit, each of which knows one thing about the person at the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.cards import Cards
from kiosk.ui.comfort import Comfort
from kiosk.ui.controls_model import ControlsModel
from kiosk.ui.finder import Finder
from kiosk.ui.idle_clock import IdleClock
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.links import Links
from kiosk.ui.place import Place
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.questions import Questions
from kiosk.ui.reader import Reader
from kiosk.ui.searches import Searches
from kiosk.ui.speech.engine import SpeechEngine
from kiosk.ui.speech.speaker import Speaker
from kiosk.ui.speech.speech import Speech
from kiosk.ui.take_home import TakeHome
from kiosk.ui.topics_model import TopicsModel

if TYPE_CHECKING:
    from kiosk.ui.presence import Presence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit is made of them")
class VisitParts(QObject):
    """Holds the parts of a visit, and ties those together that know of one another."""

    def __init__(
        self,
        parent: QObject | None = None,
        times: WaitingTimes = USUAL_TIMES,
        searches: Searches | None = None,
        presence: Presence | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = Reader(self)
        self._topics = TopicsModel(self)
        self._cards = Cards(self)
        self._comfort = Comfort(self)
        self._take_home = TakeHome(self._reader, self._cards, self)
        self._links = Links(self._reader, self._cards, self._take_home, self)
        self._finder = Finder(searches or Searches(self), self)
        self._keyboard = Keyboard(self)
        self._questions = Questions(self)
        self._controls = ControlsModel(self._cards, self._questions, self)
        self._place = Place(self)
        self._clock = IdleClock(times, self, presence)
        voice = speaker or Speaker(SpeechEngine, parent=self)
        self._speech = Speech(self._reader, self._clock, voice, self)
        self._reader.pack_changed.connect(self._search_pack)
        self._reader.pack_changed.connect(self._speech.leave_page)
        self._reader.sectionChanged.connect(self._speech.leave_page)
        self._cards.opened_changed.connect(self._speech.pause)
        self._comfort.switches_changed.connect(self._choose_times)
        # A screen reader opens things without touch or key.
        self._reader.sectionChanged.connect(self._clock.note)
        self._cards.opened_changed.connect(self._clock.note)
        self._cards.opened_changed.connect(self._begin_search)

    @Property(Reader, constant=True)
    def reader(self) -> Reader:
        """Return what the reading screen shows."""
        return self._reader

    @Property(TopicsModel, constant=True)
    def topics(self) -> TopicsModel:
        """Return the topics to choose from."""
        return self._topics

    @Property(Cards, constant=True)
    def cards(self) -> Cards:
        """Return what opens over a page."""
        return self._cards

    @Property(Comfort, constant=True)
    def comfort(self) -> Comfort:
        """Return how this visitor wants to see the pages."""
        return self._comfort

    @Property(Links, constant=True)
    def links(self) -> Links:
        """Return what follows the links of a page."""
        return self._links

    @Property(Finder, constant=True)
    def finder(self) -> Finder:
        """Return the visitor's search."""
        return self._finder

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        """Return the keyboard on the screen."""
        return self._keyboard

    @Property(Questions, constant=True)
    def questions(self) -> Questions:
        """Return the questions that the visitor has picked."""
        return self._questions

    @Property(ControlsModel, constant=True)
    def controls(self) -> ControlsModel:
        """Return the controls that every page has."""
        return self._controls

    @Property(TakeHome, constant=True)
    def takeHome(self) -> TakeHome:
        """Return what the visitor can take home."""
        return self._take_home

    @Property(IdleClock, constant=True)
    def clock(self) -> IdleClock:
        """Return the clock that ends the visit when nobody is there any more."""
        return self._clock

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        """Return what reads the pages aloud."""
        return self._speech

    @Property(Place, constant=True)
    def place(self) -> Place:
        """Return where on the page the visitor is."""
        return self._place

    @Slot()
    def _search_pack(self) -> None:
        """Look for words in the pack that is being read."""
        pack = self._reader.pack
        if pack is not None:
            self._finder.use_pack(pack.library, pack.pack_id, pack.edition.language)
            self._keyboard.use_language(pack.edition.language)

    @Slot()
    def _begin_search(self) -> None:
        """Forget what was looked for the last time, or new words would be added to it."""
        if self._cards.opened == "find":
            self._finder.type("")

    @Slot()
    def _choose_times(self) -> None:
        """Give as much time as the visitor asks for."""
        self._clock.allow_more_time(is_more=self._comfort.hasMoreTime)
