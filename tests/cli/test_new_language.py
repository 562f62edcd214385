"""Provides tests of `kiosk new --language`: a language that waits to be translated."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from kiosk.content.library import open_library
from tests.cli.command import kiosk, kiosk_in, kiosk_under, only_line
from tests.cli.reviewing import sign

if TYPE_CHECKING:
    from pathlib import Path

    from tests.content.pack_writer import PackWriter

CHECK = '\n# What the check is to watch.\n[check]\noff = ["figure-missing"] # not yet\n'


@pytest.fixture
def full(words: PackWriter) -> PackWriter:
    """Return a pack in two languages, with a box and settings of its check."""
    words.box("help", "Ask us.")
    words.section("two", "A vein as well.", boxes="[help]")
    path = words.folder / "pack.toml"
    path.write_text(path.read_text("utf-8") + CHECK, encoding="utf-8")
    return words


def start(pack: PackWriter, language: str, *more: str) -> str:
    """Start a language; return what the command prints."""
    done = kiosk("new", "--language", language, pack.folder, *more)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_all_pages_are_copied_as_drafts_of_the_original(full: PackWriter) -> None:
    sign(full, "one")
    sign(full, "glossary")
    told = start(full, "es")
    assert f"kiosk preview {full.folder}\n" in told
    files = ["about.md", "boxes/help.md", "glossary.toml", "one.md", "two.md"]
    assert f"{full.folder / 'es'} holds 5 files to be translated into Español" in told
    folder = full.folder / "es"
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*")) == files
    library = open_library([full.folder], bundled=full.folder, cache=full.cache, site={})
    assert library.problems == ()
    page = library.page("test", "one", "es")
    assert (page.title, page.is_draft, page.reviewer) == ("One", True, "")
    assert library.glossary("test", "es").is_draft
    assert library.page("test", "one", "en").reviewer == "Dr-Lee", "the original stays signed"
    assert (folder / "boxes/help.md").read_bytes() == (
        full.folder / "en/boxes/help.md"
    ).read_bytes()


def test_nothing_but_the_language_is_added_to_the_list(full: PackWriter) -> None:
    path = full.folder / "pack.toml"
    before = path.read_text("utf-8")
    start(full, "pt-BR", "--name", "Português  do “Brasil”")
    after = path.read_text("utf-8")
    begin, end = before[: before.index(CHECK)], before[before.index(CHECK) :]
    assert after.startswith(begin)
    assert after.endswith(end)
    old, new = tomllib.loads(before), tomllib.loads(after)
    added = new["languages"].pop("pt-BR")
    assert new == old
    assert added == old["languages"]["en"] | {"name": "Português do “Brasil”"}


def test_the_check_says_what_is_still_to_be_translated(full: PackWriter) -> None:
    start(full, "es")
    done = kiosk("check", "--format", "json", full.folder)
    found = [one for one in json.loads(done.stdout)["findings"] if one["file"].startswith("es/")]
    assert {one["code"] for one in found} <= {"review-missing", "translation-copied"}
    assert {one["severity"] for one in found} <= {"notice", "warning"}


@pytest.mark.parametrize(
    ("text", "line_break"),
    [("\n\n# The end.\n", "\n"), ("\n", "\r\n"), ("", "\n")],
    ids=["notes at the end", "windows", "no last line break"],
)
def test_a_list_without_other_tables(pack: PackWriter, text: str, line_break: str) -> None:
    pack.section("one")
    path = pack.manifest()
    before = (path.read_text("utf-8").rstrip("\n") + text).replace("\n", line_break)
    path.write_bytes(before.encode())
    start(pack, "fr")
    after = path.read_bytes().decode()
    assert after.startswith(before)
    assert after.count("\n") == after.count(line_break)
    assert set(tomllib.loads(after)["languages"]) == {"en", "fr"}


@pytest.mark.parametrize(("language", "name"), [("zh", "简体中文"), ("fr", "Français")])
def test_a_language_has_its_own_name(pack: PackWriter, language: str, name: str) -> None:
    pack.section("one")
    pack.manifest()
    assert f"translated into {name}," in start(pack, language)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--language", "fr"), "has the language 'fr' already. It stays as it is."),
        (("--language", "en"), "has the language 'en' already. It stays as it is."),
        (("--language", "de"), "de is there already. Move it away, and try again."),
        (("--language", "q q"), "'q q' is not a language code. Use a language code"),
        (("--language", "xqx"), "How 'xqx' calls itself is not known. Write --name"),
        (("--language", "es", "--name", "x" * 41), "it may have 40 letters."),
        (("--language", "es", "--name", "a\x1bb"), "can't be shown as a name"),
        (("--name", "Deutsch"), "Write --language as well."),
    ],
)
def test_what_can_not_be_started_is_one_line(
    words: PackWriter, arguments: tuple[str, ...], said: str
) -> None:
    words.file("de/notes.txt", "Mine.")
    before = {path: path.read_bytes() for path in words.folder.rglob("*.*") if path.is_file()}
    done = kiosk("new", *arguments, words.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in only_line(done.stderr)
    after = {path: path.read_bytes() for path in words.folder.rglob("*.*") if path.is_file()}
    assert after == before


def test_a_folder_that_is_no_pack_is_one_line(tmp_path: Path) -> None:
    done = kiosk_in(tmp_path, "new", "--language", "fr", ".")
    assert (done.returncode, done.stdout) == (2, "")
    assert "is not a pack" in only_line(done.stderr)


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("en/one.md", "{id: one}\n", "en/one.md:1: The file has no front matter."),
        ("en/one.md", "---\n{id: one}\n---\n", "en/one.md:1: It can't be copied"),
        ("pack.toml", None, "pack.toml:1: Its languages are written in an unusual way."),
    ],
)
def test_files_in_an_unusual_form_are_left_alone(
    pack: PackWriter, file: str, text: str | None, said: str
) -> None:
    pack.section("one")
    pack.section("two")
    path = pack.manifest()
    if text is None:
        languages = json.dumps({"en": _language()}).replace('": ', '" = ')
        top = path.read_text("utf-8").partition("\n\n")[0]
        text = f"{top.partition('[languages')[0]}\nlanguages = {languages}\n"
    pack.file(file, text)
    before = {one: one.read_bytes() for one in pack.folder.rglob("*.*") if one.is_file()}
    done = kiosk("new", "--language", "fr", pack.folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert only_line(done.stderr).startswith(f"kiosk: {said}")
    assert {one: one.read_bytes() for one in pack.folder.rglob("*.*") if one.is_file()} == before


def _language() -> dict[str, object]:
    """Return what is said about a language."""
    words = dict.fromkeys(("name", "topic", "title", "summary"), "Words")
    return {**words, "icon": "info", "groups": {"start": "Start"}}


@pytest.mark.skipif(sys.platform == "win32", reason="limits are set by a shell")
def test_a_full_disk_leaves_the_pack_as_it_was(full: PackWriter) -> None:
    before = {path: path.read_bytes() for path in full.folder.rglob("*") if path.is_file()}
    done = kiosk_under("-f 0", "new", "--language", "es", full.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "can't be written: " in only_line(done.stderr)
    after = {path: path.read_bytes() for path in full.folder.rglob("*") if path.is_file()}
    assert after == before
    assert sorted(os.listdir(full.folder)) == ["en", "figures", "fr", "pack.toml"]  # noqa: PTH208
