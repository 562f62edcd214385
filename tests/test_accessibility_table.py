"""Provides tests of the table that says which test proves which criterion."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = TESTS.parent / "docs" / "accessibility.md"
ROWS = range(1, 57)
ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| (.*) \|$", re.MULTILINE)
PROOF = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def test_every_criterion_has_its_line() -> None:
    assert [int(number) for number, *_ in _rows()] == list(ROWS)


def test_each_is_proved_or_says_what_it_waits_for() -> None:
    for number, _, does, proof in _rows():
        is_later = re.search("comes with read-aloud", does, re.IGNORECASE)
        assert PROOF.search(proof) or is_later, f"row {number} is not proved"


def test_every_test_that_is_named_is_there() -> None:
    named = [found.groups() for found in PROOF.finditer(TABLE.read_text(encoding="utf-8"))]
    assert len(named) > len(ROWS)
    assert [f"{file}::{name}" for file, name in named if not _is_there(file, name)] == []


def _rows() -> list[tuple[str, ...]]:
    """Return number, criterion, what is done and proof of each line of the table."""
    return ROW.findall(TABLE.read_text(encoding="utf-8"))


def _is_there(file: str, name: str) -> bool:
    """Say whether a file has a test of a name."""
    path = TESTS / file
    return path.exists() and f"def {name}(" in path.read_text(encoding="utf-8")
