"""Finds the line of a file on which something is said about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.glossary_file import glossary_file
from kiosk.content.report import Report
from kiosk.content.toml_file import TomlTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.check.checked_pack import CheckedPack


def key_line(pack: CheckedPack, file: str, keys: Iterable[str]) -> int:
    """Return the line of the first of some keys that a file has, above its own words; else 1."""
    text = pack.texts.get(file, "")
    for key in keys:
        if found := re.search(rf"^{key}\s*[:=]", text, re.MULTILINE):
            return text.count("\n", 0, found.start()) + 1
    return 1


def term_line(pack: CheckedPack, language: str, term_id: str, key: str) -> int:
    """Return the line of a key of a glossary's word, or the line where the word begins."""
    return table_line(pack, glossary_file(language), f"terms.{term_id}", key)


def table_line(pack: CheckedPack, file: str, header: str, key: str) -> int:
    """Return the line of a key in a table of a TOML file, or the line where the table begins."""
    return TomlTable({}, Report(file), pack.texts.get(file, ""), header).line(key)
