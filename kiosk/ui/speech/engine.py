"""Provides the seam behind which an engine speaks: Qt's, or one that tests bring."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SpeechEngine(QObject):
    """Says one utterance at a time; each call returns at once, and signals tell what came of it.

    This one has no voice at all. What it says is over before anything is heard.
    """

    ready = Signal(bool)
    """Whether it can speak now; the answer to `start`."""

    finished = Signal()
    """The utterance that was said last is over; never sent for one that was stopped."""

    word_reached = Signal(int, int)
    """Begin and length of the word that is being said, in the text that was given to `say`."""

    failed = Signal()
    """The engine has died, or can't speak any more; `start` may bring it back."""

    voices_changed = Signal()

    def start(self) -> None:
        """Make ready to speak; `ready` follows, also where it never will."""
        self.ready.emit(False)  # noqa: FBT003 - a signal has no names

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages that there is a real voice for, such as `zh`."""
        return frozenset()

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Say a text in place of what is being said.

        Args:
            text: A sentence; not empty.
            language: One of `languages`.
            rate: From -1, very slow, to 1, very fast.
            volume: From 0 to 1.

        """

    def stop(self) -> None:
        """Fall silent, and forget what was being said."""

    def close(self) -> None:
        """Stop for good; the program ends."""
