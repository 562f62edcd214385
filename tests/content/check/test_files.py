"""Provides tests of the rules on the files of a pack: their sizes, and whether they are used."""

from __future__ import annotations

import pytest

from tests.content.check.checking import found
from tests.content.pack_writer import PICTURE, PackWriter

KB = 1024
FIGURE = "!!! figure\n    ![A line from left to right](figures/a.svg)\n\n    A line."


def padded(text: str, size: int) -> str:
    """Return a text that ends with a note, of so many bytes."""
    return text + "<!--" + "x" * (size - len(text) - 7) + "-->"


@pytest.mark.parametrize(("size", "is_found"), [(100 * KB, False), (101 * KB, True)])
def test_size_of_a_drawing(pack: PackWriter, size: int, *, is_found: bool) -> None:
    pack.file("figures/a.svg", padded(PICTURE, size))
    pack.section("page", FIGURE)
    assert found(pack, "file-size") == ([("figures/a.svg", 1)] if is_found else [])


@pytest.mark.parametrize(("size", "is_found"), [(40 * KB, False), (41 * KB, True)])
def test_size_of_a_page(pack: PackWriter, size: int, *, is_found: bool) -> None:
    page = pack.section("page")
    pack.file("en/page.md", padded(page.read_text("utf-8"), size))
    assert found(pack, "file-size") == ([("en/page.md", 2)] if is_found else [])


@pytest.mark.parametrize(("number", "is_found"), [(19, False), (21, True)])
def test_size_of_the_pack(pack: PackWriter, number: int, *, is_found: bool) -> None:
    pack.section("page")
    for file in range(number):
        (pack.folder / f"LICENSE-{file}").write_bytes(bytes(KB * KB))
    assert found(pack, "file-size") == ([("pack.toml", 1)] if is_found else [])


@pytest.fixture
def whole(pack: PackWriter) -> PackWriter:
    """Return a pack in which every file is used."""
    pack.file("figures/a.svg", PICTURE)
    pack.file("figures/b.svg", PICTURE)
    pack.file("figures/c.svg", PICTURE)
    pack.box("one", FIGURE.replace("a.svg", "b.svg"))
    pack.section("page", f"A word.\n\n!!! detail\n{_indented(FIGURE)}", boxes="[one]")
    pack.section("about", FIGURE.replace("a.svg", "./c.svg"), group=None)
    pack.order.remove("about")
    pack.file("en/glossary.toml", '[terms.a]\nterm = "a word"\ndefinition = "A meaning."')
    return pack


def _indented(text: str) -> str:
    """Return a text inside a block."""
    return "\n".join(f"    {line}".rstrip() for line in text.split("\n"))


def test_a_pack_of_which_all_is_used(whole: PackWriter) -> None:
    assert found(whole, "unused-file") == []


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("figures/d.svg", "figures/d.svg"),
        ("figures/old/d.svg", "figures/old"),
        ("figures/old/older/d.svg", "figures/old"),
        ("en/boxes/two.md", "en/boxes/two.md"),
        ("en/notes.txt", "en/notes.txt"),
        ("en/page.md~", "en/page.md~"),
        ("es/page.md", "es"),
        ("glossary.toml", "glossary.toml"),
        ("pictures/licensed.svg", "pictures"),
        ("README.md", ""),
        ("README", ""),
        ("figures/LICENSE.txt", ""),
        ("CHANGELOG.md", ""),
        (".git/config", ""),
        ("figures/.source/d.svg", ""),
        ("en/.page.md.swp", ""),
    ],
)
def test_files_that_nothing_uses(whole: PackWriter, file: str, place: str) -> None:
    whole.file(file, "---\nid: two\ntitle: A box\n---\nWords.\n")
    assert found(whole, "unused-file") == ([(place, 0)] if place else [])


def test_many_files_in_a_folder_are_told_once(whole: PackWriter) -> None:
    for name in "def":
        whole.file(f"old/{name}.svg", PICTURE)
    assert found(whole, "unused-file") == [("old", 0)]


def test_what_only_an_unused_box_shows_is_not_told_as_well(whole: PackWriter) -> None:
    whole.file("figures/d.svg", PICTURE)
    whole.box("two", FIGURE.replace("a.svg", "d.svg"))
    assert found(whole, "unused-file") == [("en/boxes/two.md", 0)]


def test_nothing_is_told_while_a_page_is_broken(whole: PackWriter) -> None:
    whole.file("figures/d.svg", PICTURE)
    whole.section("page", title=None)
    assert found(whole, "unused-file") == []
