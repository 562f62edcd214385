"""Provides tests that headings which skip a level or repeat another are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import found
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

WRONG = {
    "small heading first": (["### Small", "", "Words."], [0]),
    "small heading first, in a note": (['!!! note "N"', "    ### Small", "", "    Words."], [1]),
    "two alike": (["## Risks", "", "Words.", "", "## RISKS", "", "Words."], [4]),
    "two alike, one in a detail": (
        ["## Risks", "", "!!! detail", "    ## *Risks*", "", "    Words."],
        [3],
    ),
    "small ones alike": (["## A", "", "### B", "", "Words.", "", "### B", "", "Words."], [6]),
}

RIGHT = {
    "none": ["Words."],
    "large, small, large": ["## A", "", "### B", "", "Words.", "", "## C", "", "Words."],
    "small ones alike in different parts": [
        *("## Surgery", "", "### Risks", "", "Words.", ""),
        *("## Drugs", "", "### Risks", "", "Words."),
    ],
    "a part named like a smaller one": [
        "## A",
        "",
        "### B",
        "",
        "Words.",
        "",
        "## B",
        "",
        "Words.",
    ],
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_headings_are_found(pack: PackWriter, case: str) -> None:
    lines, wrong = WRONG[case]
    pack.section("page", "\n".join(lines))
    assert found(pack, "heading-order") == [("en/page.md", BODY_LINE + at) for at in wrong]


@pytest.mark.parametrize("case", RIGHT)
def test_right_headings_pass(pack: PackWriter, case: str) -> None:
    pack.section("page", "\n".join(RIGHT[case]))
    assert found(pack, "heading-order") == []


def test_a_box_has_its_title_for_a_larger_heading(pack: PackWriter) -> None:
    pack.box("help", "### When\n\nWords.\n\n### When\n\nWords.")
    pack.section("page", "## When\n\nWords.", boxes="[help]")
    assert found(pack, "heading-order") == [("en/boxes/help.md", 11)]
