"""Provides tests of what a visitor sees where a page can't be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.pack_writer import PackWriter
from tests.screens.items import controls_in, name_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

CALM = "We are sorry. This page can't be shown right now. Please ask a member of staff"


@pytest.fixture
def visitor(open_kiosk: OpenKiosk, tmp_path: Path) -> Visitor:
    """Return a visitor at a pack whose second page of three is broken."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one", "The first words.")
    pack.section("two", "!!! nonsense\n    Words.")
    pack.section("three", "The last words.")
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder))
    visitor.tap("Touch to begin")
    return visitor


def test_it_says_a_calm_sentence_under_the_title(visitor: Visitor) -> None:
    visitor.tap_entry("Two")
    assert visitor.says(CALM)
    assert visitor.title == "Two"
    assert visitor.says("Two")
    assert visitor.marked() == ["Two, you are here"]
    for word in ("nonsense", "Error", "error", ".md", "Traceback"):
        assert not visitor.says(word)


def test_the_other_pages_can_be_read(visitor: Visitor) -> None:
    assert visitor.says("The first words.")
    visitor.tap("Next section: Two")
    visitor.tap("Next section: Three")
    assert visitor.says("The last words.")
    assert not visitor.says(CALM)
    visitor.tap_entry("One")
    assert visitor.says("The first words.")


def test_it_promises_nothing_about_a_page_that_is_not_there(visitor: Visitor) -> None:
    visitor.tap_entry("Two")
    assert not visitor.says("minute read")
    assert not visitor.says("reviewed by")
    assert not visitor.says("Where this information comes from")
    assert [name_of(item) for item in controls_in(visitor.page_pane())] == ["Next section: Three"]
