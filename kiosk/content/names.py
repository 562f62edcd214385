"""Provides the form that names of packs, sections, groups and languages must have."""

from __future__ import annotations

import re

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

ID_FORM = "Use small letters, digits and hyphens, for example my-section."
LANGUAGE_FORM = "Use a language code, for example en or pt-BR."

LONGEST = 80
"""Letters in a name: with the cache's folder before it, it must still fit a Windows path."""


def is_id(text: str) -> bool:
    """Return whether text may name a pack, a section, a box or a group."""
    return len(text) <= LONGEST and _ID.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """Return whether text looks like a language code."""
    return len(text) <= LONGEST and _LANGUAGE.fullmatch(text) is not None


def readable(name: str) -> str:
    """Return a title made of a file's name, for a page whose own title can't be read."""
    words = name.replace("-", " ").replace("_", " ").strip()
    return (words[:1].upper() + words[1:]) or name
