"""Provides what is wrong with the packs of this kiosk, and the letters that they need."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.today import today
from kiosk.content import limits
from kiosk.content.library import Library, open_library
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_text
from kiosk.content.sign_offs import sign_offs
from kiosk.station.finding import Finding, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.pack import Pack
    from kiosk.content.problem import Problem

ABOUT = "Pages"

QML = Path(__file__).parents[1] / "ui/qml"
SHOWN = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')


def packs(folders: Iterable[Path], bundled: Path, site: Mapping[str, str]) -> Iterator[Finding]:
    """Yield what is wrong with some packs; compiles them anew and keeps nothing of it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-doctor-") as cache:
        library = open_library(tuple(folders), bundled=bundled, cache=Path(cache), site=site)
        yield from (_finding(one) for one in library.problems)
        for pack in library.packs:
            yield from _pack(library, pack)
    if not library.packs:
        fix = "Install the kiosk again, as docs/set-up.md says."
        yield Finding(ABOUT, "fail", "There are none to show.", fix)


def letters_of(folders: Iterable[Path], site: Mapping[str, str]) -> str:
    """Return all letters that the files of some packs, the site and the kiosk itself have.

    A file that is no text has none: its bytes would be taken for letters of any script.
    """
    letters = set("".join(site.values()))
    for path in QML.rglob("*.qml"):
        letters.update("".join(SHOWN.findall(path.read_text("utf-8"))))
    for folder in folders:
        root = Path(os.path.realpath(folder))
        for name in _texts_of(root):
            # What can't be read is a problem of the pack, and named there.
            with suppress(ContentError):
                letters.update(read_text(root, name, limits.GLOSSARY_BYTES))
    return "".join(sorted(letters))


def _texts_of(root: Path) -> list[str]:
    """Return the names of all files of a pack that hold words; none where it can't be read."""
    names: list[str] = []
    with suppress(OSError):
        for pattern in ("*.toml", "*/*.toml", "*/*.md", "*/boxes/*.md"):
            names += [path.relative_to(root).as_posix() for path in root.glob(pattern)]
    return names


def languages_of(folders: Iterable[Path]) -> tuple[str, ...]:
    """Return the languages that some packs are in: the folders that hold pages."""
    found: set[str] = set()
    for folder in folders:
        with suppress(OSError):
            found |= {path.parent.name for path in folder.glob("*/*.md")}
    return tuple(sorted(found)) or ("en",)


def _pack(library: Library, pack: Pack) -> Iterator[Finding]:
    """Yield what is wrong with one pack, and what nobody has signed."""
    counted = sign_offs(library, pack, today())
    name = f"{pack.id} {pack.version}"
    yield from (_finding(one) for one in pack.problems)
    yield Finding(ABOUT, "ok", f"{name} can be shown: {counted.pages} pages and lists of words.")
    fix = "Ask a clinician to read and sign them; the list: kiosk review list"
    if counted.unsigned:
        yield Finding("Reviews", "warn", f"{name}: {counted.unsigned} are not signed.", fix)
    if counted.overdue:
        yield Finding("Reviews", "warn", f"{name}: {counted.overdue} are overdue for review.", fix)
    if not (counted.unsigned or counted.overdue):
        yield Finding("Reviews", "ok", f"{name}: all is signed, and no review is overdue.")


def _finding(problem: Problem) -> Finding:
    """Return a problem of a pack as a finding; a fatal one hides words from visitors."""
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    state: State = "fail" if problem.is_fatal else "warn"
    return Finding(ABOUT, state, f"{place}: {problem.what}", problem.fix)
