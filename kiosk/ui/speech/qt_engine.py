"""Speaks by Qt's text to speech, which uses the voices of the system."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.ui.speech.daemon_watch import DaemonWatch
from kiosk.ui.speech.engine import SpeechEngine
from kiosk.ui.speech.speech_thread import SpeechThread, end_all
from kiosk.ui.speech.voice_finder import (
    FoundVoice,
    as_voice,
    found_voice,
    locales_for,
    usual_engine,
)
from kiosk.ui.speech.voices import spoken_languages

if TYPE_CHECKING:
    from collections.abc import Callable

logger = logging.getLogger(__name__)

DAEMON_ENGINE = "speechd"

ANSWER_SECONDS = 20.0
"""How long any call may take; making the engine takes one or two seconds."""

SENTENCE_SECONDS = 10.0
LETTER_SECONDS = 0.4
"""How long a sentence and each of its letters may take before the engine counts as dead; a sign of
Chinese takes 0.25 s, a figure 0.5 s at the slowest speed."""

STOP_SECONDS = 1.0
"""How long a sentence may go on that was told to stop."""

UNBEGUN_SECONDS = 0.25
"""The same, for one that has not begun: some engines tell nothing more of it."""

State = QTextToSpeech.State


class _Wanted(NamedTuple):
    """What is to be said."""

    text: str
    language: str
    rate: float
    volume: float


class QtEngine(SpeechEngine):
    """Says sentence by sentence; where one is to be interrupted, waits for its end."""

    def __init__(self, parent: QObject | None = None, name: str = "") -> None:
        """Make an engine that uses one of Qt's plugins; without a name that of the system."""
        super().__init__(parent)
        self._name = name
        self._thread: SpeechThread | None = None
        self._languages: frozenset[str] = frozenset()
        self._locales: list[QLocale] = []
        self._voices: dict[str, FoundVoice | None] = {}
        self._is_up = False
        self._after: Callable[[], None] | None = None
        self._wanted: _Wanted | None = None
        self._said: _Wanted | None = None
        self._is_begun = False
        self._is_stopping = False
        self._watch = DaemonWatch(self)
        self._watch.lost.connect(self._die)
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._miss)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @Slot()
    def start(self) -> None:
        """Make Qt's engine, in a thread of its own; `ready` follows."""
        self._drop()
        name = self._name or usual_engine()
        self._thread = thread = SpeechThread()
        thread.answered.connect(self._take_answer)
        thread.state_changed.connect(self._take_state)
        thread.broken.connect(self._take_error)
        thread.word_said.connect(self._take_word)
        thread.engine_asked.emit(name)
        self._ask(self._take_locales)

    def languages(self) -> frozenset[str]:
        """Return the languages that there is a voice for."""
        return self._languages

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Say a text, as soon as what is being said has come to its end."""
        self._wanted = _Wanted(text, language, rate, volume)
        if self._said is not None:
            self._interrupt()
        elif self._after is None:
            self._say_wanted()

    def stop(self) -> None:
        """Fall silent."""
        self._wanted = None
        if self._said is not None:
            self._interrupt()

    @Slot()
    def close(self) -> None:
        """End the thread; the program ends."""
        self._drop()
        end_all()

    def _ask(self, after: Callable[[], None], seconds: float = ANSWER_SECONDS) -> None:
        """Do something as soon as all has been done that was asked for."""
        self._after = after
        self._wait(seconds)
        if self._thread is not None:
            self._thread.ask_answer()

    @Slot()
    def _take_answer(self) -> None:
        """Do what was to be done after all that was asked for."""
        after, self._after = self._after, None
        if after is not None:
            self._deadline.stop()
            after()

    def _take_locales(self) -> None:
        """Note which languages there are; those that Qt has no name for are looked at."""
        if self._thread is None or self._thread.speech.state() == State.Error:
            self._fail_to_start()
            return
        self._locales = self._thread.speech.availableLocales()
        self._languages = spoken_languages(map(as_voice, self._locales))
        if any(locale.language() == QLocale.Language.C for locale in self._locales):
            self._thread.locale_asked.emit(QLocale.c())
            self._ask(self._take_unnamed)
        else:
            self._come_up()

    def _take_unnamed(self) -> None:
        """Note the languages of voices that only their names tell, as Mandarin in eSpeak NG."""
        if self._thread is not None:
            voices = self._thread.speech.availableVoices()
            named = (as_voice(voice.locale(), voice.name()) for voice in voices)
            self._languages |= spoken_languages(named)
        self._come_up()

    def _come_up(self) -> None:
        """Tell that all is ready."""
        self._is_up = True
        if self._thread is not None and self._thread.speech.engine() == DAEMON_ENGINE:
            self._watch.begin()
        self.ready.emit(bool(self._languages))

    def _say_wanted(self) -> None:
        """Say what is wanted, by the voice of its language."""
        one = self._wanted
        if one is None or self._thread is None or not self._is_up:
            return
        if one.language not in self._voices:
            self._look_for_voice(one.language, locales_for(one.language, self._locales))
            return
        found = self._voices[one.language]
        if found is None:
            self._lose_voice(one.language)
        elif self._thread.speech.voice() != found.voice:
            self._change_voice(one.language, found)
        else:
            self._begin(self._thread, one)

    def _look_for_voice(self, language: str, locales: list[QLocale]) -> None:
        """Look through the voices of one locale after the other."""
        if not locales or self._thread is None:
            self._voices[language] = None
            self._say_wanted()
            return

        def look() -> None:
            found = found_voice(self._thread.speech, language) if self._thread else None
            if found is None:
                self._look_for_voice(language, locales[1:])
            else:
                self._voices[language] = found
                self._say_wanted()

        self._thread.locale_asked.emit(locales[0])
        self._ask(look)

    def _change_voice(self, language: str, found: FoundVoice) -> None:
        """Take another voice, and make sure that it was taken: another language helps nobody."""
        if self._thread is None:
            return

        def verify() -> None:
            if self._thread is not None and self._thread.speech.voice() != found.voice:
                self._voices[language] = None
            self._say_wanted()

        # The locale tells the daemon how to say signs such as "%".
        self._thread.locale_asked.emit(found.locale)
        self._thread.voice_asked.emit(found.voice)
        self._ask(verify)

    def _lose_voice(self, language: str) -> None:
        """Tell that a language has no voice after all."""
        logger.warning("No voice for %s could be used.", language)
        self._wanted = None
        self._languages -= {language}
        self.voices_changed.emit()

    def _begin(self, thread: SpeechThread, one: _Wanted) -> None:
        """Say something now."""
        self._wanted, self._said, self._is_begun = None, one, False
        thread.rate_asked.emit(one.rate)
        thread.volume_asked.emit(one.volume)
        thread.say_asked.emit(one.text)
        self._wait(SENTENCE_SECONDS + LETTER_SECONDS * len(one.text))

    def _interrupt(self) -> None:
        """Stop what is being said; what is wanted by then is said after it."""
        if self._thread is not None:
            self._is_stopping = True
            self._thread.stop_asked.emit()
            self._wait(STOP_SECONDS if self._is_begun else UNBEGUN_SECONDS)

    @Slot(QTextToSpeech.State)
    def _take_state(self, state: QTextToSpeech.State) -> None:
        """Follow what becomes of a sentence."""
        if state == State.Error:
            self._take_error()
        elif state == State.Speaking:
            self._is_begun = True
        elif self._said is not None and self._is_begun:
            self._end_sentence()

    @Slot()
    def _take_error(self) -> None:
        """Note that the engine can't go on; before it is up, its answer tells that."""
        if self._is_up:
            self._die()

    @Slot(int, int)
    def _take_word(self, start: int, length: int) -> None:
        """Hand on the word that is being said."""
        if self._said is not None and not self._is_stopping:
            self.word_reached.emit(start, length)

    def _end_sentence(self) -> None:
        """Go on after the end of a sentence, by itself or not."""
        self._deadline.stop()
        was_stopped, self._is_stopping, self._said = self._is_stopping, False, None
        if not was_stopped:
            self.finished.emit()
        elif self._wanted is not None:
            self._say_wanted()

    def _wait(self, seconds: float) -> None:
        """Wait so long, and no longer."""
        self._deadline.start(int(seconds * 1000))

    @Slot()
    def _miss(self) -> None:
        """Give up what did not come in time."""
        if self._said is not None and self._is_stopping:
            # It ended before it had begun, or so it seems.
            self._end_sentence()
        elif self._is_up:
            self._die()
        else:
            self._fail_to_start()

    def _fail_to_start(self) -> None:
        """Tell that there is no engine."""
        self._drop()
        self.ready.emit(False)  # noqa: FBT003 - a signal has no names

    @Slot()
    def _die(self) -> None:
        """Tell that the engine speaks no more."""
        logger.warning("The engine that reads aloud has died.")
        self._drop()
        self.failed.emit()

    def _drop(self) -> None:
        """Let Qt's engine go, with all that is known of it."""
        self._deadline.stop()
        self._watch.end()
        if self._thread is not None:
            self._thread.end()
            self._thread = None
        self._is_up = self._is_begun = self._is_stopping = False
        self._after = self._wanted = self._said = None
        self._languages, self._voices = frozenset(), {}
