"""Checks that every file of a pack is used."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.figure_names import image_names
from kiosk.content.glossary_file import glossary_file
from kiosk.content.interface_catalog import NAME as CATALOG
from kiosk.content.manifest import FILE
from kiosk.content.pack_fonts import is_font

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kiosk.content.check.checked_pack import CheckedPack

_ABOUT_THE_PACK = re.compile(
    r"(readme|licen[cs]e|ofl|copying|notice|changelog)([^a-z].*)?", re.IGNORECASE
)
"""Names of files that are for people who look at the folder."""

_FIX = "Name it on a page, or take it out of the pack."


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every file that nothing uses, or for a whole folder of them."""
    languages = {language for language, _ in pack.compiled.sections}
    if not all(map(pack.is_whole, languages)):
        return
    used = {FILE, *map(glossary_file, languages), *_pages_and_boxes(pack), *_drawings(pack)}
    used |= {file for file in pack.files if is_font(file)}
    used |= {f"{language}/{CATALOG}" for language in languages}
    unused = [file for file in pack.files if file not in used and not _is_about_the_pack(file)]
    for place in dict.fromkeys(_topmost(file, used) for file in unused):
        is_file = place in pack.files
        what = "Nothing uses this file." if is_file else "Nothing uses the files in this folder."
        yield Remark(place, 0, what, _FIX)


def _pages_and_boxes(pack: CheckedPack) -> Iterator[str]:
    """Yield the paths of the pages, and of the boxes that they name."""
    for document in pack.documents:
        if document.page:
            yield document.file
            boxes = document.fields["boxes"].items if "boxes" in document.fields else ()
            yield from (f"{document.language}/boxes/{box}.md" for box, _ in boxes)


def _drawings(pack: CheckedPack) -> Iterator[str]:
    """Yield the paths of the drawings that any page or box names, even an unused box."""
    for file, text in pack.texts.items():
        if file.endswith(".md"):
            yield from (PurePosixPath(name).as_posix() for name in image_names(text))


def _is_about_the_pack(file: str) -> bool:
    """Say whether a file is there for people who look at the folder."""
    return _ABOUT_THE_PACK.fullmatch(PurePosixPath(file).name) is not None


def _topmost(file: str, used: Collection[str]) -> str:
    """Return the outermost folder around a file in which nothing is used, or the file itself."""
    parents = [parent.as_posix() for parent in PurePosixPath(file).parents][:-1]
    for folder in reversed(parents):
        if not any(one.startswith(f"{folder}/") for one in used):
            return folder
    return file


RULE = Rule("unused-file", "warning", pack=_check)
