"""Provides the language of a visit: which there are, which is chosen, and the change to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import default_first
from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.languages_model import LanguagesModel
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.visit_offer import VisitOffer

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.ui.presence import Presence
    from kiosk.ui.searches import Searches
    from kiosk.ui.speech.speaker import Speaker

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit is one")
class VisitLanguage(VisitOffer):
    """Knows in which language its visitor reads, and changes it where they are."""

    language_changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        times: WaitingTimes = USUAL_TIMES,
        searches: Searches | None = None,
        presence: Presence | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(parent, times, searches, presence, speaker)
        self._language = ""
        self._languages = LanguagesModel(self)
        self._next_turn = QTimer(self, interval=0, singleShot=True)
        self._next_turn.timeout.connect(self._read_on)
        self.language_changed.connect(self._speak_language)

    @Property(str, notify=language_changed)
    def language(self) -> str:
        """Return the code of the visitor's language; empty while no pack is known."""
        return self._language or self._usual_language

    @Property(LanguagesModel, constant=True)
    def languages(self) -> LanguagesModel:
        """Return the languages to choose from."""
        return self._languages

    def begin_in(self, language: str) -> None:
        """Take the language that visits begin with here, before anything is shown in another."""
        self._language = language
        self._speak_language()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Read on in another language, at the same place; an unknown one changes nothing."""
        self._cards.close()
        if language == self.language or not self._knows(language):
            return
        self._speech.stop()
        self._language = language
        if self._reader.open_page is None:
            self._read_on()
            return
        self._place.note()
        # Rows that are going to change would follow each step of it. They are gone when the turn of
        # this act is over, and no frame is drawn before the next.
        self._reader.page.clear()
        self._next_turn.start()

    def tell_anew(self) -> None:
        """Say in the language that the screen speaks by now what Python has put into words.

        What is no words yet, such as a closed card, is told when it is shown.
        """
        self._controls.tell_anew()

    @Slot()
    def _read_on(self) -> None:
        """Say all that is on the screen in the visitor's language."""
        # The words of the screen are those of the new language from here on.
        self.language_changed.emit()
        self._languages.mark(self.language)
        self.tell_anew()
        if self._library is not None:
            self._topics.show_library(self._library, self.language)
        self._reader.change_language(self.language, self._place.row)
        self._place.restore()

    @Slot()
    def _speak_language(self) -> None:
        """Have what is read aloud in the language that the screen is in."""
        self._speech.use_language(self.language)

    def _take_in(self, library: Library) -> None:
        """Note what there is to read, and in which languages."""
        before = self.language
        super()._take_in(library)
        editions = [
            edition
            for pack in library.packs
            for edition in default_first(pack.editions, pack.default_language)
        ]
        if self._language not in {one.language for one in editions}:
            self._language = ""
        self._languages.show([(one.language, one.name) for one in editions], self.language)
        self._controls.offer_languages(is_offered=self._languages.rowCount() > 1)
        self._topics.show_library(library, self.language)
        if self.language != before:
            self.language_changed.emit()
            self.tell_anew()

    def _knows(self, language: str) -> bool:
        """Say whether a language can be chosen; before there are pages, nobody knows better."""
        codes = [line.code for line in self._languages.records]
        return self._library is None or language in codes

    @property
    def _usual_language(self) -> str:
        """The default language of the first pack."""
        packs = self._library.packs if self._library else ()
        return packs[0].default_language if packs else ""
