"""Provides tests of `kiosk review list` and `sign`: who signed which page, and who may."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.content.signing import fingerprint_now
from tests.cli.command import kiosk, kiosk_under, only_line
from tests.cli.reviewing import GLOSSARY, LATER, TODAY, listed, sign, signature
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

TOMORROW = TODAY + timedelta(days=1)


def test_the_list_names_every_page_and_what_its_signature_is_worth(words: PackWriter) -> None:
    sign(words, "two")
    missing = ["missing", "-", "-", "-"]
    assert listed(words) == [
        ["en", "one", *missing],
        ["en", "two", "signed", "Dr-Lee", TODAY.isoformat(), LATER.isoformat()],
        ["en", "about", *missing],
        ["en", "glossary", *missing],
        ["fr", "one", *missing],
        ["fr", "two", *missing],
    ]
    assert [row[:2] for row in listed(words, "--language", "fr")] == [["fr", "one"], ["fr", "two"]]


def test_the_bundled_pack_is_listed_when_none_is_named() -> None:
    assert "\nen        surgery  " in kiosk("review", "list").stdout


@pytest.mark.parametrize(
    ("page", "language", "file"),
    [
        ("one", "en", "en/one.md"),
        ("about", "en", "en/about.md"),
        ("glossary", "en", "en/glossary.toml"),
        ("two", "fr", "fr/two.md"),
    ],
)
def test_what_is_signed_counts_as_signed(
    words: PackWriter, page: str, language: str, file: str
) -> None:
    told = sign(words, page, "--language", language, "--date", "2024-02-29")
    assert told == f"{file}: signed by Dr-Lee on 2024-02-29, to be read again by {LATER}.\n"
    row = [language, page, "signed", "Dr-Lee", "2024-02-29", LATER.isoformat()]
    assert [one for one in listed(words) if one[2] == "signed"] == [row]
    lines = kiosk("check", words.folder).stdout.splitlines()
    assert [line for line in lines if f"/{file}:" in line and " review-" in line] == []


def test_a_change_of_the_words_makes_a_signature_void(words: PackWriter) -> None:
    sign(words, "one")
    sign(words, "two")
    sign(words, "glossary")
    path = words.folder / "en/one.md"
    path.write_text(path.read_text("utf-8").replace("A vein", "No vein"), encoding="utf-8")
    assert [row[2] for row in listed(words, "--language", "en")] == [
        *("void", "signed", "missing", "signed")
    ]
    sign(words, "one")
    assert listed(words)[0][2] == "signed"
    path = words.folder / "en/glossary.toml"
    path.write_text(path.read_text("utf-8").replace("blood", "water"), encoding="utf-8")
    assert listed(words)[3][2] == "void"


def test_a_translation_remembers_the_page_that_it_was_made_from(words: PackWriter) -> None:
    sign(words, "one", "--language", "fr")
    original = fingerprint_now(words.folder.resolve(), "en", "one")
    assert f'original: "{original}"\n' in (words.folder / "fr/one.md").read_text("utf-8")
    sign(words, "one")
    assert "original:" not in (words.folder / "en/one.md").read_text("utf-8")
    lines = kiosk("check", words.folder).stdout.splitlines()
    old = [line.partition(":")[0] for line in lines if " translation-old " in line]
    assert old == [f"{words.folder}/fr/two.md"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("too", "--until", LATER.isoformat()), "There is no page 'too'. Did you mean \"two\"?"),
        (("zzz", "--until", LATER.isoformat()), "Use one of: about, glossary, one, two."),
        (("one", "--until", "soon"), "'soon' is not a date"),
        (("one", "--until", TODAY.isoformat()), "is not in the future"),
        (("one", "--until", "2020-01-31"), "is not in the future"),
        (("one", "--until", LATER.isoformat(), "--date", TOMORROW.isoformat()), "still to come"),
        (("one", "--until", LATER.isoformat(), "--language", "de"), "no language 'de'"),
        (("one", "--until", LATER.isoformat(), "--reviewer", " "), "The reviewer has no name."),
        (("one", "--until", LATER.isoformat(), "--reviewer", "{name}"), "no braces"),
        (("one", "--until", LATER.isoformat(), "--reviewer", "x" * 101), "100 letters"),
        (("one", "--until", LATER.isoformat(), "--reviewer", "A\x1bB"), "can't be shown"),
        (("one",), "--until"),
    ],
)
def test_what_can_not_be_signed_is_one_line(
    words: PackWriter, arguments: tuple[str, ...], said: str
) -> None:
    before = {path: path.read_bytes() for path in words.folder.rglob("*.*") if path.is_file()}
    page, *more = arguments
    done = kiosk(
        "review", "sign", page, "--reviewer", "Dr. Lee", "--pack", words.folder, *more
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert said in only_line(done.stderr)
    after = {path: path.read_bytes() for path in words.folder.rglob("*.*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("#### Too deep", f"en/page.md:{BODY_LINE}: "),
        ("[There](section:nowhere)", f"en/page.md:{BODY_LINE}: "),
        ("![A thing that is not there at all](figures/no.svg)", f"en/page.md:{BODY_LINE}: "),
    ],
)
def test_a_page_with_errors_is_not_signed(pack: PackWriter, body: str, said: str) -> None:
    path = pack.section("page", body)
    pack.section("other")
    pack.manifest()
    before = path.read_bytes()
    done = kiosk("review", "sign", "page", *signature(pack))
    assert (done.returncode, done.stdout) == (1, "")
    line = only_line(done.stderr)
    assert line.startswith(f"kiosk: {said}It has errors, so it can't be signed.")
    assert path.read_bytes() == before
    sign(pack, "other")


def test_neither_is_a_page_whose_box_is_broken(pack: PackWriter) -> None:
    pack.box("help", "#### Too deep")
    pack.section("page", boxes="[help]")
    pack.manifest()
    done = kiosk("review", "sign", "page", *signature(pack))
    assert done.returncode == 1
    assert "en/boxes/help.md:" in only_line(done.stderr)


def test_neither_is_a_glossary_with_errors(words: PackWriter) -> None:
    words.file("en/glossary.toml", GLOSSARY + '[terms.two]\nterm = "vein"\ndefinition = "No."\n')
    done = kiosk("review", "sign", "glossary", *signature(words))
    assert done.returncode == 1
    assert "It has errors" in only_line(done.stderr)


def test_a_pack_that_can_not_be_used_is_told_line_by_line(pack: PackWriter) -> None:
    pack.file("pack.toml", 'id = "Bad Name"\n')
    done = kiosk("review", "list", pack.folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert all(line.startswith("kiosk: pack.toml:") for line in done.stderr.splitlines())


@pytest.mark.skipif(sys.platform == "win32", reason="limits are set by a shell")
def test_a_full_disk_is_one_line(pack: PackWriter) -> None:
    pack.section("page", "Words. " * 1000)
    pack.manifest()
    done = kiosk_under("-f 0", "review", "list", pack.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "can't be read: " in only_line(done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_folder_behind_a_link_can_be_signed(words: PackWriter) -> None:
    link = words.folder.parent / "link"
    link.symlink_to(words.folder)
    ask = ("--reviewer", "A", "--until", LATER.isoformat(), "--pack", link)
    assert kiosk("review", "sign", "one", *ask).returncode == 0
    assert listed(words)[0][2] == "signed"
