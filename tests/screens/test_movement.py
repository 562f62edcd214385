"""Provides tests of what moves by itself: little, without a flash, and not at all if so wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.ui.panel_names import PLAIN_CARDS
from tests.screens.items import LOADER, is_coming
from tests.ui.test_contrast import luminance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

FRAME = 33
"""Milliseconds; 30 frames a second."""
FRAMES = 12
"""More than a card takes to come."""
GRID = (64, 36)
"""Into how many parts the screen is cut."""
SMALL = 0.05
"""Of the screen; letters that give way to others, and the edge of the card, are no flash."""
FLASH = 0.1
"""The least change of relative luminance that counts; WCAG 2.2, "general flash"."""
TURNS = {"find": 3}
"""Where a keyboard comes, over what has grown dark; three flashes a second are allowed."""
SLOWEST = 200
"""Milliseconds that a card may take."""

of_every_card = pytest.mark.parametrize("card", PLAIN_CARDS)


@pytest.fixture
def surgery(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who reads about surgery."""
    return open_kiosk(section="surgery")


# Row 25: transitions off; with the flag on, animation durations are 0.
def test_with_less_movement_nothing_takes_time(surgery: Visitor) -> None:
    surgery.visit.comfort.toggle("less-movement")
    for card in PLAIN_CARDS:
        surgery.visit.cards.open(card)
        assert not any(is_coming(one) for one in surgery.items(LOADER)), f"{card} is there at once"
        surgery.settle()
        assert {one.property("duration") for one in _animations(surgery)} == {0}, card
        surgery.visit.cards.close()
        surgery.settle()


def test_otherwise_a_card_fades_in_briefly(surgery: Visitor) -> None:
    for card in PLAIN_CARDS:
        surgery.visit.cards.open(card)
        assert any(is_coming(one) for one in surgery.items(LOADER)), card
        surgery.settle()
        assert 0 < sum(one.property("duration") for one in _animations(surgery)) <= SLOWEST, card
        surgery.visit.cards.close()
        surgery.settle()


def test_nothing_moves_while_nobody_touches(surgery: Visitor) -> None:
    for card in PLAIN_CARDS:
        surgery.visit.cards.open(card)
        surgery.settle()
        assert not [
            (one.property("target"), one.property("properties"), one.parent())
            for one in _animations(surgery)
            if one.property("running")
        ], card
        surgery.visit.cards.close()
        surgery.settle()


def test_a_page_stops_with_the_finger(surgery: Visitor) -> None:
    rolled = _flicked(surgery)
    surgery.key(Qt.Key.Key_Home)
    surgery.visit.comfort.toggle("less-movement")
    assert _flicked(surgery) <= 300 < rolled


# Row 24: nothing flashes.
@of_every_card
@pytest.mark.parametrize("theme", ["paper", "contrast"])
def test_a_card_comes_and_goes_without_a_flash(surgery: Visitor, card: str, theme: str) -> None:
    surgery.choose(theme=theme)
    surgery.visit.cards.open(card)
    coming = _film(surgery)
    assert coming[0] != coming[-1]
    assert _reversals(coming) <= TURNS.get(card, 0)
    surgery.visit.cards.close()
    assert _reversals([coming[-1], *_film(surgery)]) == 0


# Row 24: one card that leads to another.
def test_a_card_after_a_card_does_not_flash(surgery: Visitor) -> None:
    surgery.visit.cards.open("more")
    surgery.settle()
    before = _brightness(surgery)
    surgery.visit.cards.open("help")
    assert _reversals([before, *_film(surgery)]) == 0


def test_a_flash_would_be_found() -> None:
    assert _reversals([[0.1], [0.9], [0.1]]) == 1
    assert _reversals([[0.1], [0.5], [0.9], [0.9]]) == 0
    assert _reversals([[0.5], [0.55], [0.5]]) == 0


def _flicked(visitor: Visitor) -> float:
    """Flick the page up by 300 pixels; return how far it has gone when all is still."""
    visitor.flick(QPointF(1000, 700), 300)
    return visitor.page_y()


def _animations(visitor: Visitor) -> list[QObject]:
    """Return all animations of all that is on the screen, or may come on it."""
    found = {id(one): one for one in _objects(visitor.window.rootObject())}
    return [one for one in found.values() if one.inherits("QQuickPropertyAnimation")]


def _objects(top: QObject) -> Iterator[QObject]:
    """Yield an object and all that is under it, in either of Qt's two trees.

    What the parts of Qt's own keyboard do is left out; the films show it.
    """
    if top.metaObject().className().startswith("InputPanel"):
        return
    yield top
    for child in top.children():
        yield from _objects(child)
    if isinstance(top, QQuickItem):
        for item in top.childItems():
            if item.parent() is not top:
                yield from _objects(item)


def _film(visitor: Visitor) -> list[list[float]]:
    """Return how bright each part of the screen is, frame by frame."""
    frames = []
    for _ in range(FRAMES):
        frames.append(_brightness(visitor))
        visitor.linger(FRAME)
    return frames


def _brightness(visitor: Visitor) -> list[float]:
    """Return how bright each part of the screen is, from 0 to 1."""
    small = visitor.picture().scaled(*GRID, mode=Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    return [luminance(small.pixelColor(x, y)) for y in range(GRID[1]) for x in range(GRID[0])]


def _reversals(frames: list[list[float]]) -> int:
    """Return how often more than a small share of the screen turns, as from brighter to darker."""
    turns = sorted(_turns([frame[part] for frame in frames]) for part in range(len(frames[0])))
    return turns[-1 - int(SMALL * len(turns))]


def _turns(levels: list[float]) -> int:
    """Return how often a level turns after a change that counts."""
    turns, direction, low, high = 0, 0, levels[0], levels[0]
    for level in levels[1:]:
        low, high = min(low, level), max(high, level)
        now = 1 if level - low >= FLASH else -1 if high - level >= FLASH else 0
        if now and now != direction:
            turns += direction != 0
            direction, low, high = now, level, level
        elif now:
            low = high = level
    return turns
