"""Finds the voices that Qt's engine has, as far as they can be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.ui.speech.voices import UNKNOWN, Voice, best_voice, is_voice_for

if TYPE_CHECKING:
    from collections.abc import Iterable


class FoundVoice(NamedTuple):
    """A voice, and the locale that an engine lists it under."""

    locale: QLocale
    voice: QVoice


NOT_ENGINES = ("mock", "none")


def usual_engine() -> str:
    """Return the name of this system's engine, or nothing when it has none."""
    engines = QTextToSpeech.availableEngines()
    return next((name for name in engines if name not in NOT_ENGINES), "")


def as_voice(locale: QLocale, name: str = "") -> Voice:
    """Return a voice of a locale, as far as it is known."""
    if locale.language() == QLocale.Language.C:
        return Voice(name, UNKNOWN)
    return Voice(
        name,
        QLocale.languageToCode(locale.language()),
        QLocale.territoryToCode(locale.territory()),
    )


def locales_for(language: str, locales: Iterable[QLocale]) -> list[QLocale]:
    """Return the locales that may have a voice for a language, the best first."""
    known = {as_voice(locale, locale.name()): locale for locale in locales}
    unsure = [locale for voice, locale in known.items() if voice.language == UNKNOWN]
    fitting = {voice: locale for voice, locale in known.items() if is_voice_for(voice, language)}
    found = []
    while fitting:
        best = best_voice(fitting, language)
        if best is None:
            break
        found.append(fitting.pop(best))
    return [*found, *unsure]


def found_voice(speech: QTextToSpeech, language: str) -> FoundVoice | None:
    """Return the best voice for a language among those of the locale that is set, if any."""
    locale = speech.locale()
    voices = {as_voice(voice.locale(), voice.name()): voice for voice in speech.availableVoices()}
    best = best_voice(voices, language)
    return FoundVoice(locale, voices[best]) if best else None
