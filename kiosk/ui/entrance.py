"""Provides what the welcome screen needs, and no more: the first frame waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.mixed_text import shown
from kiosk.station.site_sizes import UNMEASURED, SiteSizes
from kiosk.ui.cover import Welcome, common_cover
from kiosk.ui.languages_model import LanguagesModel
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.wording import Wording

if TYPE_CHECKING:
    from kiosk.content.cover import Cover
    from kiosk.ui.shell import Shell

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

OFFER = str(QT_TRANSLATE_NOOP("ContinueSign", "Continue where you were"))
"""What offers to go on with a visit that timed out."""


@QmlElement
@QmlUncreatable("the application makes it")
class Entrance(QObject):
    """The way in: what the kiosk is about, and the shell once that has been built."""

    cover_changed = Signal()
    staff_changed = Signal()
    apology_changed = Signal()
    shellChanged = Signal()  # noqa: N815 - a signal that QML handles
    beginAsked = Signal()  # noqa: N815 - a signal that QML handles
    language_asked = Signal(str)
    take_up_asked = Signal()
    offer_changed = Signal()
    counting_changed = Signal()
    told_changed = Signal()
    note_changed = Signal()
    longest_changed = Signal()
    shift_changed = Signal()
    sizes_changed = Signal()

    def __init__(
        self, welcome: Welcome, parent: QObject | None = None, sizes: SiteSizes = UNMEASURED
    ) -> None:
        super().__init__(parent)
        self._welcome = welcome
        self._languages = LanguagesModel(self)
        self._languages.show(welcome.names, welcome.language)
        self._wording = Wording(self)
        self._wording.speak(welcome.language)
        self._wording.changed.connect(self._tell_anew)
        self._sizes = sizes
        self._shell: Shell | None = None
        self._staff: QObject | None = None
        self._apology: QObject | None = None
        self._is_offered = False
        self._offer_language = ""
        self._is_counting = False
        self._told = ""
        self._note = ""
        self._longest = ""
        self._shift = (0, 0)

    @Property(str, notify=cover_changed)
    def topic(self) -> str:
        """Return the title of the welcome screen."""
        return shown(self._cover().topic)

    @Property(str, notify=cover_changed)
    def summary(self) -> str:
        """Return the sentence under it."""
        return shown(self._cover().summary)

    @Property(LanguagesModel, constant=True)
    def languages(self) -> LanguagesModel:
        """Return the languages in which people can go in."""
        return self._languages

    @Property(Wording, constant=True)
    def wording(self) -> Wording:
        """Return what speaks the language of the screen."""
        return self._wording

    @Property(QObject, notify=shellChanged)
    def shell(self) -> QObject | None:
        """Return what the other screens are given, or nothing yet."""
        return self._shell

    @Property(QObject, notify=staff_changed)
    def staff(self) -> QObject | None:
        """Return what staff see over all the rest, or nothing while none of them is there."""
        return self._staff

    @Property(QObject, notify=apology_changed)
    def apology(self) -> QObject | None:
        """Return what a visitor is told when the program has failed, or nothing."""
        return self._apology

    @Property(float, notify=sizes_changed)
    def screenWidth(self) -> float:
        """Return the width of the screen in millimeters; 0 where nobody has measured it."""
        return self._sizes.screen_width_mm

    @Property(float, notify=sizes_changed)
    def viewingDistance(self) -> float:
        """Return how far the eyes are from the screen, in millimeters."""
        return self._sizes.viewing_distance_mm

    @Property(float, notify=sizes_changed)
    def screenBottom(self) -> float:
        """Return how high above the floor the screen begins, in millimeters; 0 if not measured."""
        return self._sizes.screen_bottom_height_mm

    @Property(str, notify=counting_changed)
    def kept(self) -> str:
        """Return what is kept of a visit, which differs where a site counts openings."""
        translate = QCoreApplication.translate
        kept = translate("Entrance", "Nothing about you is kept.")
        counted = translate("Entrance", "We count how often each page is opened.")
        return f"{kept} {counted}" if self._is_counting else kept

    @Property(bool, notify=offer_changed)
    def canContinue(self) -> bool:
        """Say whether a visit that timed out a moment ago can be taken up again."""
        return self._is_offered

    @Property(str, notify=offer_changed)
    def continueWords(self) -> str:
        """Return what offers it, in the language of that visit: its visitor may read no other."""
        return self._wording.words_in(self._offer_language, "ContinueSign", OFFER)

    @Property(str, notify=told_changed)
    def told(self) -> str:
        """Return what stands in place of the summary for a while, or nothing."""
        return self._told

    @Property(str, notify=note_changed)
    def staffNote(self) -> str:
        """Return what staff should do, in one line; nothing if all is well."""
        return QCoreApplication.translate("StaffNote", self._note) if self._note else ""

    @Property(str, notify=longest_changed)
    def longest(self) -> str:
        """Return the longest text that will stand there, so that nothing else moves."""
        return self._longest

    @Property(int, notify=shift_changed)
    def shiftX(self) -> int:
        """Return how far all is moved to the right, so that no letter burns in."""
        return self._shift[0]

    @Property(int, notify=shift_changed)
    def shiftY(self) -> int:
        """Return how far all is moved down."""
        return self._shift[1]

    @Slot()
    def begin(self) -> None:
        """Ask to go in."""
        self.beginAsked.emit()

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """Ask to go in and read in a language."""
        self.language_asked.emit(language)
        self.beginAsked.emit()

    @Slot()
    def takeUp(self) -> None:
        """Ask to go on with the visit that timed out."""
        self.take_up_asked.emit()

    def offer(self, language: str, *, is_offered: bool) -> None:
        """Offer to go on with a visit that timed out, in its language, or no longer."""
        if (language, is_offered) != (self._offer_language, self._is_offered):
            self._offer_language, self._is_offered = language, is_offered
            self.offer_changed.emit()

    def tell(self, text: str) -> None:
        """Show a text in place of the summary; an empty one shows the summary again."""
        if text != self._told:
            self._told = text
            self.told_changed.emit()

    def tell_staff(self, note: str) -> None:
        """Say quietly what staff should do: one of `note_words`, or nothing."""
        if note != self._note:
            self._note = note
            self.note_changed.emit()

    def make_room(self, longest: str) -> None:
        """Leave as much room under the title as a text needs."""
        if longest != self._longest:
            self._longest = longest
            self.longest_changed.emit()

    def shift(self, right: int, down: int) -> None:
        """Move all by a little, in units of 1/1080 of the short side."""
        if (right, down) != self._shift:
            self._shift = (right, down)
            self.shift_changed.emit()

    def use_sizes(self, sizes: SiteSizes) -> None:
        """Take in what has been measured anew at the site."""
        if sizes != self._sizes:
            self._sizes = sizes
            self.sizes_changed.emit()

    def tell_counting(self, *, is_counting: bool) -> None:
        """Say whether this site counts how often each page is opened."""
        if is_counting != self._is_counting:
            self._is_counting = is_counting
            self.counting_changed.emit()

    def apologize(self, apology: QObject | None) -> None:
        """Tell a visitor that the program has failed, or no longer."""
        if apology is not self._apology:
            self._apology = apology
            self.apology_changed.emit()

    def use_welcome(self, welcome: Welcome) -> None:
        """Say what the packs are about that turned out to be readable."""
        if welcome != self._welcome:
            self._welcome = welcome
            self._languages.show(welcome.names, welcome.language)
            self._follow_language()
            self.cover_changed.emit()

    def use_shell(self, shell: Shell) -> None:
        """Take in the shell, so that the other screens can be built."""
        self._shell = shell
        shell.language_changed.connect(self._follow_language)
        self._follow_language()
        self.shellChanged.emit()

    def use_staff(self, staff: QObject | None) -> None:
        """Show staff what is theirs, or nothing any more."""
        self._staff = staff
        self.staff_changed.emit()

    @Slot()
    def _follow_language(self) -> None:
        """Speak the language of the visit that goes on, or the one that a visit begins with."""
        language = self._shell.language if self._shell is not None else ""
        self._wording.speak(language or self._welcome.language)

    @Slot()
    def _tell_anew(self) -> None:
        """Say in the language that is spoken by now what is no part of a pack."""
        self.cover_changed.emit()
        self.counting_changed.emit()
        self.note_changed.emit()

    def _cover(self) -> Cover:
        """Return the cover of the only pack, or a common one."""
        return self._welcome.cover or common_cover()
