"""Provides tests of the pages that are kept one by one: one edit compiles one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.compiler_team import CompilerTeam
from kiosk.content.pack_compiler import PackCompiler
from kiosk.content.page_cache import PageCache
from tests.content.pack_writer import PICTURE, PackWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kiosk.content.compiled import Compiled
    from kiosk.content.edition_source import EditionSource

GLOSSARY = '[terms.stent]\nterm = "stent"\ndefinition = "A tube."\n'
FIGURE = "!!! figure\n    ![A line](figures/a.svg)"


class CountingTeam(CompilerTeam):
    """A team that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def compile(
        self, edition: EditionSource, names: Sequence[str]
    ) -> Iterator[tuple[str, Compiled]]:
        self.asked += names
        return super().compile(edition, names)


@pytest.fixture
def prepared(pack: PackWriter) -> PackWriter:
    """Return a pack of three pages that has been compiled."""
    pack.file("figures/a.svg", PICTURE)
    pack.file("en/glossary.toml", GLOSSARY)
    pack.box("aid")
    pack.section("one", "A stent.")
    pack.section("two", FIGURE)
    pack.section("three", boxes="[aid]")
    pack.manifest()
    compile_(pack)
    return pack


def compile_(pack: PackWriter) -> list[str]:
    """Compile a pack; return the names of the pages that had to be."""
    figures: Path = pack.cache / "figures"
    figures.mkdir(parents=True, exist_ok=True)
    with CountingTeam() as team:
        pages = PageCache(pack.cache / "pages")
        compiled = PackCompiler(pack.folder.resolve(), {}, figures, team, pages).run()
        assert [key[1] for key in compiled.sections] == pack.order
        return sorted(team.asked)


def test_without_a_change_nothing_is_compiled(prepared: PackWriter) -> None:
    assert compile_(prepared) == []


def test_a_page_that_was_given_up_is_tried_again(pack: PackWriter) -> None:
    pack.section("one")
    assert pack.open(time_limit=0).packs == ()
    assert [one.id for one in pack.open().packs] == ["test"]


CHANGES: dict[str, tuple[Callable[[PackWriter], object], list[str]]] = {
    "a page": (lambda pack: pack.section("one", "Other."), ["one"]),
    "a drawing": (lambda pack: pack.file("figures/a.svg", PICTURE.replace("h9", "h8")), ["two"]),
    "no drawing": (lambda pack: (pack.folder / "figures/a.svg").unlink(), ["two"]),
    "a box": (lambda pack: pack.box("aid", "Other."), ["three"]),
    "the glossary": (
        lambda pack: pack.file("en/glossary.toml", GLOSSARY.replace("tube", "pipe")),
        ["one", "three", "two"],
    ),
    "a new page": (
        lambda pack: (pack.section("four"), pack.manifest()),
        ["four", "one", "three", "two"],
    ),
}


@pytest.mark.parametrize(("change", "compiled"), CHANGES.values(), ids=CHANGES)
def test_a_change_compiles_the_pages_it_touches(
    prepared: PackWriter, change: Callable[[PackWriter], object], compiled: list[str]
) -> None:
    change(prepared)
    assert compile_(prepared) == compiled


def test_what_is_kept_is_what_was_compiled(prepared: PackWriter) -> None:
    first = prepared.open().page("test", "two", "en")
    prepared.section("one", "Other.")
    library = prepared.open()
    assert library.page("test", "two", "en") == first
    (block,) = first.blocks
    assert library.figure("test", block.image).exists()  # type: ignore[union-attr]


def test_pages_and_drawings_that_are_gone_are_cleared_away(prepared: PackWriter) -> None:
    before = {path.name for path in (prepared.cache / "pages").rglob("*.*")}
    prepared.section("two", "No drawing any more.")
    compile_(prepared)
    after = {path.name for path in (prepared.cache / "pages").rglob("*.*")}
    assert len(before) == 4
    assert len(after) == 3


def test_damage_is_compiled_again(prepared: PackWriter) -> None:
    for path in (prepared.cache / "pages").glob("*.json"):
        path.write_bytes(b"{}")
    assert compile_(prepared) == ["one", "three", "two"]


def test_many_pages_are_shared_among_workers(pack: PackWriter) -> None:
    names = [f"page-{number}" for number in range(40)]
    for name in names:
        pack.section(name, f"Words of {name}.")
    pack.manifest()
    assert compile_(pack) == sorted(names)
    library = pack.open()
    assert all(name in str(library.page("test", name, "en").blocks) for name in names)
