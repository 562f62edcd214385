"""Provides the language of a document, without its country."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.check.document import Document


def language_of(document: Document) -> str:
    """Return the first part of a language's code, such as `en` of `en-GB`."""
    return document.language.partition("-")[0]


def is_english(document: Document) -> bool:
    """Say whether the rules that know English words hold for a document."""
    return language_of(document) == "en"
