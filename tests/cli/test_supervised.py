"""Provides tests of what a parent starts: the same kiosk, and in safe mode a plainer one."""

from __future__ import annotations

import sys

import pytest

from kiosk.cli.parser import parse
from kiosk.cli.supervised import commands

KIOSK = [sys.executable, "-m", "kiosk", "run"]


@pytest.mark.parametrize(
    ("typed", "normal", "safe"),
    [
        ([], [], []),
        (
            ["--pack", "a", "--pack", "b c", "--config", "k.toml", "--section", "surgery"],
            ["--pack", "a", "--pack", "b c", "--config", "k.toml", "--section", "surgery"],
            [],
        ),
        (["--size", "800x480"], ["--size", "800x480"], ["--size", "800x480"]),
        (["--windowed"], ["--windowed"], ["--windowed"]),
        (["--safe-mode", "--pack", "a"], ["--safe-mode"], []),
    ],
)
def test_a_kiosk_is_started_as_it_was_asked_for(
    typed: list[str], normal: list[str], safe: list[str]
) -> None:
    started = commands(parse(["run", "--supervised", *typed]))
    assert started["normal"] == [*KIOSK, *normal]
    assert started["safe"] == [*KIOSK, *safe, "--safe-mode"]
    for words in (started["normal"], started["safe"]):
        parse(words[3:])
