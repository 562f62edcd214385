"""Provides the language of all words on the screen that are not part of a pack."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlEngine

from kiosk.resources import resource
from kiosk.ui.locales import locale_of
from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)

SOURCE = "en"
"""The language that the words are written in, in the program itself."""

ANY = "any"
"""Words that nobody reads."""

RIGHT_TO_LEFT = ("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa")
"""Scripts that run from right to left. `QLocale.textDirection` knows them too, but its answer is an
enumeration of `Qt`, which takes 13 ms to build."""

IDEOGRAPHIC = ("Hans", "Hant", "Jpan", "Kore")
"""Scripts whose signs are as wide as they are high (WCAG 2.2, 1.4.8: at most 40 in a line)."""


@QmlElement
@QmlUncreatable("the entrance hands it out")
class Wording(QObject):
    """Speaks one language at a time: words, plurals, dates, numbers, and the way that lines run."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = SOURCE
        self._locale = QLocale(SOURCE)
        self._translator: QTranslator | None = None
        self._catalogs: dict[str, Path] = {}

    @Property(str, notify=changed)
    def language(self) -> str:
        """Return the code of the language, such as `es`."""
        return self._language

    @Property(bool, notify=changed)
    def isMirrored(self) -> bool:
        """Say whether lines run from right to left, and all else with them."""
        return self._script in RIGHT_TO_LEFT

    @Property(bool, notify=changed)
    def isIdeographic(self) -> bool:
        """Say whether the script's signs are as wide as they are high, as in Chinese."""
        return self._script in IDEOGRAPHIC

    @property
    def _script(self) -> str:
        """Return the code of the script, such as `Arab`."""
        return QLocale.scriptToCode(self._locale.script())

    def serve(self, engine: QQmlEngine) -> None:
        """Have the bindings of an engine read anew whenever the language changes."""
        self.changed.connect(engine.retranslate)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak a language; one without translated words keeps its dates, numbers and direction."""
        language = language or SOURCE
        if language == self._language and self._translator is not None:
            return
        self._language, self._locale = language, locale_of(language)
        QLocale.setDefault(self._locale)
        self._install(language)
        self.changed.emit()

    def use_catalogs(self, catalogs: Mapping[str, Path]) -> None:
        """Take in the compiled words of languages that the program itself has none for."""
        before, self._catalogs = self._catalogs.get(self._language), dict(catalogs)
        if self._catalogs.get(self._language) != before and self._translator is not None:
            self._install(self._language)
            self.changed.emit()

    def words_in(self, language: str, context: str, words: str) -> str:
        """Return words of the screen in a language that it does not speak now, or in English."""
        translator = QTranslator()
        translator.load(str(self._file(language)))
        return translator.translate(context, words) or words

    def _file(self, language: str) -> Path:
        """Return where the translated words of a language are."""
        return self._catalogs.get(language) or resource(f"translations/kiosk_{language}.qm")

    def _install(self, language: str) -> None:
        """Put the translated words of a language in place of those of another."""
        translator = QTranslator(self)
        file = self._file(language)
        if not translator.load(str(file)):
            # What is not translated is shown in English.
            level = logging.WARNING if file.exists() else logging.INFO
            logger.log(level, "There are no words of the screen in %s: %s", language, file)
        old, self._translator = self._translator, translator
        QCoreApplication.installTranslator(translator)
        # Qt's thread that reads QML asks it, too. Only the first call needs Python, which this
        # thread may hold while it waits for that one: both would wait for ever.
        QCoreApplication.translate(__name__, ANY)
        if old is not None:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
