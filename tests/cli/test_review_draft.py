"""Provides tests of draft translations: marked, listed, and ended by a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.library import open_library
from kiosk.content.signing import fingerprint_now
from tests.cli.command import kiosk, only_line
from tests.cli.reviewing import GLOSSARY, LATER, listed, sign
from tests.content.check.checking import findings, found

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter


def draft(pack: PackWriter, *more: str) -> str:
    """Mark French pages as drafts; return what the command prints."""
    done = kiosk("review", "draft", "--language", "fr", "--pack", pack.folder, *more)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def states(pack: PackWriter) -> list[list[str]]:
    """Return the page and the state of each row of the French pages."""
    return [row[1:3] for row in listed(pack, "--language", "fr")]


def test_all_pages_without_a_mark_are_marked(words: PackWriter) -> None:
    words.file("fr/glossary.toml", GLOSSARY.replace("vein", "veine"))
    before = (words.folder / "fr/one.md").read_text("utf-8")
    sign(words, "two", "--language", "fr")
    said = draft(words).splitlines()
    assert said == [
        f"fr/{file}: a draft translation of the original as it is now."
        for file in ("one.md", "glossary.toml")
    ]
    assert states(words) == [["one", "draft"], ["two", "signed"], ["glossary", "draft"]]
    original = fingerprint_now(words.folder.resolve(), "en", "one")
    after = before.replace(
        "next_review: \n", f'next_review: \noriginal: "{original}"\ntranslated: draft\n'
    )
    assert (words.folder / "fr/one.md").read_text("utf-8") == after
    assert draft(words) == "There is nothing to mark.\n"


def test_the_screen_and_the_check_know_of_drafts(words: PackWriter) -> None:
    words.file("fr/glossary.toml", GLOSSARY.replace("vein", "veine"))
    draft(words)
    library = open_library([words.folder], bundled=words.folder, cache=words.cache, site={})
    pack = library.packs[0]
    shown = {
        language: [
            library.page("test", "one", language).is_draft,
            library.glossary("test", language).is_draft,
            *(entry.is_draft for entry in pack.edition(language).entries),
        ]
        for language in ("en", "fr")
    }
    assert shown == {"en": [False] * 4, "fr": [True] * 4}
    codes = {one.code for one in findings(words)}
    assert not {"translation-draft", "translation-old"} & codes


@pytest.mark.parametrize("page", ["one", "glossary"])
def test_a_signature_ends_a_draft(words: PackWriter, page: str) -> None:
    path = words.file("fr/glossary.toml", GLOSSARY.replace("vein", "veine"))
    path = path if page == "glossary" else words.folder / f"fr/{page}.md"
    draft(words)
    assert "translated" in path.read_text("utf-8")
    sign(words, page, "--language", "fr")
    assert "translated" not in path.read_text("utf-8")
    assert [page, "signed"] in states(words)
    mark = 'translated = "draft"\n' if page == "glossary" else "translated: draft\n"
    text = path.read_text("utf-8").replace("reviewer", f"{mark}reviewer", 1)
    path.write_text(text, encoding="utf-8")
    library = open_library([words.folder], bundled=words.folder, cache=words.cache, site={})
    pages = library.glossary("test", "fr"), library.page("test", "one", "fr")
    assert [one.is_draft for one in pages] == [page != "glossary", page != "one"]


def test_a_page_that_is_named_is_compared_anew(words: PackWriter) -> None:
    draft(words)
    words.section("one", "A vein, and more.")
    assert draft(words) == "There is nothing to mark.\n"
    assert found(words, "translation-old") == [("fr/one.md", 10)]
    assert draft(words, "one") == "fr/one.md: a draft translation of the original as it is now.\n"
    assert found(words, "translation-old") == []


def test_a_void_signature_gives_way_to_a_draft(words: PackWriter) -> None:
    path = words.folder / "fr/one.md"
    text = path.read_text("utf-8").replace("next_review: ", f"next_review: {LATER}")
    path.write_text(text.replace('reviewer: ""', "fingerprint: 12cd\nreviewer: Ana"), "utf-8")
    draft(words)
    assert states(words)[0] == ["one", "void"], "nobody named it"
    draft(words, "one")
    assert states(words)[0] == ["one", "draft"]
    text = path.read_text("utf-8")
    assert "fingerprint" not in text
    assert str(LATER) not in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--language", "en"), "is the language that the others are translated from"),
        (("--language", "de"), "The pack has no language 'de'."),
        (("too", "--language", "fr"), "There is no page 'too'. Did you mean \"two\"?"),
        (("two", "--language", "fr"), "fr/two.md is signed by Dr-Lee, so it is no draft."),
        ((), "--language"),
    ],
)
def test_what_can_not_be_marked_is_one_line(
    words: PackWriter, arguments: tuple[str, ...], said: str
) -> None:
    if "two" in arguments:
        sign(words, "two", "--language", "fr")
    before = {path: path.read_bytes() for path in words.folder.rglob("*.*") if path.is_file()}
    done = kiosk("review", "draft", "--pack", words.folder, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in only_line(done.stderr)
    assert {path: path.read_bytes() for path in before} == before
