"""Provides an engine that speaks to nobody: tests read what it says, and turn its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.ui.speech.engine import SpeechEngine

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QObject

ALL = frozenset({"en", "es", "zh", "ar"})


class Said(NamedTuple):
    """One call of `say`."""

    text: str
    language: str
    rate: float
    volume: float


class SpokenEngine(SpeechEngine):
    """Keeps all that it is told to say; an utterance is over when a test says so."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        languages: Collection[str] = ALL,
        is_able: bool = True,
        starts_at_once: bool = True,
    ) -> None:
        """Make an engine.

        Args:
            parent: What it belongs to.
            languages: Those that it has voices for.
            is_able: Whether it can be started.
            starts_at_once: Whether it answers `start` by itself, or waits for `come_up`.

        """
        super().__init__(parent)
        self._languages = frozenset(languages)
        self.is_able = is_able
        self._starts_at_once = starts_at_once
        self.starts = 0
        """How often it was started."""
        self.said: list[Said] = []
        """All that it was told to say, since the start."""
        self.on_air: Said | None = None
        """What it says now."""
        self.is_closed = False

    @property
    def texts(self) -> list[str]:
        """Return the texts of all that was said."""
        return [one.text for one in self.said]

    def start(self) -> None:
        """Make ready to speak."""
        self.starts += 1
        if self._starts_at_once:
            self.come_up()

    def come_up(self) -> None:
        """Answer `start`."""
        self.ready.emit(self.is_able)

    def languages(self) -> frozenset[str]:
        """Return the languages that it has voices for."""
        return self._languages

    def use_languages(self, languages: Collection[str]) -> None:
        """Have voices for other languages from now on."""
        self._languages = frozenset(languages)
        self.voices_changed.emit()

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Keep what is to be said."""
        assert text.strip(), "nothing to say"
        assert language in self._languages, f"no voice for {language!r}"
        self.on_air = Said(text, language, rate, volume)
        self.said.append(self.on_air)

    def stop(self) -> None:
        """Fall silent, and forget what was being said."""
        self.on_air = None

    def close(self) -> None:
        """Note that the program ends."""
        self.stop()
        self.is_closed = True

    def end(self) -> str:
        """Come to the end of what is being said; return it."""
        assert self.on_air is not None, "it says nothing"
        text, self.on_air = self.on_air.text, None
        self.finished.emit()
        return text

    def read_on(self, most: int = 10_000) -> list[str]:
        """Come to the end of utterance after utterance until it is silent; return them all."""
        texts: list[str] = []
        while self.on_air is not None and len(texts) < most:
            texts.append(self.end())
        return texts

    def reach(self, word: str) -> None:
        """Come to a word of what is being said."""
        assert self.on_air is not None, "it says nothing"
        self.word_reached.emit(self.on_air.text.index(word), len(word))

    def die(self) -> None:
        """Break down; `start` brings it back as long as `is_able` is true."""
        self.on_air = None
        self.failed.emit()
