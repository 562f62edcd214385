"""Provides all letters that a screen may have to show."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_text
from kiosk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PROGRAM = Path(__file__).parents[1]
IN_QML = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')
IN_PYTHON = re.compile(r'translate\(\s*"[^"]*",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
IN_TRANSLATION = re.compile(r"<(source|translation|numerusform)\b[^>]*>([^<]*)<")


def interface_letters() -> Iterator[str]:
    """Yield the words of the kiosk itself, in every language."""
    yield from _found(IN_QML, PROGRAM / "ui/qml", "*.qml")
    yield from _found(IN_PYTHON, PROGRAM, "*.py")
    yield from _found(IN_TRANSLATION, resource("translations"), "*.ts")


def pack_letters(folders: Iterable[Path]) -> Iterator[str]:
    """Yield the words of some packs.

    A file that is no text has none: its bytes would be taken for letters of any script.
    """
    for folder in folders:
        root = Path(os.path.realpath(folder))
        for name in _texts_of(root):
            # What can't be read is a problem of the pack, and named there.
            with suppress(ContentError):
                yield read_text(root, name, limits.GLOSSARY_BYTES)


def _found(pattern: re.Pattern[str], folder: Path, files: str) -> Iterator[str]:
    """Yield what the last group of a pattern holds, throughout the files of a folder."""
    for path in sorted(folder.rglob(files)):
        for match in pattern.finditer(path.read_text("utf-8")):
            yield unescape(match[match.lastindex or 0])


def _texts_of(root: Path) -> list[str]:
    """Return the names of all files of a pack that hold words; none where it can't be read."""
    names: list[str] = []
    with suppress(OSError):
        for pattern in ("*.toml", "*/*.toml", "*/*.md", "*/boxes/*.md"):
            names += [path.relative_to(root).as_posix() for path in root.glob(pattern)]
    return names
