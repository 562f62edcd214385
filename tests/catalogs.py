"""Reads the catalogs of the kiosk's words, for tests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parents[1] / "resources" / "translations"
LANGUAGES = ("es", "zh", "ar")
"""The languages that the words are translated into."""

_PLACE = re.compile(r"%\d|%n|\{\w+\}")


@dataclass(frozen=True)
class Message:
    """One entry of a catalog."""

    context: str
    source: str
    comment: str
    note: str
    """What it says to translators."""
    forms: tuple[str, ...]
    """One for most, several for what changes with a number."""
    is_numerus: bool
    is_unfinished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.source, self.comment


def places(text: str) -> list[str]:
    """Return what is put in for something else, in order."""
    return sorted(_PLACE.findall(text))


@cache
def messages(language: str, folder: Path = FOLDER) -> tuple[Message, ...]:
    """Return all entries of a catalog."""
    tree = ElementTree.parse(folder / f"kiosk_{language}.ts")  # noqa: S314 - ours
    return tuple(
        _message(context.findtext("name", ""), entry)
        for context in tree.iter("context")
        for entry in context.iter("message")
    )


def translated(language: str, source: str) -> str:
    """Return the translation of words that are the same wherever they stand."""
    (found,) = {one.forms[0] for one in messages(language) if one.source == source}
    return found


def _message(context: str, entry: ElementTree.Element) -> Message:
    """Return one entry."""
    translation = entry.find("translation")
    assert translation is not None
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Message(
        context=context,
        source=entry.findtext("source", ""),
        comment=entry.findtext("comment", ""),
        note=entry.findtext("extracomment", ""),
        forms=forms or (translation.text or "",),
        is_numerus=entry.get("numerus") == "yes",
        is_unfinished=translation.get("type") == "unfinished",
    )
