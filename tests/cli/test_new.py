"""Provides tests of `kiosk new`: the pack that it starts is good as it stands."""

from __future__ import annotations

import json
import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.cli.parser import parse
from kiosk.content import blocks
from kiosk.content.library import open_library
from kiosk.resources import resource
from tests.cli.command import kiosk, kiosk_in, kiosk_under, only_line

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.library import Library


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """Return a new pack."""
    done = kiosk_in(tmp_path, "new", "kidney-stones")
    assert (done.returncode, done.stderr) == (0, "")
    assert "kiosk preview kidney-stones\n" in done.stdout
    assert "kiosk check kidney-stones\n" in done.stdout
    return tmp_path / "kidney-stones"


def opened(folder: Path, cache: Path) -> Library:
    """Return a pack as a kiosk opens it, which must be without any problem."""
    library = open_library([folder], bundled=folder, cache=cache, site={})
    assert library.problems == library.packs[0].problems == ()
    return library


def test_it_passes_the_strict_check_and_waits_for_a_signature(started: Path) -> None:
    done = kiosk("check", "--strict", "--format", "json", started)
    found = json.loads(done.stdout)["findings"]
    assert (done.returncode, {one["code"] for one in found}) == (0, {"review-missing"})
    assert len(found) == 2, "the page and the glossary"


def test_a_kiosk_shows_it_with_one_of_everything(started: Path, tmp_path: Path) -> None:
    library = opened(started, tmp_path / "cache")
    page = library.page("kidney-stones", "first-page", "en")
    kinds = {type(block) for block in page.blocks}
    wanted = {blocks.Figure, blocks.Steps, blocks.Callout, blocks.Questions, blocks.Heading}
    assert wanted <= kinds
    assert (page.evidence, page.terms, page.reviewer) == ("standard", ("vein",), "")
    assert [box.id for box in page.boxes] == ["unwell"]
    assert [block.image for block in page.blocks if isinstance(block, blocks.Figure)] != [""]


def test_it_has_the_name_of_its_folder(started: Path, tmp_path: Path) -> None:
    edition = opened(started, tmp_path / "cache").packs[0].edition("en")
    assert (edition.topic, edition.title) == ("Kidney stones", "Kidney stones")
    texts = [path.read_text("utf-8") for path in started.rglob("*.*") if path.is_file()]
    assert len(texts) == 6
    assert not any("template" in text.lower() for text in texts)


def test_its_commands_are_those_that_there_are(started: Path) -> None:
    lines = (started / "README.md").read_text("utf-8").splitlines()
    typed = [line.partition("    ")[0] for line in lines if line.startswith("kiosk ")]
    commands = [parse(shlex.split(line)[1:]) for line in typed]
    assert {one.command for one in commands} == {"preview", "check", "review"}
    assert {str(one.pack) for one in commands} == {"kidney-stones"}


def test_an_empty_folder_becomes_a_pack(tmp_path: Path) -> None:
    (tmp_path / "stones").mkdir()
    assert kiosk("new", tmp_path / "stones").returncode == 0
    assert (tmp_path / "stones" / "pack.toml").is_file()


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    assert kiosk_in(tmp_path, "new", "packs/of-ours/stones").returncode == 0
    assert (tmp_path / "packs/of-ours/stones/en/first-page.md").is_file()


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Kidney Stones", "kidney-stones"),
        ("kidney_stones.d", "kidney-stones-d"),
        ("Œsophage (été)", "sophage-ete"),
        ("腎臓", "my-pack"),
        ("x" * 61, "x" * 60),
    ],
)
def test_a_name_that_can_not_be_used_gets_a_better_one(
    tmp_path: Path, name: str, better: str
) -> None:
    done = kiosk_in(tmp_path, "new", f"packs/{name}")
    assert (done.returncode, done.stdout) == (2, "")
    assert only_line(done.stderr).endswith(f": kiosk new packs/{better}")
    assert list(tmp_path.iterdir()) == []
    assert kiosk_in(tmp_path, "new", better).returncode == 0


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "stones").mkdir()
    (tmp_path / "stones" / "note.txt").write_text("Mine.", encoding="utf-8")
    done = kiosk("new", tmp_path / "stones")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Name a folder that is not." in only_line(done.stderr)
    assert [path.name for path in (tmp_path / "stones").iterdir()] == ["note.txt"]


@pytest.mark.parametrize("name", ["file", "file/stones"])
def test_a_file_in_the_way_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("Mine.", encoding="utf-8")
    done = kiosk("new", tmp_path / name)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Name " in only_line(done.stderr)
    assert (tmp_path / "file").read_text("utf-8") == "Mine."


def test_the_top_of_the_disk_is_no_pack() -> None:
    done = kiosk("new", "/")
    assert (done.returncode, done.stdout) == (2, "")
    assert only_line(done.stderr).endswith(": kiosk new my-pack")


@pytest.mark.skipif(sys.platform == "win32", reason="limits are set by a shell")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    done = kiosk_under("-f 0", "new", tmp_path / "stones")
    assert (done.returncode, done.stdout) == (2, "")
    assert "can't be written: " in only_line(done.stderr)


def test_the_template_itself_is_a_pack_that_passes() -> None:
    done = kiosk("check", "--strict", resource("template-pack"))
    assert done.returncode == 0, done.stdout
