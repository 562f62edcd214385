"""Chooses a voice for a language; one that is not really of that language is no voice for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

UNKNOWN = "C"
"""What Qt gives as the language of a voice whose language it has no name for."""

MANDARIN = ("zh", "cmn")
_CHINESE = "zh"
_MANDARIN_NAME = "mandarin"

_OTHER_CHINESE = ("cantonese", "hakka", "hokkien", "min nan", "hong kong", "macao", "macau")
"""In the name of a voice for Chinese that is not Mandarin; whoever reads simplified Chinese would
hear a language that they may not know."""

_CANTONESE_PLACES = ("HK", "MO")
"""Where `zh` is what a system calls Cantonese."""

_HOMES = {
    "en": ("US", "GB"),
    "es": ("419", "MX", "US", "ES"),
    "pt": ("BR", "PT"),
    "fr": ("FR",),
    "de": ("DE",),
    "zh": ("CN", "TW"),
    "zh-Hant": ("TW", "CN"),
    "ar": ("001", "EG", "SA"),
}
"""Whose way of speaking most visitors know, where a page says no more than its language."""

_SPECIAL = ("caribbean", "new york", "scotland", "lancaster", "midlands", "latin as", "latvia")
"""In the names of voices that are taken only where there is no other."""

_BETTER = ("latin as pinyin",)
"""Voices before all others: the other Mandarin of eSpeak NG 1.51 says each sign as an English word
and a number, "ni three"; this one says Mandarin (tried with `espeak-ng -x`)."""

_VARIANT = "+"
"""In the names that eSpeak NG gives to a hundred timbres of each voice."""


class Voice(NamedTuple):
    """A voice as an engine reports it."""

    name: str
    language: str
    """Code of its language, such as `es`; `UNKNOWN` where Qt knows none."""
    territory: str = ""
    """Code of the place that it speaks as, such as `MX` or `419`."""


def is_voice_for(voice: Voice, language: str) -> bool:
    """Say whether a voice really speaks a language, such as `es`, `zh` or `pt-BR`."""
    base = _base(language)
    name = voice.name.casefold()
    if base not in MANDARIN:
        return voice.language == base
    if any(word in name for word in _OTHER_CHINESE) or voice.territory in _CANTONESE_PLACES:
        return False
    return voice.language in MANDARIN or (voice.language == UNKNOWN and _MANDARIN_NAME in name)


def best_voice(voices: Iterable[Voice], language: str) -> Voice | None:
    """Return the voice that suits a language best, or nothing when there is none."""
    fitting = [voice for voice in voices if is_voice_for(voice, language)]
    return min(fitting, key=lambda voice: _rank(voice, language), default=None)


def spoken_languages(voices: Iterable[Voice]) -> frozenset[str]:
    """Return the codes of the languages that some voices speak."""
    return frozenset(filter(None, map(_language_of, voices)))


def spoken_code(language: str, spoken: Collection[str]) -> str:
    """Return which of the spoken languages a page is read in, or nothing when it is none."""
    if language in spoken:
        return language
    base = _base(language)
    if base in MANDARIN:
        base = _CHINESE
    return base if base in spoken else ""


def _language_of(voice: Voice) -> str:
    """Return the code of the language of a voice, or nothing when it can't be told."""
    if is_voice_for(voice, _CHINESE):
        return _CHINESE
    # Chinese that is not Mandarin would else pass for it.
    return "" if voice.language in {UNKNOWN, *MANDARIN} else voice.language


def _rank(voice: Voice, language: str) -> tuple[bool, bool, bool, int, int, str]:
    """Return what voices are sorted by; the smallest is the best."""
    name = voice.name.casefold()
    homes = _homes(language)
    home = homes.index(voice.territory) if voice.territory in homes else len(homes)
    is_special = any(word in name for word in _SPECIAL)
    is_better = any(word in name for word in _BETTER)
    return _VARIANT in name, not is_better, is_special, home, len(name), name


def _homes(language: str) -> tuple[str, ...]:
    """Return the places whose way of speaking suits a language, the best first."""
    parts = language.split("-")
    own = (parts[-1],) if len(parts) > 1 and (parts[-1].isupper() or parts[-1].isdigit()) else ()
    return own + _HOMES.get(language, _HOMES.get(parts[0], ()))


def _base(language: str) -> str:
    """Return the language without script and place."""
    return language.split("-", maxsplit=1)[0].lower()
