"""Provides a language that nobody speaks: accents on the letters, texts almost half as long again.

What has no room in it will have none in some real language.
"""

from __future__ import annotations

import re
import shutil
from itertools import cycle
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from kiosk.catalogs import compile_catalog

if TYPE_CHECKING:
    from pathlib import Path

CODE = "xx"
NAME = "Þšéüđö"
LONGER = 1.4
"""How long a text becomes; from English into German or Russian it is about as much."""

_ACCENTS = str.maketrans(
    "ACDEGHIKLNORSTUWYZacdeghiklnorstuwyz", "ÅÇĐÉĞĦÎĶĻÑÖŘŠŢÛŴÝŽåçđéğħîķļñöřšţûŵýž"
)
_MORE = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# What stands for something else, or tells a parser what to do.
_KEPT = re.compile(
    r"(%L?\d+|%n|\]\([^)]*\)|!?\[|\{\w+\||\{\w+\}|</?\w+>|&\w+;|https?://\S+|\*\*|kiosk pin set)"
)
_FRONT = re.compile(r"(title|menu_title|summary|evidence_scope): (.+)")
_TITLED = re.compile(r'(!!! .*")(.+)(")')
_MARK = re.compile(r"(\s*(?:#+ |- |\d+\. |> )?\s*(?:\*\*)?)(.*?)(\s*)")


def pseudo(words: str) -> str:
    """Return words with accents, almost half as long again."""
    if not words.strip():
        return words
    parts = _KEPT.split(words)
    accented = "".join(p if n % 2 else p.translate(_ACCENTS) for n, p in enumerate(parts))
    more: list[str] = []
    for word in cycle(_MORE):
        if len(accented) + len(" ".join(more)) + 3 >= LONGER * len(words):
            break
        more.append(word)
    return f"\u2039{' '.join((accented, *more))}\u203a"


def pseudo_pack(source: Path, folder: Path) -> Path:
    """Return a copy of an English pack that has the language too, written in a new folder."""
    shutil.copytree(source, folder)
    shutil.copytree(folder / "en", folder / CODE)
    for page in (folder / CODE).rglob("*.md"):
        page.write_text(_page(page.read_text(encoding="utf-8")), encoding="utf-8")
    glossary = folder / CODE / "glossary.toml"
    glossary.write_text(_values(glossary.read_text(encoding="utf-8")), encoding="utf-8")
    manifest = folder / "pack.toml"
    text = manifest.read_text(encoding="utf-8")
    own = text[text.index("[languages.en]") :].replace("languages.en", f"languages.{CODE}")
    own = _values(own).replace(pseudo("English"), NAME)
    manifest.write_text(f"{text}\n{own}", encoding="utf-8")
    return folder


def pseudo_words(catalog: Path, folder: Path) -> Path:
    """Return a `.qm` file with all words that a catalog has, written into a folder."""
    tree = ET.parse(catalog)  # noqa: S314 - our own file
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        words = pseudo(message.findtext("source", ""))
        translation = message.find("translation")
        assert translation is not None
        translation.clear()
        if message.get("numerus"):
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = words
        else:
            translation.text = words
    written = folder / f"kiosk_{CODE}.ts"
    tree.write(written, encoding="utf-8", xml_declaration=True)
    target = written.with_suffix(".qm")
    compile_catalog(written, target)
    return target


def _page(text: str) -> str:
    """Return a page in the language."""
    _, front, body = text.split("---\n", maxsplit=2) if text.startswith("---") else ("", "", text)
    front = "\n".join(_FRONT.sub(_value, line) for line in front.splitlines())
    front = front.replace("group: ", "translated: draft\ngroup: ")
    head = f"---\n{front}\n---\n" if front else ""
    return head + "\n".join(map(_line, body.splitlines())) + "\n"


def _line(line: str) -> str:
    """Return a line of a page."""
    if titled := _TITLED.fullmatch(line):
        return titled[1] + pseudo(titled[2]) + titled[3]
    if not line.strip() or line.lstrip().startswith("!!!") or set(line) <= set("|- "):
        return line
    if line.startswith("|"):
        cells = (cell.strip() for cell in line.split("|"))
        return "|".join(f" {pseudo(cell)} " if cell else "" for cell in cells)
    if picture := re.fullmatch(r"(\s*!\[)(.*)(\]\(.*\))", line):
        return picture[1] + pseudo(picture[2]) + picture[3]
    mark = _MARK.fullmatch(line)
    assert mark is not None
    return mark[1] + pseudo(mark[2]) + mark[3]


def _value(found: re.Match[str]) -> str:
    """Return a line of a page's head."""
    return f"{found[1]}: {pseudo(found[2])}"


def _values(toml: str) -> str:
    """Return the texts of a table, but for the names of icons."""
    own = r'(?m)^(?!icon)(\w+) = "(.+)"$'
    lines = re.sub(own, lambda one: f'{one[1]} = "{pseudo(one[2])}"', toml)
    return re.sub(r'"([^"]+)"(?=[,\]])', lambda one: f'"{pseudo(one[1])}"', lines)
