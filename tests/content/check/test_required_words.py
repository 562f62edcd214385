"""Provides tests that the words which a pack requires stand on their page, in its open text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import add_language, check_table, found, messages

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "required-words"


def require(pack: PackWriter, page: str, phrase: str) -> None:
    """Require a phrase of a page."""
    check_table(pack, f'[check.required]\n{page} = ["{phrase}"]')


def test_missing_words_are_found(pack: PackWriter) -> None:
    pack.section("light", "Stay out of the sun for a week.")
    require(pack, "light", "at least 30 days")
    assert messages(pack, CODE) == [
        (
            'en/light.md:3: required-words The words "at least 30 days" are missing. '
            "Put them back into the open text, or change [check.required] in pack.toml."
        )
    ]


@pytest.mark.parametrize(
    "words",
    [
        "For **at least\n30 days**.",
        "AT LEAST 30 DAYS",
        '!!! warning "At least 30 days"\n    Words.',
        "- a point, at least 30 days",
    ],
)
def test_the_form_of_the_words_is_free(pack: PackWriter, words: str) -> None:
    pack.section("light", words)
    require(pack, "light", "at  least 30 days")
    assert found(pack, CODE) == []


@pytest.mark.parametrize(
    "words", ["!!! detail\n    At least 30 days.", "For at least.\n\n30 days it is."]
)
def test_folded_or_torn_words_are_not_enough(pack: PackWriter, words: str) -> None:
    pack.section("light", words)
    require(pack, "light", "at least 30 days")
    assert found(pack, CODE) == [("en/light.md", 3)]


def test_apostrophes_may_be_of_either_form(pack: PackWriter) -> None:
    pack.section("light", "The hospital’s own rule.")
    require(pack, "light", "the hospital's own rule")
    assert found(pack, CODE) == []


def test_words_may_be_required_of_the_page_about_the_kiosk(pack: PackWriter) -> None:
    pack.section("page")
    pack.section("about", group=None)
    pack.order.remove("about")
    require(pack, "about", "Funding: none")
    assert found(pack, CODE) == [("en/about.md", 3)]


def test_a_page_that_is_not_there_is_found(pack: PackWriter) -> None:
    pack.section("light")
    require(pack, "lihgt", "sun")
    lines = (pack.folder / "pack.toml").read_text("utf-8").split("\n")
    line = lines.index('lihgt = ["sun"]') + 1
    assert messages(pack, CODE) == [
        f'pack.toml:{line}: required-words There is no page "lihgt". Did you mean "light"?'
    ]


def test_only_the_first_language_is_asked(pack: PackWriter) -> None:
    path = pack.section("light", "Words.")
    require(pack, "light", "Words")
    add_language("es", pack)
    pack.file("es/light.md", path.read_text("utf-8").replace("Words.", "Palabras."))
    assert found(pack, CODE) == []
