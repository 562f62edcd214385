"""Provides tests that the log says nothing of what a visitor opens, types or chooses."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from tests.content.pack_writer import PackWriter
from tests.fake_time import FakeTime

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor


def _visit(visitor: Visitor) -> None:
    """Come, read, search, ask, choose, and leave the screen to itself."""
    visitor.pass_seconds(5)
    visitor.tap("Touch to begin")
    for section in visitor.sections():
        visitor.visit.openSection(section)
    visitor.settle()
    visitor.tap("Find")
    visitor.visit.finder.type("stent pain hoarse")
    visitor.wait(lambda: visitor.visit.finder.state in {"found", "nothing"})
    visitor.tap("Hide keyboard")
    visitor.visit.cards.close()
    visitor.choose(theme="dark", percent=160)
    visitor.pass_seconds(600)
    visitor.wait(lambda: visitor.visit.screen == "welcome")


def test_nothing_is_logged_while_all_goes_well(
    open_kiosk: OpenKiosk, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = open_kiosk(time=FakeTime())
    caplog.clear()
    with caplog.at_level(logging.INFO):
        _visit(visitor)
    assert [one.getMessage() for one in caplog.records] == []


def test_a_broken_page_is_logged_when_the_pack_is_opened_and_not_when_a_visitor_does(
    open_kiosk: OpenKiosk, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one", "The first words.")
    pack.section("two", "!!! nonsense\n    Words.")
    pack.manifest()
    with caplog.at_level(logging.INFO):
        visitor = open_kiosk("--pack", str(pack.folder))
        assert "two.md" in caplog.text
        caplog.clear()
        visitor.tap("Touch to begin")
        visitor.tap_entry("Two")
        assert visitor.says("This page can't be shown right now.")
    assert caplog.text == ""
