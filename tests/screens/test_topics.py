"""Provides tests of the topic menu, where a kiosk has several packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.content.pack_writer import PackWriter
from tests.screens.conftest import BUNDLED, SAMPLE, OpenKiosk
from tests.screens.items import description_of, rect_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.visitor import Visitor


def test_the_welcome_screen_names_no_single_topic(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    assert visitor.says("Your treatment, explained")
    assert not visitor.says("Esophageal cancer")


def test_a_touch_leads_to_a_card_for_each_pack(two_topics: Visitor) -> None:
    assert two_topics.visit.screen == "topics"
    assert two_topics.names()[:2] == ["Esophageal cancer", "Kidney stones"]
    assert two_topics.names()[-1] == "Close"
    assert two_topics.says("Learn how kidney stones are treated")
    assert "kidney stones are treated" in description_of(two_topics.control("Kidney stones"))
    assert rect_of(two_topics.control("Kidney stones")).height() >= 240


@pytest.mark.parametrize(
    ("topic", "title", "menu"),
    [
        ("Esophageal cancer", "About cancer of the food pipe", "Esophageal cancer treatment"),
        ("Kidney stones", "What kidney stones are", "Kidney stone treatment"),
    ],
)
def test_a_card_opens_its_topic(two_topics: Visitor, topic: str, title: str, menu: str) -> None:
    two_topics.tap(topic)
    assert two_topics.visit.screen == "reading"
    assert two_topics.title == title
    assert two_topics.says(title)
    assert two_topics.says(menu)


def test_another_topic_can_be_read_next(two_topics: Visitor) -> None:
    two_topics.tap("Kidney stones")
    two_topics.tap("Back to menu")
    two_topics.tap("Esophageal cancer")
    assert two_topics.title == "About cancer of the food pipe"
    assert "Surgery" in two_topics.entries()


def test_close_leads_back_to_the_welcome_screen(two_topics: Visitor) -> None:
    two_topics.tap("Close")
    assert two_topics.visit.screen == "welcome"
    assert two_topics.says("Touch to begin")


def test_escape_goes_back_step_by_step(two_topics: Visitor) -> None:
    two_topics.tap("Kidney stones")
    two_topics.tap_entry("Removing a stone")
    two_topics.key(Qt.Key.Key_Escape)
    assert two_topics.visit.screen == "topics"
    two_topics.key(Qt.Key.Key_Escape)
    assert two_topics.focused() == "Close"
    two_topics.key(Qt.Key.Key_Return)
    assert two_topics.visit.screen == "welcome"


def test_the_keys_reach_the_cards(two_topics: Visitor) -> None:
    for _ in range(6):
        two_topics.key(Qt.Key.Key_Tab)
        if two_topics.focused() == "Kidney stones":
            break
    two_topics.key(Qt.Key.Key_Return)
    assert two_topics.title == "What kidney stones are"


def test_many_cards_scroll_and_a_flick_opens_none(open_kiosk: OpenKiosk, packs: list[str]) -> None:
    visitor = open_kiosk(*packs, size="800x480")
    visitor.tap("Touch to begin")
    last = visitor.control("Topic 5")
    before = rect_of(last).top()
    visitor.flick(QPointF(400, 300), 200)
    assert visitor.visit.screen == "topics"
    assert rect_of(visitor.control("Topic 5")).top() < before
    for _ in range(20):
        if not visitor.control("Page down").isEnabled():
            break
        visitor.tap("Page down")
    visitor.tap("Topic 5")
    assert visitor.visit.screen == "reading"


@pytest.fixture
def packs(tmp_path: Path) -> list[str]:
    """Return the options for six packs of one page each."""
    options = []
    for number in range(6):
        pack = PackWriter(tmp_path / f"pack-{number}", tmp_path / "cache")
        pack.section("first")
        manifest = pack.manifest(id=f'"pack-{number}"')
        text = manifest.read_text(encoding="utf-8").replace('"A topic"', f'"Topic {number}"')
        manifest.write_text(text, encoding="utf-8")
        options += ["--pack", str(pack.folder)]
    return options
