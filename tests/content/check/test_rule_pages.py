"""Provides tests that every rule has its page in `docs/rules/`, and that all are of one form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.check.rules import RULES

FOLDER = Path(__file__).parents[3] / "docs" / "rules"
INDEX = FOLDER / "README.md"
SEVERITIES = {rule.code: rule.severity for rule in RULES}
PARTS = ["Why it matters", "Wrong", "Right", "To change or silence it"]


def text(code: str) -> str:
    """Return the page of a rule."""
    return (FOLDER / f"{code}.md").read_text("utf-8")


def summary(code: str) -> str:
    """Return the first sentence of a rule's page."""
    paragraph = " ".join(text(code).split("\n\n")[1].split())
    return re.split(r"(?<=\.) ", paragraph.partition(".** ")[2])[0]


def test_codes_are_names_that_are_used_once() -> None:
    assert len(SEVERITIES) == len(RULES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in SEVERITIES)


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    pages = {path.stem for path in FOLDER.iterdir() if path != INDEX}
    assert pages == set(SEVERITIES)


@pytest.mark.parametrize("code", sorted(SEVERITIES))
def test_pages_are_of_one_form(code: str) -> None:
    page = text(code)
    assert page.startswith(f"# `{code}`\n\n**{SEVERITIES[code].capitalize()}.** ")
    assert re.findall(r"^## (.*)$", page, re.MULTILINE) == PARTS
    wrong, right = (re.search(rf"## {part}\n.*?```.*?```", page, re.DOTALL) for part in PARTS[1:3])
    assert wrong
    assert right
    assert 15 <= page.count("\n") <= 35


def test_the_index_names_all_of_them() -> None:
    rows = [
        f"| [`{code}`]({code}.md) | {SEVERITIES[code]} | {summary(code)} |"
        for code in sorted(SEVERITIES)
    ]
    lines = INDEX.read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("| [")] == rows
