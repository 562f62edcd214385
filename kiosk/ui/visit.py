"""Provides a visit: everything that belongs to the person at the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.cards import Cards
from kiosk.ui.comfort import Comfort
from kiosk.ui.finder import Finder
from kiosk.ui.idle_clock import IdleClock
from kiosk.ui.links import Links
from kiosk.ui.pack_with import pack_with
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.questions import Questions
from kiosk.ui.reader import Reader
from kiosk.ui.take_home import TakeHome
from kiosk.ui.topics_model import TopicsModel

if TYPE_CHECKING:
    from kiosk.content.library import Library

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the shell hands it out")
class Visit(QObject):
    """What one visitor sees and has chosen; it ends with the visitor."""

    screen_changed = Signal()
    menu_open_changed = Signal()
    ready_changed = Signal()
    closed = Signal()
    menuTopAsked = Signal()  # noqa: N815 - a signal that QML handles

    def __init__(
        self,
        library: Library | None,
        parent: QObject | None = None,
        times: WaitingTimes = USUAL_TIMES,
    ) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._screen = "welcome"
        self._wanted_section = ""
        self._language = ""
        self._is_menu_open = False
        self._reader = Reader(self)
        self._topics = TopicsModel(self)
        self._cards = Cards(self)
        self._comfort = Comfort(self)
        self._links = Links(self._reader, self._cards, self)
        self._links.section_asked.connect(self.openSection)
        self._finder = Finder(self)
        self._questions = Questions(self)
        self._take_home = TakeHome(self)
        self._clock = IdleClock(times, self)
        if library is not None:
            self.use_library(library)

    @Property(str, notify=screen_changed)
    def screen(self) -> str:
        """Return which screen is on: `welcome`, `topics` or `reading`."""
        return self._screen

    @Property(bool, notify=ready_changed)
    def isReady(self) -> bool:
        """Say whether the pages are there to be read."""
        return self._library is not None

    @Property(bool, notify=ready_changed)
    def hasNothing(self) -> bool:
        """Say whether no pack at all could be opened, not even the bundled one."""
        return self._library is not None and not self._library.packs

    @Property(bool, notify=ready_changed)
    def hasTopics(self) -> bool:
        """Say whether there is more than one topic to choose from."""
        return self._library is not None and len(self._library.packs) > 1

    @Property(bool, notify=menu_open_changed)
    def isMenuOpen(self) -> bool:
        """Say whether a menu that is folded on a small screen is unfolded."""
        return self._is_menu_open

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

    @Property(Questions, constant=True)
    def questions(self) -> Questions:
        """Return the questions that the visitor has picked."""
        return self._questions

    @Property(TakeHome, constant=True)
    def takeHome(self) -> TakeHome:
        """Return what the visitor can take home."""
        return self._take_home

    @Property(IdleClock, constant=True)
    def clock(self) -> IdleClock:
        """Return the clock that ends the visit when nobody is there any more."""
        return self._clock

    def use_library(self, library: Library) -> None:
        """Take in the pages; a visitor who has already begun goes on to them."""
        self._library = library
        self._topics.show_library(library)
        self.ready_changed.emit()
        if self._screen != "welcome":
            self._enter(library)

    def renew_library(self, library: Library) -> None:
        """Take in pages that somebody has edited; what is open and scrolled stays."""
        is_new = self._library is None or not self._library.packs
        if is_new or self._screen != "reading":
            self.use_library(library)
            return
        self._library = library
        self._topics.show_library(library)
        self._cards.close()
        self._reader.renew_pack(library)

    def choose_language(self, language: str) -> None:
        """Read in a language, where a pack has it; empty is each pack's default."""
        self._language = language
        self._reader.change_language(language)

    def start_at(self, section_id: str) -> None:
        """Begin at a section rather than at the welcome screen."""
        self._wanted_section = section_id
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Leave the welcome screen."""
        if self._library is None:
            self._show("reading")
        else:
            self._enter(self._library)

    @Slot(str)
    def chooseTopic(self, pack_id: str) -> None:
        """Open the first page of a topic."""
        if self._library is not None:
            self._reader.open_pack(self._library, pack_id, language=self._language)
            self._show("reading")

    @Slot(str)
    def openSection(self, section_id: str) -> None:
        """Open a section of the topic that is being read."""
        self._set_menu_open(is_open=False)
        self._reader.open_section(section_id)

    @Slot()
    def backToMenu(self) -> None:
        """Go to the topic menu, or to the first page when there is one topic only."""
        self._set_menu_open(is_open=False)
        if self.hasTopics:
            self._show("topics")
        else:
            self._reader.open_first()
            self.menuTopAsked.emit()

    @Slot()
    def close(self) -> None:
        """End the visit."""
        self.closed.emit()

    @Slot()
    def back(self) -> None:
        """Undo the last thing that was opened; from the first page, end the visit."""
        if self._cards.isOpen:
            self._cards.close()
        elif self._is_menu_open:
            self._set_menu_open(is_open=False)
        elif self._screen == "reading" and (self.hasTopics or not self._reader.is_at_first):
            self.backToMenu()
        elif self._screen != "welcome":
            self.close()

    @Slot()
    def toggleMenu(self) -> None:
        """Unfold or fold the menu of a small screen."""
        self._set_menu_open(is_open=not self._is_menu_open)

    def _enter(self, library: Library) -> None:
        """Go to where reading starts: a wanted section, the topics, or the only topic."""
        pack_id = pack_with(library, self._wanted_section)
        if pack_id:
            self._reader.open_pack(library, pack_id, self._wanted_section, self._language)
            self._show("reading")
        elif self.hasTopics:
            self._show("topics")
        elif self.hasNothing:
            self._show("reading")
        else:
            self.chooseTopic(library.packs[0].id)

    def _show(self, screen: str) -> None:
        """Change the screen."""
        if screen != self._screen:
            self._screen = screen
            self.screen_changed.emit()

    def _set_menu_open(self, *, is_open: bool) -> None:
        """Unfold or fold the menu of a small screen."""
        if is_open != self._is_menu_open:
            self._is_menu_open = is_open
            self.menu_open_changed.emit()
