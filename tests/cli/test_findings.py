"""Provides tests of how findings are told on a terminal."""

from __future__ import annotations

from kiosk.cli.findings import findings_text
from kiosk.station.finding import Finding


def test_what_mends_several_in_a_row_stands_once_under_the_last() -> None:
    shown = findings_text(
        [
            Finding("Settings", "warn", "One.", "See all."),
            Finding("Settings", "warn", "Two.", "See all."),
            Finding("Settings", "warn", "Three.", "See another."),
            Finding("Pages", "warn", "Four.", "See another."),
            Finding("Pages", "ok", "Five."),
        ]
    )
    assert [" ".join(line.split()) for line in shown.splitlines()] == [
        "warn Settings One.",
        "warn Settings Two.",
        "> See all.",
        "warn Settings Three.",
        "> See another.",
        "warn Pages Four.",
        "> See another.",
        "ok Pages Five.",
    ]
