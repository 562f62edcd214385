"""Provides ears: what an engine tells of what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.speech.engine import SpeechEngine

PATIENCE = 60_000
"""Milliseconds; more than anything takes on a machine that is busy with other tests."""


class Heard:
    """Follows an engine."""

    def __init__(self, engine: SpeechEngine, qtbot: QtBot) -> None:
        self._engine, self._qtbot = engine, qtbot
        self.answers: list[bool] = []
        self.ends = 0
        self.words: list[tuple[int, int]] = []
        self.failures = 0
        self.ticks = 0
        """How often Python had time for something else since the start."""
        self._clock = QTimer(interval=10)
        self._clock.timeout.connect(self._tick)
        engine.ready.connect(self.answers.append)
        engine.finished.connect(self._end)
        engine.failed.connect(self._fail)
        engine.word_reached.connect(self._reach)

    def start(self) -> bool:
        """Start the engine; return whether it can speak."""
        known = len(self.answers)
        self._clock.start()
        self._engine.start()
        self._qtbot.waitUntil(lambda: len(self.answers) > known, timeout=PATIENCE)
        self._clock.stop()
        return self.answers[-1]

    def say(self, text: str, language: str = "en", rate: float = 0.0) -> None:
        """Say a text, and wait until it is over."""
        known = self.ends
        self._engine.say(text, language, rate, 0.5)
        self.wait_for_end(known)

    def wait_for_end(self, known: int) -> None:
        """Wait until one more utterance is over."""
        self._qtbot.waitUntil(lambda: self.ends > known, timeout=PATIENCE)

    def wait_for_word(self) -> None:
        """Wait until a word is being said."""
        self._qtbot.waitUntil(lambda: bool(self.words), timeout=PATIENCE)

    def wait_for_failure(self) -> None:
        """Wait until the engine has told that it is dead."""
        self._qtbot.waitUntil(lambda: self.failures > 0, timeout=PATIENCE)

    def _tick(self) -> None:
        self.ticks += 1

    def _end(self) -> None:
        self.ends += 1

    def _fail(self) -> None:
        self.failures += 1

    def _reach(self, start: int, length: int) -> None:
        self.words.append((start, length))
