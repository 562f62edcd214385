"""Provides tests of the ways back: to the menu, to the welcome screen, to a fresh visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.screens.conftest import BUNDLED, SAMPLE, OpenKiosk
from tests.screens.items import description_of
from tests.screens.likeness import looks_the_same
from tests.screens.snapshot import snapshot

UNWELL = "Feeling unwell right now? Tell a member of staff."

if TYPE_CHECKING:
    from tests.screens.snapshot import Facts
    from tests.screens.visitor import Visitor


def test_back_to_menu_gives_the_first_page_and_the_top_of_the_menu(reading: Visitor) -> None:
    reading.tap_entry("Key points")
    reading.flick(QPointF(1000, 800), 500)
    assert reading.menu_y() > 0
    reading.tap("Back to menu")
    assert reading.title == "About cancer of the food pipe"
    assert reading.page_y() == 0
    assert reading.menu_y() == 0
    assert reading.marked() == ["About this cancer, you are here"]


def test_back_to_menu_on_the_first_page_shows_its_top(reading: Visitor) -> None:
    reading.flick(QPointF(1000, 800), 500)
    reading.flick(QPointF(220, 800), 500)
    reading.tap("Back to menu")
    assert reading.page_y() == 0
    assert reading.menu_y() == 0


def test_back_to_menu_gives_the_topics_where_there_are_several(two_topics: Visitor) -> None:
    two_topics.tap("Kidney stones")
    two_topics.tap_entry("Removing a stone")
    two_topics.tap("Back to menu")
    assert two_topics.visit.screen == "topics"
    assert two_topics.says("What would you like to read about?")


def test_close_ends_the_visit(reading: Visitor) -> None:
    reading.tap("Close")
    assert reading.visit.screen == "welcome"
    assert reading.ways_in() == ["Touch to begin"]


@pytest.mark.parametrize("packs", [1, 2])
def test_the_next_visit_knows_nothing_of_the_last(open_kiosk: OpenKiosk, packs: int) -> None:
    folders = [str(folder) for folder in (BUNDLED, SAMPLE)[:packs]]
    visitor = open_kiosk(*[word for folder in folders for word in ("--pack", folder)])
    fresh = snapshot(visitor.visit)
    _use_everything(visitor, has_topics=packs > 1)
    used = snapshot(visitor.visit)
    _assert_used(fresh, used)
    old = visitor.visit
    visitor.visit.close()
    visitor.settle()
    assert visitor.visit is not old
    assert snapshot(visitor.visit) == fresh


def test_the_next_visitor_sees_what_the_first_saw(reading: Visitor) -> None:
    first = reading.still_picture()
    _use_everything(reading, has_topics=False)
    reading.visit.cards.close()
    reading.tap("Close")
    reading.tap("Touch to begin")
    assert reading.page_y() == 0
    assert reading.menu_y() == 0
    assert description_of(reading.control(UNWELL)).startswith("Closed")
    assert looks_the_same(reading.still_picture(), first)


def test_a_second_visit_reads_as_well_as_the_first(reading: Visitor) -> None:
    for _ in range(3):
        reading.tap_entry("Surgery")
        assert reading.says("Standard treatment")
        reading.tap("Close")
        reading.tap("Touch to begin")
    assert reading.title == "About cancer of the food pipe"


def _use_everything(visitor: Visitor, *, has_topics: bool) -> None:
    """Change all that a visitor can change."""
    if visitor.visit.screen == "welcome":
        visitor.tap("Touch to begin")
    if has_topics:
        visitor.tap("Esophageal cancer")
    visitor.tap_entry("Chemotherapy")
    visitor.tap(UNWELL)
    visitor.bring_control("cycle")
    visitor.tap("cycle")
    visitor.tap("Close this card")
    visitor.bring_to_top(lambda: visitor.control("Larger"))
    visitor.tap("Larger")
    visitor.tap("Close the drawing")
    visitor.visit.questions.toggle("Will it hurt?")
    visitor.key(Qt.Key.Key_Home)
    visitor.tap("Standard treatment")
    # Not so large that the menu folds and hides the way out.
    visitor.choose(theme="contrast", percent=130)
    visitor.visit.toggleMenu()  # only a small screen has a button for it
    visitor.settle()


def _assert_used(fresh: Facts, used: Facts) -> None:
    """Make sure that the visit has changed in every way, or the comparison proves nothing."""
    changed = {path for path in fresh | used if fresh.get(path) != used.get(path)}
    for path in (
        "Visit.screen",
        "Visit.isMenuOpen",
        "Visit.cards.isOpen",
        "Visit.cards.opened",
        "Visit.cards.labels.length",
        "Visit.cards.word",
        "Visit.cards.meaning",
        "Visit.cards.wordBottom",
        "Visit.cards.drawingTitle",
        "Visit.cards.drawingWords",
        "Visit.cards.drawingSource",
        "Visit.cards.legend.length",
        "Visit.questions.count",
        "Visit.questions.content",
        "Visit.questions.list.length",
        "Visit.controls[6].title",
        "Visit.comfort.theme",
        "Visit.comfort.textPercent",
        "Visit.reader.sectionId",
        "Visit.reader.menu.length",
        "Visit.reader.words.length",
        "Visit.reader.page.title",
        "Visit.reader.page.length",
        "Visit.reader.page[0].rows[0].text",
    ):
        assert path in changed, f"{path} did not change"
