"""Provides Qt's speech object in a thread of its own, where nothing but C++ runs.

Its calls may wait for another program: making an engine takes more than a second with Speech
Dispatcher. Called from Python, they would hold the lock of Python meanwhile, and with it the
screen, in whatever thread that were. So they are asked for by signals, which Qt hands over.
"""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QLocale, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

NO_ENGINE = "none"
"""An engine of Qt's that is there at once, and says nothing."""

END_MILLISECONDS = 500
"""How long the end of the program waits for a thread that may hang in a call."""

_running: list[SpeechThread] = []
"""All threads that have not ended; one that hangs must not be destroyed."""


class SpeechThread(QObject):
    """Hands calls over to a speech object, and its answers back."""

    engine_asked = Signal(str)
    locale_asked = Signal(QLocale)
    voice_asked = Signal(QVoice)
    rate_asked = Signal(float)
    volume_asked = Signal(float)
    say_asked = Signal(str)
    stop_asked = Signal()
    _answer_asked = Signal()

    state_changed = Signal(QTextToSpeech.State)
    broken = Signal()
    word_said = Signal(int, int)
    answered = Signal()
    """All that was asked for before `ask_answer` has been done."""

    def __init__(self) -> None:
        super().__init__()
        self.speech = QTextToSpeech(NO_ENGINE)
        """Read it only when `answered` has come, and nothing was asked for since."""
        self._pulse = QTimer(singleShot=True, interval=0)
        self._thread = QThread()
        self._thread.setObjectName("speech")
        for one in (self.speech, self._pulse):
            one.moveToThread(self._thread)
        self._connect()
        self._is_over = False
        _running.append(self)
        self._thread.finished.connect(self._forget)
        self._thread.start()

    def ask_answer(self) -> None:
        """Ask for `answered`."""
        self._answer_asked.emit()

    def end(self) -> None:
        """Fall silent and end, as soon as nothing hangs any more; no more signals are sent."""
        if self._is_over:
            return
        self._is_over = True
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.speech.deleteLater()
        self._pulse.deleteLater()
        self._thread.quit()

    def end_now(self) -> None:
        """End, and do not wait long for it: the program ends."""
        self.end()
        if not self._thread.wait(QDeadlineTimer(END_MILLISECONDS)):
            self._thread.terminate()
            self._thread.wait(QDeadlineTimer(END_MILLISECONDS))

    def _connect(self) -> None:
        """Connect signals to calls, without any Python in between."""
        speech = self.speech
        self.engine_asked.connect(speech.setEngine)
        self.locale_asked.connect(speech.setLocale)
        self.voice_asked.connect(speech.setVoice)
        self.rate_asked.connect(speech.setRate)
        self.volume_asked.connect(speech.setVolume)
        self.say_asked.connect(speech.say)
        self.stop_asked.connect(speech.stop)
        self._answer_asked.connect(self._pulse.start)
        self._pulse.timeout.connect(self._answer)
        speech.stateChanged.connect(self._tell_state)
        speech.errorOccurred.connect(self._tell_error)
        speech.sayingWord.connect(self._tell_word)

    @Slot()
    def _answer(self) -> None:
        """Hand on that all has been done."""
        self.answered.emit()

    @Slot(QTextToSpeech.State)
    def _tell_state(self, state: QTextToSpeech.State) -> None:
        """Hand on what the state has changed to; it may be another by now."""
        self.state_changed.emit(state)

    @Slot()
    def _tell_error(self) -> None:
        """Hand on that something has failed."""
        self.broken.emit()

    @Slot(str, int, int, int)
    def _tell_word(self, _word: str, _utterance: int, start: int, length: int) -> None:
        """Hand on which word is being said."""
        self.word_said.emit(start, length)

    @Slot()
    def _forget(self) -> None:
        """Let go of what has ended."""
        if self in _running:
            _running.remove(self)


def running() -> tuple[SpeechThread, ...]:
    """Return all threads that have not ended yet."""
    return tuple(_running)


def end_all() -> None:
    """End all threads, those too that were given up: the program ends."""
    for one in running():
        one.end_now()
