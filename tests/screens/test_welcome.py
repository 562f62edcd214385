"""Provides tests of the welcome screen: all of it is one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from tests.screens.visitor import Visitor


def test_it_says_what_this_is_and_how_to_begin(welcomed: Visitor) -> None:
    assert welcomed.visit.screen == "welcome"
    assert welcomed.names()[:2] == ["Touch to begin", "English"]
    for words in (
        "Esophageal cancer",
        "Learn what each treatment is",
        "Touch to begin",
        "Need help? Ask a member of staff.",
        "General information, not medical advice.",
    ):
        assert welcomed.says(words)


@pytest.mark.parametrize(
    ("x", "y"),
    [(0.06, 0), (0, 0.11), (1, 0), (0, 1), (1, 1), (0.5, 0.5), (0.5, 0), (0.99, 0.4), (0.07, 0.7)],
)
def test_a_tap_anywhere_but_in_one_corner_begins(welcomed: Visitor, x: float, y: float) -> None:
    welcomed.tap(QPointF(x * 1919, y * 1079))
    assert welcomed.visit.screen == "reading"
    assert welcomed.says("About cancer of the food pipe")
    assert not welcomed.says("Touch to begin")


def test_it_begins_on_release_and_not_before(welcomed: Visitor) -> None:
    before = welcomed.picture()
    middle = QPointF(900, 500)
    welcomed.press(middle)
    assert welcomed.visit.screen == "welcome"
    assert welcomed.picture() != before, "a touch shows at once"
    welcomed.release(middle)
    assert welcomed.visit.screen == "reading"


def test_a_finger_that_slides_off_the_screen_begins_nothing(welcomed: Visitor) -> None:
    welcomed.press(QPointF(900, 20))
    welcomed.move(QPointF(900, -40))
    welcomed.release(QPointF(900, -40))
    welcomed.settle()
    assert welcomed.visit.screen == "welcome"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_begins(welcomed: Visitor, key: Qt.Key) -> None:
    welcomed.key(key)
    assert welcomed.visit.screen == "reading"
    assert welcomed.says("About cancer of the food pipe")


def test_escape_has_nowhere_to_go(welcomed: Visitor) -> None:
    welcomed.key(Qt.Key.Key_Escape)
    assert welcomed.visit.screen == "welcome"
    assert welcomed.window.isVisible()
