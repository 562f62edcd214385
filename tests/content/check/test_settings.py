"""Provides tests of what a pack, and the site that shows it, say about the check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import check_table, findings, found

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

LONG = " ".join(["word"] * 26) + "."


def severities(pack: PackWriter, code: str, *, is_signoff_required: bool = False) -> list[str]:
    """Return how serious each finding of a rule is."""
    every = findings(pack, code, is_signoff_required=is_signoff_required)
    return [one.severity for one in every]


def test_a_rule_can_be_turned_off(pack: PackWriter) -> None:
    pack.section("page", LONG)
    assert severities(pack, "sentence-length") == ["error"]
    check_table(pack, 'off = ["sentence-length"]')
    assert severities(pack, "sentence-length") == []


def test_a_rule_of_the_compiler_can_be_turned_off(pack: PackWriter) -> None:
    pack.section("page", "A [word](section:gone).")
    check_table(pack, 'off = ["link"]')
    assert severities(pack, "link") == []


def test_a_rule_can_be_more_or_less_serious(pack: PackWriter) -> None:
    pack.section("page", LONG + " <!-- allow praise: none -->")
    check_table(pack, '[check.severity]\nsentence-length = "notice"\nallow-unused = "error"')
    assert severities(pack, "sentence-length") == ["notice"]
    assert severities(pack, "allow-unused") == ["error"]


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        ('off = ["sentence-lenght"]', 18, 'Did you mean "sentence-length"?'),
        ('[check.severity]\nlinks = "notice"', 19, 'Did you mean "link"?'),
        ('[check.severity]\nlink = "serious"', 19, "Use one of: error, notice, warning."),
        ("ofF = []", 18, 'Did you mean "off"?'),
        ('reading_grade = "six"', 18, "is not a number"),
    ],
)
def test_what_is_not_known_is_reported(pack: PackWriter, lines: str, line: int, words: str) -> None:
    pack.section("page")
    check_table(pack, lines)
    (one,) = findings(pack, "pack")
    assert (one.file, one.line) == ("pack.toml", line)
    assert words in str(one)


@pytest.mark.parametrize(
    "lines", ['off = ["review-missing"]', '[check.severity]\nreview-missing = "notice"', ""]
)
def test_no_pack_turns_off_what_a_site_demands(pack: PackWriter, lines: str) -> None:
    pack.section("page", reviewer='"" # allow review-missing: a first sketch')
    check_table(pack, lines)
    assert severities(pack, "review-missing") == []
    assert severities(pack, "review-missing", is_signoff_required=True) == ["error"]


def test_findings_stand_in_the_order_of_files_and_lines(pack: PackWriter) -> None:
    pack.section("b", f"{LONG}\n\n[Words](section:gone)\n\n{LONG}")
    pack.section("a", LONG)
    places = [place for code in ("sentence-length", "link") for place in found(pack, code)]
    kinds = ("sentence-length", "link")
    every = [(one.file, one.line) for one in findings(pack) if one.code in kinds]
    assert every == sorted(places)
    assert len(every) == 4
