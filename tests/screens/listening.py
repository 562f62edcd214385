"""Provides somebody who listens: what the kiosk says to them, and where the screen marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from tests.speech_engine import SpokenEngine

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from tests.screens.visitor import Visitor


ROUNDS = 2
"""What is over may lead to more that is said, as the end of a page does."""


class Voices:
    """Makes the engine of a kiosk, and keeps it for the test."""

    def __init__(self, *, is_able: bool = True, languages: frozenset[str] | None = None) -> None:
        self._is_able = is_able
        self._languages = languages
        self.made: list[SpokenEngine] = []

    def __call__(self, parent: QObject) -> SpokenEngine:
        """Make an engine, as the kiosk asks for one."""
        engine = SpokenEngine(parent, is_able=self._is_able)
        if self._languages is not None:
            engine.use_languages(self._languages)
        self.made.append(engine)
        return engine

    @property
    def engine(self) -> SpokenEngine:
        """Return the engine that speaks."""
        (engine,) = self.made
        return engine


class Listener:
    """Somebody with five keys and a voice key, who knows only what is said."""

    def __init__(self, visitor: Visitor, voices: Voices) -> None:
        self._visitor = visitor
        self._voices = voices
        self._heard = 0

    def press(self, key: Qt.Key) -> str:
        """Press a key; return all that is said until it is silent again."""
        self._visitor.key(key)
        return self.hear()

    def hear(self) -> str:
        """Listen until it is silent; return all that was said since the last time."""
        engine = self._voices.engine
        for _ in range(ROUNDS):
            self._visitor.settle()
            QCoreApplication.processEvents()
            engine.read_on()
        texts = engine.texts[self._heard :]
        self._heard = len(engine.texts)
        return " ".join(texts)

    def walk(self, words: str, key: Qt.Key = Qt.Key.Key_Down, most: int = 200) -> str:
        """Press a key until some words are said; return all that is said then."""
        for _ in range(most):
            said = self.press(key)
            if words in said:
                return said
        message = f"{words!r} was never said"
        raise AssertionError(message)
