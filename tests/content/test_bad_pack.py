"""Provides tests of folders that are no good packs: the bundled one is shown, and it's said why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.cover import Cover, Covers, read_covers
from kiosk.content.library import open_library
from kiosk.content.problem import ContentError
from tests.content.pack_writer import LANGUAGE, SAMPLE, PackWriter, said

if TYPE_CHECKING:
    from pathlib import Path

GOOD_TOP = 'id = "test"\nversion = "1"\ndefault_language = "en"\norder = ["one"]\n'

BAD_LANGUAGE = LANGUAGE.replace("en]", '"../en"]').replace("en.", '"../en".')

FATAL = [
    ("bad TOML", "id = test\n", 1, "It is not TOML", "double quotes"),
    ("open list", 'id = "a"\norder = ["one"\n', 2, "It is not TOML", "square brackets"),
    ("deep list", "order = " + "[" * 3000, 0, "nested too deep", "Take them out"),
    ("long key", 'id = "a"\n' + "a." * 9000 + "b = 1", 2, "longer than 8000 letters", "Break"),
    ("no id", GOOD_TOP.replace("id", "ident", 1) + LANGUAGE, 1, '"id" is missing', "my-pack"),
    ("bad id", GOOD_TOP.replace('"test"', '"../My pack"') + LANGUAGE, 1, '"../My pack"', "hyphens"),
    ("number", GOOD_TOP.replace('"test"', "5") + LANGUAGE, 1, '"id" is not text', "id ="),
    ("order", GOOD_TOP.replace('["one"]', '"one"') + LANGUAGE, 4, "not a list", "order = ["),
    ("no languages", GOOD_TOP, 1, "[languages] is missing", "Add it"),
    ("default", GOOD_TOP.replace('"en"', '"eng"') + LANGUAGE, 3, '"eng"', 'Did you mean "en"?'),
    ("code", GOOD_TOP + BAD_LANGUAGE, 6, '"../en"', "language code"),
    ("no topic", GOOD_TOP + LANGUAGE.replace("topic", "topics"), 6, '"topic" is missing', "topic"),
    ("long topic", GOOD_TOP + LANGUAGE.replace("A topic", "A" * 61), 8, "61 letters", "shorter"),
    ("no groups", GOOD_TOP + LANGUAGE.split("\n\n")[0], 6, "languages.en.groups] is", "Add"),
    ("too large", "#" * 70_000, 0, "larger than 64 KB", "Shorten"),
]  # fmt: skip

MINOR = [
    ("unknown key", "ordr = 1\n" + GOOD_TOP + LANGUAGE, 1, '"ordr"', 'Did you mean "order"?'),
    ("unknown icon", GOOD_TOP + LANGUAGE.replace('"info"', '"inffo"'), 11, '"inffo"', '"info"'),
    ("twice", GOOD_TOP.replace('["one"]', '["one", "one"]') + LANGUAGE, 4, "than once", "Take"),
]  # fmt: skip


def test_a_good_pack_leaves_the_bundled_one_out(pack: PackWriter) -> None:
    pack.section("one")
    library = pack.open()
    assert [one.id for one in library.packs] == ["test"]
    assert library.problems == ()


@pytest.mark.parametrize(
    ("source", "line", "what", "fix"), [case[1:] for case in FATAL], ids=[case[0] for case in FATAL]
)
def test_bad_manifest(pack: PackWriter, source: str, line: int, what: str, fix: str) -> None:
    pack.section("one")
    path = pack.file("pack.toml", source)
    library = pack.open()
    assert [one.id for one in library.packs] == ["kidney-stones"]
    found = [one for one in library.problems if what in one.what]
    assert [(one.file, one.line) for one in found] == [(str(path), line)]
    assert fix in found[0].fix
    with pytest.raises(ContentError, match=r"pack\.toml"):
        read_covers(pack.folder)


@pytest.mark.parametrize(
    ("source", "line", "what", "fix"), [case[1:] for case in MINOR], ids=[case[0] for case in MINOR]
)
def test_manifest_to_live_with(
    pack: PackWriter, source: str, line: int, what: str, fix: str
) -> None:
    pack.section("one")
    pack.file("pack.toml", source)
    library = pack.open()
    assert library.problems == ()
    (problem,) = library.packs[0].problems
    assert (problem.file, problem.line, problem.is_fatal) == ("pack.toml", line, False)
    assert what in problem.what
    assert fix in problem.fix


def test_several_problems_of_a_manifest_are_all_told(pack: PackWriter) -> None:
    pack.file("pack.toml", 'vesion = "1"\norder = 5\n[languages.en]\nname = "English"\n')
    text = "\n".join(said(pack.open()))
    for words in ('"vesion"', '"id" is missing', '"order"', '"topic" is missing', "groups"):
        assert words in text


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("nowhere", "There is no such folder"),
        ("a-file", "It is a file, not a folder"),
        ("empty", "has no pack.toml"),
    ],
)
def test_not_a_pack(tmp_path: Path, name: str, what: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a-file").write_text("x", encoding="utf-8")
    library = open_library([tmp_path / name], bundled=SAMPLE, cache=tmp_path / "cache", site={})
    assert [one.id for one in library.packs] == ["kidney-stones"]
    (problem,) = library.problems
    assert problem.file.startswith(str(tmp_path / name))
    assert what in problem.what
    with pytest.raises(ContentError, match=what):
        read_covers(tmp_path / name)


def test_no_pack_at_all_gives_an_empty_library(tmp_path: Path) -> None:
    library = open_library(
        [tmp_path / "one"], bundled=tmp_path / "two", cache=tmp_path / "cache", site={}
    )
    assert library.packs == ()
    assert [one.file for one in library.problems] == [str(tmp_path / "one"), str(tmp_path / "two")]
    with pytest.raises(ContentError, match='no section "x" in the pack "y"'):
        library.page("y", "x", "en")


def test_a_pack_whose_pages_are_all_broken_is_not_used(pack: PackWriter) -> None:
    pack.section("one", "#### Bad")
    library = pack.open()
    assert [one.id for one in library.packs] == ["kidney-stones"]
    text = "\n".join(said(library))
    assert "None of its pages can be shown" in text
    assert str(pack.folder / "en" / "one.md:12") in text


def test_a_pack_without_sections_is_not_used(pack: PackWriter) -> None:
    library = pack.open()
    assert [one.id for one in library.packs] == ["kidney-stones"]
    assert "holds no section" in said(library)[0]


def test_a_second_pack_with_the_same_id_is_refused(pack: PackWriter, tmp_path: Path) -> None:
    pack.section("one")
    pack.manifest()
    other = PackWriter(tmp_path / "other", pack.cache)
    other.section("two")
    other.manifest()
    folders = [pack.folder, SAMPLE, other.folder]
    library = open_library(folders, bundled=SAMPLE, cache=pack.cache, site={})
    assert [one.id for one in library.packs] == ["test", "kidney-stones"]
    assert library.page("test", "one", "en").id == "one"
    (problem,) = library.problems
    assert problem.file == str(other.folder / "pack.toml")
    assert 'Another pack has the id "test"' in problem.what


def test_order_and_files_agree_both_ways(pack: PackWriter) -> None:
    pack.section("one")
    pack.section("surgry")
    pack.section("Not An Id")
    pack.manifest(order='[\n  "one",\n  "surgery",\n]')
    text = said(pack.open())
    assert any(
        "pack.toml:6" in one and "no en/surgery.md" in one and '"surgry"?' in one for one in text
    )
    assert any("en/surgry.md" in one and 'Did you mean "surgery"?' in one for one in text)
    assert any("en/Not An Id.md" in one and "hyphens" in one for one in text)


def test_a_language_without_a_folder_is_left_out(pack: PackWriter) -> None:
    pack.section("one")
    manifest = pack.manifest()
    french = LANGUAGE.replace("en]", "fr]").replace("en.", "fr.")
    manifest.write_text(manifest.read_text(encoding="utf-8") + french, encoding="utf-8")
    library = pack.open()
    assert [one.language for one in library.packs[0].editions] == ["en"]
    assert "folder fr can't be read" in said(library, "fr")[0]


def test_a_default_language_without_a_folder_is_no_pack(pack: PackWriter) -> None:
    pack.manifest()
    (pack.folder / "en" / "boxes").rmdir()
    (pack.folder / "en").rmdir()
    library = pack.open()
    assert [one.id for one in library.packs] == ["kidney-stones"]
    assert "folder en can't be read" in said(library)[0]


def test_covers_of_the_sample_pack() -> None:
    cover = Cover(
        topic="Kidney stones",
        summary="Learn how kidney stones are treated and what to ask your care team.",
        language="en",
        name="English",
    )
    assert read_covers(SAMPLE) == Covers((cover,))
