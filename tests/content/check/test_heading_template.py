"""Provides tests that labeled pages have the pack's headings in the pack's order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import add_language, check_table, found, messages
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "heading-template"
HEADINGS = 'headings = ["What it is", "What happens", "Afterwards"]'


def page(*headings: str) -> str:
    """Return a page with some headings; the first stands on its first line."""
    return "\n\n".join(f"## {heading}\n\nWords." for heading in headings)


def test_missing_and_early_headings_are_found(pack: PackWriter) -> None:
    pack.section("missing", page("What it is", "What happens"), evidence="standard")
    pack.section("early", page("What happens", "What it is", "Afterwards"), evidence="selected")
    check_table(pack, HEADINGS)
    line = BODY_LINE + 1  # the line of `evidence:` stands above
    assert messages(pack, CODE) == [
        (
            f"en/early.md:{line}: heading-template "
            'The heading "What happens" comes too early. Move it after "What it is".'
        ),
        (
            'en/missing.md:3: heading-template The heading "Afterwards" is missing. '
            "Add it: every page with an evidence label has the same parts in the same order."
        ),
    ]


def test_other_headings_and_other_pages_are_free(pack: PackWriter) -> None:
    named = ("Before", "What it is", "Side effects", "What happens", "Afterwards", "More")
    pack.section("treatment", page(*named), evidence="limited")
    pack.section("general", page("Afterwards"))
    check_table(pack, HEADINGS)
    assert found(pack, CODE) == []


def test_a_pack_without_a_template_is_free(pack: PackWriter) -> None:
    pack.section("treatment", page("Something"), evidence="standard")
    check_table(pack)
    assert found(pack, CODE) == []


def test_only_the_first_language_is_asked(pack: PackWriter) -> None:
    named = page("What it is", "What happens", "Afterwards")
    english = pack.section("treatment", named, evidence="standard")
    check_table(pack, HEADINGS)
    add_language("es", pack)
    text = english.read_text("utf-8").replace("## Afterwards", "## Después")
    pack.file("es/treatment.md", text)
    assert found(pack, CODE) == []
