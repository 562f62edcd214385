"""Provides tests of the editors' notes in a page."""

from __future__ import annotations

import pytest

from kiosk.content.notes import Allowance, read_allowances
from tests.content.pack_writer import BODY_LINE, PackWriter, said

NOTES = [
    "Words. <!-- not shown -->",
    "<!-- not\nshown -->\n\nWords.",
    "- Words.\n<!-- not shown -->\n- Words.",
]


@pytest.mark.parametrize("body", NOTES)
def test_notes_are_not_shown(pack: PackWriter, body: str) -> None:
    page = pack.page(body)
    assert "Words." in str(page.blocks)
    assert "shown" not in str(page.blocks)


def test_lines_stay_where_they_are(pack: PackWriter) -> None:
    pack.section("good")
    pack.section("page", "<!-- one\ntwo -->\n\n!!! nothing\n    x")
    assert said(pack.open(), "en/page.md")[0].startswith(f"en/page.md:{BODY_LINE + 3}:")


def test_a_note_without_an_end_is_reported(pack: PackWriter) -> None:
    pack.section("page", "Words. <!-- not shown")
    assert "HTML is not understood" in said(pack.open(), "en/page.md")[0]


ALLOWED = [
    ("Words. <!-- allow praise: a name -->", Allowance(1, "praise", "a name")),
    ("<!-- allow praise: a name -->\n\n## Words", Allowance(3, "praise", "a name")),
    ("Words. <!-- allow praise -->", Allowance(1, "praise", "")),
    ('# allow say-it: short\nsay = ""', Allowance(2, "say-it", "short")),
    ('say = "" # allow say-it: short', Allowance(1, "say-it", "short")),
]


@pytest.mark.parametrize(("text", "allowance"), ALLOWED)
def test_allowances(text: str, allowance: Allowance) -> None:
    assert list(read_allowances(text)) == [allowance]


def test_a_heading_allows_nothing() -> None:
    assert list(read_allowances("## What you allow\n# allowed food")) == []
