"""Provides a visit: everything that belongs to the person at the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import WORD_LIST
from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.pack_with import pack_with
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.visit_language import VisitLanguage

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.ui.presence import Presence
    from kiosk.ui.searches import Searches
    from kiosk.ui.speech.speaker import Speaker

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the shell hands it out")
class Visit(VisitLanguage):
    """What one visitor sees and has chosen; it ends with the visitor."""

    screen_changed = Signal()
    menu_open_changed = Signal()
    left = Signal()
    closed = Signal()
    menuTopAsked = Signal()  # noqa: N815 - a signal that QML handles
    wayOutAsked = Signal()  # noqa: N815 - a signal that QML handles

    def __init__(
        self,
        library: Library | None,
        parent: QObject | None = None,
        times: WaitingTimes = USUAL_TIMES,
        searches: Searches | None = None,
        presence: Presence | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(parent, times, searches, presence, speaker)
        self._screen = "welcome"
        self._wanted_section = ""
        self._is_menu_open = False
        self._links.section_asked.connect(self.openSection)
        self._finder.place_chosen.connect(self._show_place)
        self._controls.backAsked.connect(self.backToMenu)
        self.screen_changed.connect(self._run_clock)
        self.screen_changed.connect(self._speech.stop)
        if library is not None:
            self.use_library(library)

    @Property(str, notify=screen_changed)
    def screen(self) -> str:
        """Return which screen is on: `welcome`, `topics` or `reading`."""
        return self._screen

    @Property(bool, notify=menu_open_changed)
    def isMenuOpen(self) -> bool:
        """Say whether a menu that is folded on a small screen is unfolded."""
        return self._is_menu_open

    def note_place(self) -> None:
        """Note where on the page the visitor is, before the screen shows another visit."""
        self._place.note()

    def take_up(self) -> None:
        """Go on where the visitor was, once the screen shows this visit again."""
        self._run_clock()
        self._place.restore()

    def use_library(self, library: Library) -> None:
        """Take in the pages; a visitor who has already begun goes on to them."""
        self._take_in(library)
        self.ready_changed.emit()
        if self._screen != "welcome":
            self._enter(library)

    def renew_library(self, library: Library) -> None:
        """Take in pages that somebody has edited; what is open and scrolled stays."""
        is_new = self._library is None or not self._library.packs
        if is_new or self._screen != "reading":
            self.use_library(library)
            return
        self._take_in(library)
        self._cards.close()
        self._reader.renew_pack(library)

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
    def openWordList(self) -> None:
        """Close the card that is open, and show the words that are explained."""
        self._cards.close()
        self.openSection(WORD_LIST)

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
        """End the visit, as its visitor wants it."""
        self.left.emit()
        self.end()

    def end(self) -> None:
        """End the visit, whoever wants it."""
        self.closed.emit()

    @Slot()
    def back(self) -> None:
        """Undo the last thing that was opened; on the first page, show the way out.

        One key too many ends no visit: that takes another one, on "Close".
        """
        if self._cards.isOpen:
            self._cards.close()
        elif self._speech.state != "off":
            self._speech.stop()
        elif self._is_menu_open:
            self._set_menu_open(is_open=False)
        elif self._screen == "reading" and (self.hasTopics or not self._reader.is_at_first):
            self.backToMenu()
        elif self._screen != "welcome":
            self.wayOutAsked.emit()

    @Slot()
    def toggleMenu(self) -> None:
        """Unfold or fold the menu of a small screen."""
        self._set_menu_open(is_open=not self._is_menu_open)

    @Slot(str, int)
    def _show_place(self, section_id: str, row: int) -> None:
        """Close the search and go to what was found."""
        self._cards.close()
        self._set_menu_open(is_open=False)
        self._reader.show_place(section_id, row)

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

    @Slot()
    def _run_clock(self) -> None:
        """Wait for acts, except before the welcome screen: there is no visit to end."""
        if self._screen == "welcome":
            self._clock.stop()
        else:
            self._clock.start()

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
