"""Provides tests of a pack that is read again and again while somebody edits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.live_pack import LivePack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.live_pack import Reading
    from tests.content.pack_writer import PackWriter

LINE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h{}"/></svg>'
FIGURE = '!!! figure "A title"\n    ![A drawing of a line](figures/a.svg)'
SLOW = "[a]( " * 40_000
"""Takes Python-Markdown some minutes."""


class EnoughError(Exception):
    """Nobody wants to go on."""


class Reader:
    """Reads a pack and notes how many of its pages are compiled anew."""

    def __init__(self, pack: PackWriter) -> None:
        self.pack = pack
        self.live = LivePack(pack.folder, {}, self._note)
        self.is_enough = False
        self._steps: list[tuple[int, int]] = []

    def compiled(self) -> int:
        """Read the pack; return how many pages had to be compiled."""
        self._steps.clear()
        self.read()
        return self._steps[-1][1] - self._steps[0][0]

    def read(self) -> Reading:
        """Read the pack."""
        self.reading = self.live.read()
        return self.reading

    def words(self, section: str) -> str:
        """Return all that is on a page."""
        return str(self.reading.library.page("test", section, "en").blocks)

    def said(self) -> list[tuple[str, int]]:
        """Return file and line of each problem."""
        return [(problem.file, problem.line) for problem in self.reading.problems]

    def _note(self, done: int, every: int) -> None:
        """Note a step."""
        self._steps.append((done, every))
        if self.is_enough and done:
            raise EnoughError


@pytest.fixture
def reader(pack: PackWriter) -> Iterator[Reader]:
    """Return a reader of a pack with three pages."""
    for name in ("one", "two", "three"):
        pack.section(name, f"Words of {name}.")
    pack.manifest()
    reader = Reader(pack)
    with reader.live:
        yield reader


def test_only_what_has_changed_is_compiled(reader: Reader) -> None:
    assert reader.compiled() == 3
    assert reader.compiled() == 0
    reader.pack.section("two", "Other words.")
    assert reader.compiled() == 1
    assert "Other words." in reader.words("two")
    assert "Words of one." in reader.words("one")
    reader.pack.section("four", "New words.")
    reader.pack.manifest()
    assert reader.compiled() == 4, "each page may link to the new one"
    assert "New words." in reader.words("four")


def test_pages_that_are_no_longer_used_are_forgotten(reader: Reader) -> None:
    reader.compiled()
    reader.pack.section("two", "Other words.")
    assert reader.compiled() == 1
    assert reader.compiled() == 0
    reader.pack.section("two", "Words of two.")
    assert reader.compiled() == 1


def test_a_broken_page_is_told_and_the_others_are_there(reader: Reader) -> None:
    reader.compiled()
    path = reader.pack.section("two", "!!! nonsense\n    Words.")
    assert reader.compiled() == 1
    assert reader.said() == [("en/two.md", path.read_text().split("\n").index("!!! nonsense") + 1)]
    assert "Words of one." in reader.words("one")


def test_the_last_pages_stay_while_the_pack_can_not_be_read(reader: Reader) -> None:
    reader.compiled()
    reader.pack.file("pack.toml", "nonsense")
    assert reader.read().compiled is None
    assert reader.said() == [("pack.toml", 1)]
    assert "Words of one." in reader.words("one")
    reader.pack.manifest()
    assert reader.compiled() == 0


@pytest.mark.parametrize("name", ["nowhere", "x" * 300], ids=["missing", "too long a name"])
def test_a_pack_that_was_never_there_has_no_pages(pack: PackWriter, name: str) -> None:
    with LivePack(pack.folder / name, {}, lambda _done, _all: None) as live:
        reading = live.read()
    assert reading.library.packs == ()
    assert [problem.file for problem in reading.problems] == ["."]


def test_a_drawing_that_was_replaced_is_another(reader: Reader) -> None:
    paths = set()
    reader.pack.section("one", FIGURE)
    for length in (8, 9):
        reader.pack.file("figures/a.svg", LINE.format(length))
        reader.compiled()
        (figure,) = reader.reading.library.page("test", "one", "en").blocks
        path = reader.reading.library.figure("test", getattr(figure, "image", ""))
        assert f"h{length}" in path.read_text()
        paths.add(path)
    assert len(paths) == 2


def test_whoever_has_enough_stops_it_and_loses_nothing(reader: Reader) -> None:
    reader.is_enough = True
    with pytest.raises(EnoughError):
        reader.read()
    reader.is_enough = False
    assert reader.compiled() < 3


def test_a_page_that_takes_too_long_is_tried_once(pack: PackWriter) -> None:
    pack.section("one", "Words.")
    pack.section("two", SLOW)
    pack.manifest()
    reader = Reader(pack)
    with reader.live:
        assert reader.compiled() == 2
        assert reader.said() == [("en/two.md", 0)]
        pack.section("one", "Other words.")
        assert reader.compiled() == 1
        assert "Other words." in reader.words("one")
