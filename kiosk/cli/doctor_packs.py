"""Provides what is wrong with the packs of this kiosk."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.today import today
from kiosk.content.library import Library, open_library
from kiosk.content.sign_offs import sign_offs
from kiosk.station.finding import Finding, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.pack import Pack
    from kiosk.content.problem import Problem

ABOUT = "Pages"


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
