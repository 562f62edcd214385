"""Provides tests that the next person finds the kiosk as the first one did: nothing is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from tests.screens.scene import scene
from tests.screens.snapshot import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens.scene import Facts
    from tests.screens.visitor import Visitor


def _tick_questions(visitor: Visitor) -> None:
    """Pick two questions, and look at the list of them."""
    visitor.visit.openSection("surgery")
    visitor.settle()
    for _ in range(2):
        name = next(one for one in visitor.names() if one.endswith(", not ticked"))
        visitor.bring_control(name)
        visitor.tap(name)
    visitor.tap("My questions (2)")
    visitor.tap("Close this card")


def _look_for_words(visitor: Visitor) -> None:
    """Look for something, and leave what was typed."""
    visitor.tap("Find")
    visitor.visit.finder.type("brakytherapy")
    visitor.wait(lambda: visitor.visit.finder.state == "found")
    visitor.settle()


def _choose_comfort(visitor: Visitor) -> None:
    """Choose all that makes the kiosk easier to use."""
    visitor.choose(theme="dark", percent=160)
    for name in ("more-space", "less-movement", "more-time", "bigger-buttons", "lower-controls"):
        visitor.visit.comfort.toggle(name)
    visitor.settle()


def _scroll_and_unfold(visitor: Visitor) -> None:
    """Scroll page and menu, and open what is folded."""
    visitor.visit.openSection("radiotherapy")
    visitor.visit.reader.page.unfold()
    visitor.settle()
    visitor.flick(QPointF(1000, 800), 500)
    visitor.flick(QPointF(220, 800), 500)


def _open_cards(visitor: Visitor) -> None:
    """Open each card once; the last one stays open."""
    for name in ("comfort", "take-home", "questions", "more", "help"):
        visitor.visit.cards.open(name)
        visitor.settle()


ACTS = {
    "questions": _tick_questions,
    "search": _look_for_words,
    "comfort": _choose_comfort,
    "place": _scroll_and_unfold,
    "cards": _open_cards,
}


# EN 301 549, 5.1.3.9 and row 53: after a visit every setting, text and place is as at the start.
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_nothing_of_a_visit_is_left(reading: Visitor, act: Callable[[Visitor], None]) -> None:
    fresh = _all_of_it(reading)
    act(reading)
    used = _all_of_it(reading)
    reading.visit.close()
    reading.settle()
    reading.tap("Touch to begin")
    assert used != fresh, "the visit has changed nothing, so this proves nothing"
    assert _changed(fresh, _all_of_it(reading)) == {}


def _all_of_it(visitor: Visitor) -> Facts:
    """Return all that QML sees of the visit, and all that stands on the screen."""
    return snapshot(visitor.visit) | scene(visitor.window.contentItem())


def _changed(before: Facts, after: Facts) -> Facts:
    """Return what differs, before and after."""
    return {
        name: (before.get(name), after.get(name))
        for name in before | after
        if before.get(name) != after.get(name)
    }
