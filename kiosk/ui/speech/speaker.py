"""Provides the voice of a kiosk, which its visits share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.mixed_text import UNSEEN
from kiosk.ui.timepiece import Timepiece

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.speech.engine import SpeechEngine

PAUSE_SECONDS = 30.0
"""How long an engine that has died is left alone, however often visitors ask for it."""


class Speaker(QObject):
    """Starts an engine when a voice is first wanted, and keeps it from visit to visit."""

    changed = Signal()
    """`condition` or the languages have changed."""

    finished = Signal()
    word_reached = Signal(int, int)

    def __init__(
        self,
        make_engine: Callable[[QObject], SpeechEngine],
        timepiece: Timepiece | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._timepiece = timepiece or Timepiece()
        self._engine: SpeechEngine | None = None
        self._condition = "new"
        self._tried = 0.0

    @property
    def condition(self) -> str:
        """Return `new`, `preparing`, `ready` or `broken`."""
        return self._condition

    def speaks(self, language: str) -> bool:
        """Say whether there is a voice for a language; false before it is known."""
        from kiosk.ui.speech.voices import spoken_code  # noqa: PLC0415 - when first spoken

        return self._engine is not None and bool(spoken_code(language, self._engine.languages()))

    @Slot()
    def prepare(self) -> None:
        """Start the engine unless it runs, or has died a moment ago."""
        if self._condition in {"preparing", "ready"}:
            return
        now = self._timepiece.now()
        if self._condition == "broken" and now - self._tried < PAUSE_SECONDS:
            return
        self._tried = now
        self._set_condition("preparing")
        self._started_engine().start()

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Say a sentence in place of what is being said; see `SpeechEngine.say`."""
        from kiosk.ui.speech.voices import spoken_code  # noqa: PLC0415 - when first spoken

        if self._engine is not None and self._condition == "ready":
            code = spoken_code(language, self._engine.languages())
            # As many letters as before: the engine tells where it is by their number.
            self._engine.say(text.translate(UNSEEN), code, rate, volume)

    def stop(self) -> None:
        """Fall silent."""
        if self._engine is not None:
            self._engine.stop()

    def close(self) -> None:
        """Let the engine go; the program ends."""
        if self._engine is not None:
            self._engine.close()

    def _started_engine(self) -> SpeechEngine:
        """Return the engine, made when it is first needed."""
        if self._engine is None:
            self._engine = engine = self._make_engine(self)
            engine.ready.connect(self._take_ready)
            engine.failed.connect(self._break)
            engine.voices_changed.connect(self.changed)
            engine.finished.connect(self.finished)
            engine.word_reached.connect(self.word_reached)
        return self._engine

    @Slot(bool)
    def _take_ready(self, is_ready: bool) -> None:
        """Note whether the engine can speak."""
        self._set_condition("ready" if is_ready else "broken")

    @Slot()
    def _break(self) -> None:
        """Note that the engine has died."""
        self._set_condition("broken")

    def _set_condition(self, condition: str) -> None:
        """Change the condition, and tell of it."""
        if condition != self._condition:
            self._condition = condition
            self.changed.emit()


def system_engine(parent: QObject) -> SpeechEngine:
    """Return the engine of this system."""
    from kiosk.ui.qt_noise import quiet_qt  # noqa: PLC0415 - when first spoken

    quiet_qt()
    from kiosk.ui.speech.qt_engine import QtEngine  # noqa: PLC0415 - when first spoken

    return QtEngine(parent)
