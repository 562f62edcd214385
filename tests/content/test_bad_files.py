"""Provides tests of files that can't be read as pages, and of links that lead out of the pack."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.content.problem import ContentError, Problem

if TYPE_CHECKING:
    from pathlib import Path

    from tests.content.pack_writer import PackWriter

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="needs rights for links there")


def problem_of_bad_page(pack: PackWriter) -> Problem:
    """Return the one problem of the page `bad`; the page `good` must work beside it."""
    pack.section("good")
    if "bad" not in pack.order:
        pack.order.append("bad")
    pack.box("good")
    library = pack.open()
    assert library.problems == ()
    assert library.page("test", "good", "en").id == "good"
    (problem,) = library.packs[0].problems
    assert problem.file == "en/bad.md"
    with pytest.raises(ContentError) as caught:
        library.page("test", "bad", "en")
    assert caught.value.problems == (problem,)
    return problem


def test_not_utf_8(pack: PackWriter) -> None:
    pack.section("bad", "One\n\nTwo").write_bytes(b"---\nid: bad\n---\nna\xefve\n")
    problem = problem_of_bad_page(pack)
    assert problem.line == 4
    assert "not UTF-8" in problem.what
    assert "Save the file as UTF-8" in problem.fix


def test_control_characters(pack: PackWriter) -> None:
    pack.section("bad", "One\n\nTwo \x02").touch()
    problem = problem_of_bad_page(pack)
    assert problem.line == 14
    assert "U+0002" in problem.what


def test_a_file_of_100_mb_is_not_read(pack: PackWriter) -> None:
    with pack.section("bad").open("r+b") as file:
        file.truncate(100_000_000)
    problem = problem_of_bad_page(pack)
    assert problem.line == 0
    assert "larger than 256 KB" in problem.what


def test_a_word_of_1_mb(pack: PackWriter) -> None:
    pack.section("bad", "x" * 1_000_000)
    assert "larger than 256 KB" in problem_of_bad_page(pack).what


def test_a_folder_in_place_of_a_file(pack: PackWriter) -> None:
    (pack.folder / "en" / "bad.md").mkdir()
    assert "folder, not a file" in problem_of_bad_page(pack).what


@needs_links
def test_a_link_to_nothing(pack: PackWriter) -> None:
    (pack.folder / "en" / "bad.md").symlink_to("nowhere.md")
    assert "symbolic link to nothing" in problem_of_bad_page(pack).what


@needs_links
def test_a_link_out_of_the_pack(pack: PackWriter, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text("---\nid: bad\n---\nSecret.\n", encoding="utf-8")
    (pack.folder / "en" / "bad.md").symlink_to(outside)
    assert "outside the pack" in problem_of_bad_page(pack).what


@needs_links
def test_a_link_in_a_circle(pack: PackWriter) -> None:
    (pack.folder / "en" / "bad.md").symlink_to("bad.md")
    assert "can't be read" in problem_of_bad_page(pack).what


@needs_links
def test_a_link_inside_the_pack_is_followed(pack: PackWriter) -> None:
    path = pack.section("one", "Linked words.")
    path.rename(pack.folder / "linked.md")
    path.symlink_to(pack.folder / "linked.md")
    library = pack.open()
    assert library.packs[0].problems == ()
    assert "Linked words." in str(library.page("test", "one", "en").blocks)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_named_pipe_does_not_wait_for_ever(pack: PackWriter) -> None:
    os.mkfifo(pack.folder / "en" / "bad.md")
    assert "not a plain file" in problem_of_bad_page(pack).what


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ("Words.\n", 1, "no front matter"),
        ("---\nid: bad\nWords.\n", 1, "front matter has no end"),
        ("---\n---\nWords.\n", 2, "holds no keys"),
        ("---\n- id\n---\nWords.\n", 2, "holds no keys"),
        ("---\nid: bad\nid: bad\n---\n", 3, '"id" is given twice'),
        ("---\nid: bad\ntitle: [a\n---\n", 3, "can't be read"),
        ("---\nid: bad\n\ttitle: a\n---\n", 3, "can't be read"),
        ("", 1, "no front matter"),
    ],
)
def test_front_matter_that_is_none(pack: PackWriter, source: str, line: int, what: str) -> None:
    pack.file("en/bad.md", source)
    problem = problem_of_bad_page(pack)
    assert what in problem.what
    assert problem.line == line


def test_a_folder_with_too_many_files_is_no_pack(pack: PackWriter) -> None:
    pack.section("good")
    for number in range(5001):
        (pack.folder / "figures" / f"{number}.txt").touch()
    library = pack.open()
    assert [one.id for one in library.packs] == ["kidney-stones"]
    assert "more than 5000 files" in library.problems[0].what
