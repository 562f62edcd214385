"""Provides tests of the rules on translations."""

from __future__ import annotations

import pytest

from kiosk.content.glossary import Term
from kiosk.content.glossary_file import glossary_fingerprint
from kiosk.content.page_fingerprint import page_fingerprint
from tests.content.check.checking import findings, found, messages
from tests.content.pack_writer import LANGUAGE, PackWriter

LANGUAGES = 18
"""Line of `[languages.es]` in `pack.toml`."""
ORDER = 4
WORDS = '[terms.a]\nterm = "a word"\ndefinition = "A meaning."\n'
MORE = '[terms.b]\nterm = "else"\ndefinition = "Another."\n'


def translate(pack: PackWriter, name: str, **front: str | None) -> None:
    """Write the Spanish page of a section, which says what it was translated from."""
    now = page_fingerprint(pack.folder.resolve(), "en", name)
    english = pack.folder / "en" / f"{name}.md"
    text = english.read_text("utf-8")
    pack.section(name, "Words.", **{"original": f'"{now}"'} | front)
    (pack.folder / "es").mkdir(exist_ok=True)
    english.rename(pack.folder / "es" / f"{name}.md")
    english.write_text(text, encoding="utf-8")


@pytest.fixture
def both(pack: PackWriter) -> PackWriter:
    """Return a pack in two languages, in which nothing is missing."""
    pack.box("one")
    pack.file("es/boxes/one.md", (pack.folder / "en/boxes/one.md").read_text("utf-8"))
    pack.section("page", boxes="[one]")
    pack.section("other")
    path = pack.manifest()
    spanish = LANGUAGE.replace("languages.en", "languages.es")
    path.write_text(path.read_text("utf-8") + "\n" + spanish, encoding="utf-8")
    translate(pack, "page", boxes="[one]")
    translate(pack, "other")
    return pack


def test_a_pack_that_is_translated(both: PackWriter) -> None:
    assert found(both, "translation-missing") == []
    assert found(both, "translation-old") == []


def test_a_page_is_missing(both: PackWriter) -> None:
    (both.folder / "es" / "other.md").unlink()
    assert found(both, "translation-missing") == [("pack.toml", ORDER)]
    assert found(both, "pack") == []


def test_a_page_is_missing_in_the_default_language(both: PackWriter) -> None:
    (both.folder / "en" / "other.md").unlink()
    assert found(both, "translation-missing") == []
    assert found(both, "pack") == [("pack.toml", ORDER)]


@pytest.mark.parametrize("name", ["about", "stray"])
def test_a_page_outside_the_order_is_missing(both: PackWriter, name: str) -> None:
    both.section(name, group=None)
    (line,) = messages(both, "translation-missing")
    assert line.startswith(f"pack.toml:{LANGUAGES}: translation-missing en/{name}.md is not")
    translate(both, name, group=None)
    assert found(both, "translation-missing") == []


def test_a_page_that_only_the_translation_has_is_not_missing(both: PackWriter) -> None:
    both.section("about", group=None)
    translate(both, "about", group=None)
    (both.folder / "en" / "about.md").unlink()
    assert found(both, "translation-missing") == []
    assert found(both, "translation-old") == []


def test_a_box_is_missing(both: PackWriter) -> None:
    (both.folder / "es" / "boxes" / "one.md").unlink()
    translate(both, "page")
    (line,) = messages(both, "translation-missing")
    assert line.startswith(f"pack.toml:{LANGUAGES}: translation-missing en/boxes/one.md is not")


def test_a_box_that_a_page_asks_for_is_told_once(both: PackWriter) -> None:
    (both.folder / "es" / "boxes" / "one.md").unlink()
    assert found(both, "translation-missing") == []
    assert [file for file, _ in found(both, "box")] == ["es/page.md"]


def test_an_unused_box_needs_no_translation(both: PackWriter) -> None:
    both.box("two")
    assert found(both, "translation-missing") == []


def test_words_are_missing(both: PackWriter) -> None:
    both.file("en/glossary.toml", WORDS + MORE)
    both.file("es/glossary.toml", WORDS)
    (line,) = messages(both, "translation-missing")
    assert line.startswith(f"pack.toml:{LANGUAGES}: ")
    assert "(1): b." in line
    (both.folder / "es" / "glossary.toml").unlink()
    (line,) = messages(both, "translation-missing")
    assert "(2): a, b." in line


def test_words_that_only_the_translation_has_are_not_missing(both: PackWriter) -> None:
    both.file("es/glossary.toml", WORDS)
    assert found(both, "translation-missing") == []
    assert found(both, "translation-old") == []


def test_an_original_has_changed(both: PackWriter) -> None:
    both.section("page", "Other words.", boxes="[one]")
    assert found(both, "translation-old") == [("es/page.md", 11)]


def test_a_box_of_an_original_has_changed(both: PackWriter) -> None:
    both.box("one", "Other words.")
    assert found(both, "translation-old") == [("es/page.md", 11)]


def test_the_review_of_an_original_has_changed(both: PackWriter) -> None:
    both.section("page", boxes="[one]", reviewer="Dr. A", reviewed="2026-01-01")
    assert found(both, "translation-old") == []


def test_it_is_not_said_what_was_translated(both: PackWriter) -> None:
    translate(both, "other", original=None)
    translate(both, "page", boxes="[one]", original='""')
    assert found(both, "translation-old") == [("es/other.md", 7), ("es/page.md", 11)]


def test_the_words_of_an_original_have_changed(both: PackWriter) -> None:
    now = glossary_fingerprint([Term("a", "a word", "A meaning.")])
    both.file("en/glossary.toml", WORDS)
    both.file("es/glossary.toml", f'reviewer = ""\noriginal = "{now}"\n{WORDS}')
    assert found(both, "translation-old") == []
    both.file("en/glossary.toml", WORDS.replace("A meaning.", "Another."))
    assert found(both, "translation-old") == [("es/glossary.toml", 2)]
    both.file("es/glossary.toml", WORDS)
    assert found(both, "translation-old") == [("es/glossary.toml", 1)]


def test_notes_allow_what_is_not_yet_translated(both: PackWriter) -> None:
    both.file("en/glossary.toml", WORDS)
    path = both.folder / "pack.toml"
    note = "[languages.es] # allow translation-missing: the words follow"
    path.write_text(path.read_text("utf-8").replace("[languages.es]", note), encoding="utf-8")
    assert found(both, "translation-missing") == []
    assert found(both, "allow-unused") == []


def test_a_draft_may_leave_open_what_it_was_translated_from(both: PackWriter) -> None:
    translate(both, "other", original=None, translated="draft")
    (said,) = findings(both, "translation-old")
    assert (said.file, said.severity) == ("es/other.md", "notice")
    assert "kiosk review draft other --language es" in said.fix


def test_a_draft_of_an_original_that_has_changed(both: PackWriter) -> None:
    translate(both, "other", translated="draft")
    assert found(both, "translation-old") == []
    both.section("other", "Other words.")
    (said,) = findings(both, "translation-old")
    assert (said.file, said.severity) == ("es/other.md", "warning")
