"""Provides how a language writes dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QLocale

LATIN_ZERO = "0"
"""Pages have figures from 0 to 9 in every language, and the screen must not mix two kinds."""


def locale_of(language: str) -> QLocale:
    """Return the locale of a language, such as `es`, where its figures are those from 0 to 9."""
    locale = QLocale(language)
    if locale.zeroDigit() == LATIN_ZERO:
        return locale
    matching = QLocale.matchingLocales(
        locale.language(), locale.script(), QLocale.Country.AnyCountry
    )
    return next((one for one in matching if one.zeroDigit() == LATIN_ZERO), locale)
