"""Provides tests of the rules on the words of a glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import found

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

FILE = "en/glossary.toml"


def word(name: str, term: str, *lines: str, definition: str = "A meaning.") -> str:
    """Return the part of a glossary for one word, in which `term` stands on its third line."""
    return "\n".join(["", f"[terms.{name}]", f'term = "{term}"',
                      f'definition = "{definition}"', *lines])  # fmt: skip


USES = [
    ("as it is", "A margin.", "", False),
    ("in another form", "Two margins.", 'variants = ["margins"]', False),
    ("in a form that is not told", "Two margins.", "", True),
    ("by a link", "An [edge](glossary:margin).", "", False),
    ("by a link alone", "A margin.", "first_use = false", True),
    ("in a heading", "## A margin\n\nWords.", "", True),
    ("folded", "!!! detail\n    A margin.", "", False),
    ("nowhere", "Words.", "", True),
]


@pytest.mark.parametrize(
    ("body", "line", "is_found"), [c[1:] for c in USES], ids=[c[0] for c in USES]
)
def test_words_that_no_page_uses(pack: PackWriter, body: str, line: str, *, is_found: bool) -> None:
    pack.file(FILE, word("other", "else") + word("margin", "margin", line))
    pack.section("page", body)
    pack.section("second", "Something else.")
    assert found(pack, "glossary-unused") == ([(FILE, 6)] if is_found else [])


def test_words_of_shared_boxes_and_of_the_page_about_the_pack_are_used(pack: PackWriter) -> None:
    pack.file(FILE, word("margin", "margin") + word("other", "else"))
    pack.box("one", "A margin.")
    pack.section("page", boxes="[one]")
    pack.manifest()
    pack.section("about", "Something else.", group=None)
    assert found(pack, "glossary-unused") == []


def test_nothing_is_unused_while_a_page_is_broken(pack: PackWriter) -> None:
    pack.file(FILE, word("margin", "margin"))
    pack.section("page")
    pack.section("broken", title=None)
    assert found(pack, "glossary-unused") == []


@pytest.mark.parametrize(("count", "is_found"), [(25, False), (26, True)])
def test_length_of_a_meaning(pack: PackWriter, count: int, *, is_found: bool) -> None:
    pack.file(FILE, word("margin", "margin", definition=" ".join(["word"] * count)))
    pack.section("page", "A margin.")
    assert found(pack, "glossary-length") == ([(FILE, 4)] if is_found else [])


@pytest.mark.parametrize(("count", "is_found"), [(60, False), (61, True)])
def test_length_of_a_meaning_in_signs(pack: PackWriter, count: int, *, is_found: bool) -> None:
    pack.file(FILE, word("margin", "切缘", definition="字" * count))
    pack.section("page", "切缘。")
    assert found(pack, "glossary-length") == ([(FILE, 4)] if is_found else [])


SAID = [
    ("three syllables", "Medicine", "", False),
    ("four syllables", "Esophagus", "", True),
    ("told", "Esophagus", 'say = "ih-SOF-uh-gus"', False),
    ("in the middle", "the esophagus wall", "", True),
    ("many short words", "a thin tube in an arm", "", False),
    ("with a hyphen", "follow-up visit now", "", False),
    ("letters", "HER2", "", False),
]


@pytest.mark.parametrize(
    ("term", "line", "is_found"), [c[1:] for c in SAID], ids=[c[0] for c in SAID]
)
def test_how_long_words_are_said(pack: PackWriter, term: str, line: str, *, is_found: bool) -> None:
    pack.file(FILE, word("one", term, line))
    pack.section("page", f"{term}.")
    assert found(pack, "say-it") == ([(FILE, 3)] if is_found else [])


def test_only_english_words_are_counted(pack: PackWriter) -> None:
    pack.section("page")
    text = pack.manifest(default_language='"es"').read_text("utf-8")
    pack.file("pack.toml", text.replace("languages.en", "languages.es"))
    pack.file("es/glossary.toml", word("one", "quimioterapia"))
    (pack.folder / "en" / "page.md").rename(pack.folder / "es" / "page.md")
    assert found(pack, "say-it") == []
    assert found(pack, "glossary-unused") == [("es/glossary.toml", 3)]
