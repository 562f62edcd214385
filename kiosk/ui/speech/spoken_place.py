"""Provides where on the page is being spoken, marked in what the screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.speech.speech_choices import SpeechChoices

if TYPE_CHECKING:
    from kiosk.ui.speech.utterance import Utterance

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class SpokenPlace(SpeechChoices):
    """The sentence that is being said, and the word in it."""

    sourceChanged = Signal()  # noqa: N815 - a signal that QML handles
    marked_changed = Signal()
    rowReached = Signal(int)  # noqa: N815 - a signal that QML handles

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Utterance | None = None
        self._word = (0, 0)
        self._inks = ("", "")

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        """Return the text, as the screen shows it, that holds what is being said; or nothing."""
        return self._shown.source if self._shown else ""

    @Property(int, notify=sourceChanged)
    def row(self) -> int:
        """Return the row of the page that is read: -1 the head, as many as there are the foot."""
        return self._shown.row if self._shown else -1

    @Property(str, notify=marked_changed)
    def marked(self) -> str:
        """Return `source` as styled text, with the sentence marked and the word in it."""
        from kiosk.ui.speech.markup import Inks, marked  # noqa: PLC0415 - when first spoken

        one = self._shown
        if one is None or not one.source:
            return ""
        sentence = (one.start, one.length)
        return marked(
            one.source,
            is_rich=one.is_rich,
            sentence=sentence,
            word=self._word,
            inks=Inks(*self._inks),
        )

    @Slot(str, str)
    def useInks(self, sentence: str, word: str) -> None:
        """Take the colors that the sentence, and the word in it, are marked with."""
        if (sentence, word) != self._inks:
            self._inks = (sentence, word)
            self.marked_changed.emit()

    def _show_word(self, start: int, length: int) -> None:
        """Mark the word that stands for a stretch of what is being said."""
        if self._shown is not None:
            self._word = self._shown.written(start, length)
            self.marked_changed.emit()

    def _show(self, one: Utterance | None) -> None:
        """Show where on the page is being read, or nowhere."""
        old, self._shown = self._shown, one
        self._word = (0, 0)
        if one is not old:
            self.sourceChanged.emit()
            self.marked_changed.emit()
        if one is not None and (old is None or one.row != old.row):
            self.rowReached.emit(one.row)
