"""Provides tests that pages which ask too much of their readers are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import check_table, findings, turn_into

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "reading-grade"

EASY = "The doctor gives you a drug. It goes in by a drip. You can sit or lie down. "
HARD = "Immunotherapy medication occasionally generates considerable inflammation of the liver. "
MIXED = EASY * 5 + HARD * 4


def severities(pack: PackWriter) -> list[str]:
    """Return how serious each finding on reading grades is."""
    return [one.severity for one in findings(pack, CODE)]


def test_a_hard_page_is_an_error_that_names_its_hardest_sentence(pack: PackWriter) -> None:
    pack.section("page", f"## Words\n\n{EASY}\n{HARD * 12}", title="Words")
    (one,) = findings(pack, CODE)
    assert (one.file, one.line, one.severity) == ("en/page.md", 3, "error")
    assert one.what == "The text reads at US school grade 23.9; the limit is 8."
    assert one.fix == (
        "Use shorter words and sentences, first in "
        '"Immunotherapy medication occasionally ge…" on line 15.'
    )


def test_a_page_over_the_aim_is_a_warning(pack: PackWriter) -> None:
    pack.section("page", MIXED)
    (one,) = findings(pack, CODE)
    assert one.severity == "warning"
    assert one.what == "The text reads at US school grade 7.4; the aim is 7."


def test_the_limits_are_the_packs(pack: PackWriter) -> None:
    pack.section("page", MIXED)
    check_table(pack, "reading_grade = 7.3")
    assert severities(pack) == ["error"]
    check_table(pack, "reading_grade_aim = 7.4")
    assert severities(pack) == []


def test_an_easy_page_passes(pack: PackWriter) -> None:
    pack.section("page", EASY * 8)
    assert severities(pack) == []


MUCH = (HARD * 8).strip()


@pytest.mark.parametrize(
    "block",
    [
        f"## {MUCH}",
        f"| {MUCH} | b |\n|---|---|\n| c | d |",
        f"!!! detail\n    {MUCH}",
        f'!!! note "{MUCH}"\n    Words.',
    ],
)
def test_heads_cells_and_folded_parts_do_not_count(pack: PackWriter, block: str) -> None:
    pack.section("page", f"{EASY * 6}\n\n{block}")
    assert severities(pack) == []


@pytest.mark.parametrize(
    "block",
    [
        f"- {MUCH}",
        f"> {MUCH}",
        f"!!! steps\n    1. **A.** {MUCH}",
        f"!!! questions\n    - {MUCH}",
        f'!!! note "A"\n    {MUCH}',
    ],
)
def test_open_running_text_counts(pack: PackWriter, block: str) -> None:
    pack.section("page", f"{EASY * 6}\n\n{block}")
    assert severities(pack) == ["error"]


def test_short_texts_have_no_grade(pack: PackWriter) -> None:
    pack.box("help", HARD * 11)
    pack.section("page", HARD * 9, boxes="[help]")
    assert severities(pack) == []
    pack.box("help", f"{HARD * 11}More.")
    assert severities(pack) == ["error"]


def test_languages_without_a_formula_have_no_grade(pack: PackWriter) -> None:
    pack.section("page", HARD * 12)
    turn_into("es", pack)
    assert severities(pack) == []


def test_countries_share_a_formula(pack: PackWriter) -> None:
    pack.section("page", HARD * 12)
    turn_into("en-GB", pack)
    assert severities(pack) == ["error"]
