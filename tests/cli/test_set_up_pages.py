"""Provides tests that the kiosk understands what the set-up pages tell technicians to type."""

from __future__ import annotations

import re
import shlex

import pytest

from kiosk.cli.parser import STAFF_COMMANDS, parse
from tests.cli.command import CHECKOUT

README = (CHECKOUT / "README.md").read_text("utf-8")
SET_UP = README.partition("## Set up a kiosk")[2].partition("\n## ")[0]
DETAILS = (CHECKOUT / "docs/set-up.md").read_text("utf-8")

TYPED = re.compile(
    rf"\bkiosk ((?:{'|'.join(STAFF_COMMANDS)})\b.*?)(?: {{2,}}|[`)#]|$)", re.MULTILINE
)
"""What follows the name of the program, up to a remark or the end of the line or the quotes."""


def commands(page: str) -> list[str]:
    """Return what a page tells to type; brackets round what may be left out go."""
    return [re.sub(r"[\[\]]", "", one).strip() for one in TYPED.findall(page)]


@pytest.mark.parametrize("command", sorted({*commands(SET_UP), *commands(DETAILS)}))
def test_what_the_pages_tell_to_type_is_understood(command: str) -> None:
    assert parse(shlex.split(command)).command == command.partition(" ")[0]


def test_both_ways_to_set_up_a_kiosk_are_there() -> None:
    linux, _, windows = SET_UP.partition("### Windows")
    needed = {"config init", "pin set", "install", "doctor"}
    assert needed | {"install --session cage"} <= {*commands(linux)}
    assert needed <= {*commands(windows)}


@pytest.mark.parametrize("anchor", re.findall(r"set-up\.md#([\w-]+)", SET_UP))
def test_the_details_are_where_the_steps_say(anchor: str) -> None:
    titles = re.findall(r"^## (.+)$", DETAILS, re.MULTILINE)
    assert anchor in {title.lower().replace(" ", "-") for title in titles}
