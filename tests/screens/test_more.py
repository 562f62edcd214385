"""Provides tests of the card that holds all controls, for screens without room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import TEXT, controls_in, name_of, rect_of, shown
from tests.screens.test_bar import CARDS, EASIER, ORDER
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480", "3840x2160", "1280x720")


@pytest.fixture
def narrow(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor at a tall screen, which has no room for all controls."""
    visitor = open_kiosk(size="1080x1920")
    visitor.tap("Touch to begin")
    return visitor


@pytest.mark.parametrize("size", SIZES)
def test_it_has_all_of_them_in_full_words(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    visitor.visit.cards.open("more")
    for percent in (100, 200):
        visitor.choose(percent=percent)
        card = dialog_of(visitor)
        names = [name_of(one) for one in controls_in(card)]
        assert [name for name in names if name in ORDER] == ORDER
        said = [text.property("text") for text in shown(card, TEXT)]
        assert set(ORDER) <= set(said)
        assert faults(card) == [], percent


def test_one_card_leads_to_the_next(narrow: Visitor) -> None:
    for name, card in CARDS.items():
        narrow.tap("More")
        narrow.tap(rect_of(_in_card(narrow, name)).center())
        assert narrow.visit.cards.opened == card
        narrow.visit.cards.close()
        narrow.settle()


def test_back_to_menu_closes_it(narrow: Visitor) -> None:
    narrow.visit.openSection("surgery")
    narrow.settle()
    narrow.tap("More")
    narrow.tap(rect_of(_in_card(narrow, "Back to menu")).center())
    assert not narrow.visit.cards.isOpen
    assert narrow.title == "About cancer of the food pipe"


def test_the_keys_reach_it_and_come_back(narrow: Visitor) -> None:
    while narrow.focused() != "More":
        narrow.key(Qt.Key.Key_Tab)
    narrow.key(Qt.Key.Key_Return)
    reached = {narrow.focused()}
    for _ in range(len(ORDER) + 1):
        narrow.key(Qt.Key.Key_Tab)
        reached.add(narrow.focused())
    assert set(ORDER) <= reached
    narrow.key(Qt.Key.Key_Escape)
    assert narrow.focused() == "More"


def test_it_counts_the_questions(narrow: Visitor) -> None:
    narrow.visit.questions.toggle("Will it hurt?")
    narrow.tap("More")
    assert _in_card(narrow, "My questions (1)").isVisible()


def test_before_a_topic_is_chosen_it_has_what_is_of_use(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE), size="1080x1920")
    visitor.tap("Touch to begin")
    visitor.visit.cards.open("more")
    visitor.settle()
    names = [name_of(one) for one in controls_in(dialog_of(visitor))]
    assert [name for name in names if name in ORDER] == [EASIER, "Language", "My questions", "Help"]


def _in_card(visitor: Visitor, name: str) -> QQuickItem:
    """Return a control of the card."""
    (found,) = [one for one in controls_in(dialog_of(visitor)) if name_of(one) == name]
    return found
