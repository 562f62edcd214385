"""Provides the check of where a link leads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.near_miss import advise, shorten

if TYPE_CHECKING:
    from kiosk.content.place import Place

_GLOSSARY = re.compile(r"glossary:[^\W_]+(-[^\W_]+)*")
_WEB = re.compile(r"https://[^\s/?#\"'<>\\\ue000-\uf8ff]+\.[^\s\"'<>\\\ue000-\uf8ff]+")
_FORMS = "Use section:ID, glossary:TERM or an address that begins with https://."


def check_link(target: str, place: Place) -> str:
    """Return a link's target, or nothing when it leads nowhere; its words stay."""
    if any(letter.isspace() for letter in target):
        # A bracket that was never closed takes in the words after it.
        what = f'The address "{shorten(target)}" holds spaces.'
        place.fatal(
            what,
            "Close its bracket: [words](section:ID).",
            near=target.split(maxsplit=1)[0],
            code="link",
        )
        return ""
    if target.startswith("section:"):
        return _check_section(target, place)
    if _GLOSSARY.fullmatch(target):
        return _check_term(target, place)
    if is_web_address(target):
        return target
    what = f'A link leads to "{shorten(target)}", which a kiosk never opens.'
    place.minor(what, _FORMS, near=target, code="link")
    return ""


def is_web_address(target: str) -> bool:
    """Say whether a text is an address on the web that begins with `https://`."""
    return bool(_WEB.fullmatch(target))


def _check_section(target: str, place: Place) -> str:
    """Return a link to a section that is there."""
    name = target.removeprefix("section:")
    sections = place.context.sections
    if name in sections:
        return target
    what = f'A link leads to the section "{shorten(name)}", which is not there.'
    place.minor(what, advise(name, sections), near=target, code="link")
    return ""


def _check_term(target: str, place: Place) -> str:
    """Return a link to a word that the glossary has."""
    name, terms = target.removeprefix("glossary:"), place.context.terms
    if terms is None or name in terms:
        return target
    what = f'The glossary has no word "{shorten(name)}".'
    fix = advise(name, terms, f"Add [terms.{shorten(name)}] to it, or take the link out.")
    place.minor(what, fix, near=target, code="glossary-missing")
    return ""
