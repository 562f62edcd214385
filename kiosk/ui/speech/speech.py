"""Provides the reading aloud of a visit: what is said, where it stands, and the controls for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.speech.pace import rate_of, volume_of
from kiosk.ui.speech.spoken_place import SpokenPlace

if TYPE_CHECKING:
    from kiosk.ui.idle_clock import IdleClock
    from kiosk.ui.reader import Reader
    from kiosk.ui.speech.recital import Recital
    from kiosk.ui.speech.speaker import Speaker
    from kiosk.ui.speech.utterance import Utterance

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

HOLD = "speech"
"""Why the clock of the visit stands still."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class Speech(SpokenPlace):
    """Reads the open page, sentence by sentence, and says short things in between."""

    stateChanged = Signal()  # noqa: N815 - a signal that QML handles
    voice_changed = Signal()
    endReached = Signal()  # noqa: N815 - a signal that QML handles

    def __init__(
        self, reader: Reader, clock: IdleClock, speaker: Speaker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader, self._clock, self._speaker = reader, clock, speaker
        self._known_recital: Recital | None = None
        self._wish = "off"
        self._asides: list[Utterance] = []
        self._on_air: Utterance | None = None
        self._language = ""
        self._is_holding = False
        self._told = "off"
        self.speed_changed.connect(self._say_anew)
        self.volume_changed.connect(self._say_anew)
        self.guiding_changed.connect(self._follow_guiding)
        speaker.changed.connect(self._take_change)
        speaker.finished.connect(self._go_on)
        speaker.word_reached.connect(self._reach_word)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Return `off`, `preparing`, `speaking`, `paused` or `unavailable`: how the page is read.

        `unavailable` comes only after somebody has asked for it, and `trouble` says why. Words said
        by `speakNow`, `speakNext` and `sayWord` don't show here.
        """
        if self._wish != "reading":
            return self._wish
        return "speaking" if self._speaker.condition == "ready" else "preparing"

    @Property(bool, notify=voice_changed)
    def canSpeak(self) -> bool:
        """Say whether there is a voice for the page's language; true until it is known."""
        if self._speaker.condition == "ready":
            return self._speaker.speaks(self._page_language)
        return self._speaker.condition != "broken"

    @Property(str, notify=voice_changed)
    def trouble(self) -> str:
        """Return why nothing can be heard, in plain words; empty where it can, or may be."""
        if self.canSpeak:
            return ""
        translate = QCoreApplication.translate
        if self._speaker.condition == "broken":
            return translate(
                "Speech",
                "Reading aloud does not work right now. Please read, or ask a member of staff.",
            )
        edition = self._reader.edition
        name = edition.name if edition else QLocale(self._language).nativeLanguageName()
        said = translate("Speech", "This kiosk has no voice for %1 yet. You can read on.")
        return said.replace("%1", name)

    @Slot(int)
    def listen(self, row: int) -> None:
        """Read the page from a row on, as from the one in view; -1 is its head."""
        self._asides.clear()
        if self._recital.begin(row) is not None:
            self._read()

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on."""
        if self._wish == "reading":
            self.pause()
        else:
            self.resume()

    @Slot()
    def pause(self) -> None:
        """Fall silent, and keep the place."""
        self._asides.clear()
        if self._wish == "reading":
            self._wish = "paused"
        self._fall_silent()

    @Slot()
    def resume(self) -> None:
        """Go on with the sentence that was interrupted, from its beginning."""
        self.repeat()

    @Slot()
    def repeat(self) -> None:
        """Say the sentence again."""
        if self._wish != "off":
            self._asides.clear()
            self._recital.repeat()
            self._read()

    @Slot()
    def next(self) -> None:
        """Go on to the next sentence."""
        if self._wish != "off":
            self._asides.clear()
            self._recital.next()
            self._read()

    @Slot()
    def previous(self) -> None:
        """Go back to the sentence before."""
        if self._wish != "off":
            self._asides.clear()
            self._recital.previous()
            self._read()

    @Slot()
    def stop(self) -> None:
        """Fall silent at once, and forget the place."""
        self._asides.clear()
        self._wish = "off"
        if self._known_recital is not None:
            self._known_recital.end()
        self._show(None)
        self._fall_silent()

    @Slot(str)
    def speakNow(self, text: str) -> None:
        """Say something in the language of the screen in place of all else; the page is paused."""
        self._say_aside(text, self._language or self._page_language)

    def speak_in(self, text: str, language: str) -> None:
        """Say something in a language that the screen may not be in; else as `speakNow`."""
        self._say_aside(text, language)

    @Slot(str)
    def speakNext(self, text: str) -> None:
        """Say something once all that was given to `speakNow` and to this has been said."""
        if self._asides:
            self._asides += self._parts(text, self._language or self._page_language)
        else:
            self.speakNow(text)

    @Slot(str)
    def sayWord(self, term: str) -> None:
        """Say a word of the page's language, as its card asks for; the page is paused."""
        self._say_aside(term, self._page_language)

    def use_language(self, language: str) -> None:
        """Speak of the screen in a language; what is being said in another ends."""
        if language != self._language:
            self._language = language
            self.stop()
            self.voice_changed.emit()

    @Slot()
    def leave_page(self) -> None:
        """Fall silent: another page is shown, or this one in another language."""
        self.stop()
        self.voice_changed.emit()

    @property
    def _recital(self) -> Recital:
        """Return the reading of the page, made when something is first to be said."""
        from kiosk.ui.speech.recital import Recital  # noqa: PLC0415 - when first spoken

        if self._known_recital is None:
            self._known_recital = Recital(self._reader)
        return self._known_recital

    @property
    def _page_language(self) -> str:
        """Return the code of the language that the page is in."""
        edition = self._reader.edition
        return edition.language if edition else self._language

    def _parts(self, text: str, language: str) -> tuple[Utterance, ...]:
        """Return what is said of a text."""
        from kiosk.ui.speech.script import said_parts  # noqa: PLC0415 - when first spoken

        lexicon = self._recital.lexicon
        return said_parts(
            text, language, lexicon if language == self._page_language else lexicon.bare
        )

    def _say_aside(self, text: str, language: str) -> None:
        """Say something in place of all else."""
        self.pause()
        self._asides += self._parts(text, language)
        self._speak()

    @Slot()
    def _follow_guiding(self) -> None:
        """Make a voice ready for who is guided, and fall silent where nobody is any more."""
        if self._is_guiding:
            self._speaker.prepare()
        else:
            self.stop()

    @Slot()
    def _say_anew(self) -> None:
        """Say what is being said once more, as it is said now."""
        if self._on_air is not None:
            self._speak()

    def _read(self) -> None:
        """Say what the recital is at, or come to the end of the page."""
        self._wish = "reading"
        if self._recital.current is None:
            self.stop()
            self.endReached.emit()
        else:
            self._speak()

    def _speak(self) -> None:
        """Say what is next, as soon as there is a voice for it."""
        one = self._asides[0] if self._asides else self._recital.current
        if one is None:
            return
        before = self._speaker.condition
        self._speaker.prepare()
        condition = self._speaker.condition
        if condition == "ready" and before != "ready":
            # It came up at once, and has been told what to say already.
            return
        language = self._voice_for(one.language)
        if condition == "broken" or (condition == "ready" and not language):
            self._give_up()
        else:
            self._on_air = one if condition == "ready" else None
            if not self._asides:
                self._show(one)
            if self._on_air:
                rate, volume = rate_of(self._speed), volume_of(self._volume)
                self._speaker.say(one.spoken, language, rate, volume)
        self._tell()

    def _voice_for(self, language: str) -> str:
        """Return the language that something is said in: its own, the page's, or none."""
        wanted = (language, self._page_language)
        return next((one for one in wanted if self._speaker.speaks(one)), "")

    def _give_up(self) -> None:
        """Say nothing, since there is no voice; a page that was to be read is said to have none."""
        self._asides.clear()
        if self._wish == "reading":
            self._wish = "unavailable"
        self._show(None)
        self._fall_silent()

    def _fall_silent(self) -> None:
        """Stop what is being said."""
        if self._on_air is not None:
            self._on_air = None
            self._speaker.stop()
        self._tell()

    @Slot()
    def _go_on(self) -> None:
        """Say what comes after what has been said."""
        if self._on_air is None:
            return
        self._on_air = None
        if self._asides:
            self._asides.pop(0)
        elif self._wish == "reading":
            self._recital.go_on()
        if self._asides:
            self._speak()
        elif self._wish == "reading":
            self._read()
        else:
            self._tell()

    @Slot()
    def _take_change(self) -> None:
        """Say what waits for a voice, or give up on it; tell which voices there are."""
        if self._asides or self._wish == "reading":
            self._speak()
        self._tell()
        self.voice_changed.emit()

    @Slot(int, int)
    def _reach_word(self, start: int, length: int) -> None:
        """Mark the word of the page that is being said."""
        if self._on_air is not None and self._on_air is self._shown:
            self._show_word(start, length)

    def _tell(self) -> None:
        """Tell how the page is read, and let the clock stand still while something is heard."""
        is_waiting = self._speaker.condition == "preparing" and (
            bool(self._asides) or self._wish == "reading"
        )
        self._hold(is_heard=self._on_air is not None or is_waiting)
        if self.state != self._told:
            self._told = self.state
            self.stateChanged.emit()

    def _hold(self, *, is_heard: bool) -> None:
        """Hold the clock of the visit, or let it go."""
        # What is said of the question before the end does not answer it.
        if is_heard == self._is_holding or (is_heard and self._clock.isWarning):
            return
        self._is_holding = is_heard
        if is_heard:
            self._clock.hold(HOLD)
        else:
            self._clock.release(HOLD)
