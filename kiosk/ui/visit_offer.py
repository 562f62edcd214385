"""Provides what a kiosk has for a visit: its pages, and whether their openings are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.languages_model import LanguagesModel
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.visit_parts import VisitParts

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.content.pack import Edition, Pack
    from kiosk.ui.presence import Presence
    from kiosk.ui.searches import Searches
    from kiosk.ui.speech.speaker import Speaker

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit is one")
class VisitOffer(VisitParts):
    """Knows what there is to read, once it is there."""

    ready_changed = Signal()
    counting_changed = Signal()
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
        self._library: Library | None = None
        self._is_counting = False
        self._language = ""
        self._languages = LanguagesModel(self)
        self.language_changed.connect(self._speak_language)

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

    @Property(str, notify=language_changed)
    def language(self) -> str:
        """Return the code of the visitor's language; empty while no pack is known."""
        return self._language or self._usual_language

    @Property(LanguagesModel, constant=True)
    def languages(self) -> LanguagesModel:
        """Return the languages to choose from."""
        return self._languages

    @Property(bool, notify=counting_changed)
    def isCounting(self) -> bool:
        """Say whether this site counts how often each page is opened."""
        return self._is_counting

    def tell_counting(self, *, is_counting: bool) -> None:
        """Take in whether this site counts how often each page is opened."""
        if is_counting != self._is_counting:
            self._is_counting = is_counting
            self.counting_changed.emit()

    @Slot()
    def _speak_language(self) -> None:
        """Say what is on the screen in the language that it is in."""
        self._speech.use_language(self.language)

    def _take_in(self, library: Library) -> None:
        """Note what there is to read."""
        before, self._library = self.language, library
        editions = [one for pack in library.packs for one in _default_first(pack)]
        if self._language not in {one.language for one in editions}:
            self._language = ""
        self._languages.show([(one.language, one.name) for one in editions], self.language)
        self._controls.offer_languages(is_offered=self._languages.rowCount() > 1)
        self._topics.show_library(library, self.language)
        if self.language != before:
            self.language_changed.emit()
            self.tell_anew()

    def tell_anew(self) -> None:
        """Say in the language that the screen speaks by now what Python has put into words.

        What is no words yet, such as a closed card, is told when it is shown.
        """
        self._controls.tell_anew()

    def _knows(self, language: str) -> bool:
        """Say whether a language can be chosen; before there are pages, nobody knows better."""
        codes = [line.code for line in self._languages.records]
        return self._library is None or language in codes

    @property
    def _usual_language(self) -> str:
        """The default language of the first pack."""
        packs = self._library.packs if self._library else ()
        return packs[0].default_language if packs else ""


def _default_first(pack: Pack) -> list[Edition]:
    """Return the languages of a pack, its default language first."""
    return sorted(pack.editions, key=lambda edition: edition.language != pack.default_language)
