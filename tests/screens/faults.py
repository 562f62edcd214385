"""Finds what is wrong with the layout of a screen: overlaps, cut text, small controls."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from kiosk.mixed_text import runs_to_the_left
from tests.screens.items import CONTROLS, PANE, TEXT, name_of, pane_of, rect_of, role_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

SMALLEST = 80
"""Units; 81 are 20 mm on a screen of 21.5 inches."""
SMALLEST_TEXT_UNIT = 20 / 30
"""Pixels in a unit where body text of 30 units would fall under 20 pixels."""
BETWEEN_WORDS = re.compile(r"<[^>]*>|[\s/–-]|(?<=[\u2e80-\u9fff\uff00-\uffef])")
"""A line may also break after any Chinese sign."""
UNSHRUNK = 12
"""Pixels; what Qt says is the least size of letters where nobody has given one."""
LEAST = 4
"""Pixels; leading of one text may reach that far into another without a letter touching."""


@dataclass(frozen=True)
class Placed:
    """An item and where it stands; looking that up takes most of the time of these tests."""

    item: QQuickItem
    pane: QQuickItem | None
    whole: QRectF
    """Where it stands in the window, in pixels."""
    seen: tuple[float, float, float, float]
    """Left, top, right and bottom of what its pane and the window leave to be seen."""


def faults(top: QQuickItem) -> list[str]:
    """Return what is wrong with the visible items in and under one."""
    items = list(shown(top))
    controls = [_placed(one) for one in items if role_of(one) in CONTROLS]
    texts = [_placed(one) for one in items if one.inherits(TEXT)]
    return [
        *_overlaps(controls),
        *_overlaps([one for one in texts if one.item.property("text")]),
        *(fault for one in controls for fault in _faults_of_control(one)),
        *_covered(texts, controls),
        *(fault for one in texts for fault in _faults_of_text(one.item)),
        *(_sticks_out(one) for one in (*controls, *texts) if _sticks_out(one)),
        *(f"{one} scrolls sideways" for one in items if one.inherits(PANE) and _is_too_wide(one)),
    ]


def _placed(item: QQuickItem) -> Placed:
    """Return an item with its place."""
    window, pane, whole = item.window(), pane_of(item), rect_of(item)
    seen = whole.intersected(QRectF(0, 0, window.width(), window.height()))
    if pane is not None:
        seen = seen.intersected(rect_of(pane))
    return Placed(item, pane, whole, (seen.left(), seen.top(), seen.right(), seen.bottom()))


def target_pixels(top: QQuickItem) -> float:
    """Return how high and wide a control must be, in pixels."""
    window = top.window()
    return SMALLEST * max(SMALLEST_TEXT_UNIT, min(window.width(), window.height()) / 1080)


def _overlaps(items: list[Placed]) -> Iterator[str]:
    """Yield each pair of items of which one lies over the other."""
    for one, other in combinations(items, 2):
        if _overlap(one, other):
            yield f"{_words(one.item)} {one.seen} overlaps {_words(other.item)} {other.seen}"


def _overlap(one: Placed, other: Placed) -> bool:
    """Say whether two places share more than a hair."""
    left, top, right, bottom = one.seen
    other_left, other_top, other_right, other_bottom = other.seen
    return (
        min(bottom, other_bottom) - max(top, other_top) > LEAST
        and min(right, other_right) - max(left, other_left) > LEAST
    )


def _covered(texts: list[Placed], controls: list[Placed]) -> Iterator[str]:
    """Yield each text that a control of which it is no part lies over."""
    for control in controls:
        over = [text.item for text in texts if _overlap(control, text)]
        # The welcome screen is one control that holds everything.
        own = list(shown(control.item, TEXT)) if over else []
        yield from (
            f"{name_of(control.item)!r} lies over {_words(text)}"
            for text in over
            if text not in own
        )


def _faults_of_control(placed: Placed) -> Iterator[str]:
    """Yield what is wrong with one control."""
    control = placed.item
    least = target_pixels(control)
    name = name_of(control)
    if not name:
        yield f"{control} has no name"
    if min(control.width(), control.height()) < least:
        yield f"{name!r} is {control.width()} x {control.height()}, less than {least}"
    place = placed.whole.adjusted(-1, -1, 1, 1)
    for text in shown(control, TEXT):
        if not place.contains(rect_of(text)):
            yield f"{_words(text)} sticks out of {name!r}"


def _faults_of_text(text: QQuickItem) -> Iterator[str]:
    """Yield what is wrong with one text."""
    if text.property("truncated"):
        yield f"{_words(text)} is cut"
    if text.property("contentWidth") > text.width() + _swing(text):
        yield f"{_words(text)} is {text.property('contentWidth')} wide in {text.width()}"
    # On a key of the keyboard, letters become as small as they must.
    is_fixed = text.property("minimumPixelSize") == UNSHRUNK
    if is_fixed and (widest := _widest_word(text)) > text.width() + 1:
        yield f"{_words(text)} has a word {widest} wide in {text.width()}"
    if text.property("contentHeight") > text.height() + 1:
        yield f"{_words(text)} is {text.property('contentHeight')} high in {text.height()}"


def _swing(text: QQuickItem) -> float:
    """Return how far the last letter of a line may reach beyond it: Arabic ones end in a swing."""
    is_arabic = runs_to_the_left(text.property("text"))
    return 0.3 * float(text.property("font").pixelSize()) if is_arabic else 1


def _widest_word(text: QQuickItem) -> float:
    """Return how wide the widest word of a text is, in pixels; a hyphen parts words."""
    metrics = QFontMetricsF(text.property("font"))
    words = BETWEEN_WORDS.split(text.property("text"))
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _sticks_out(placed: Placed) -> str:
    """Say that an item sticks out of its pane or the window, or nothing."""
    item, pane, rect = placed.item, placed.pane, placed.whole
    window = item.window()
    room = rect_of(pane) if pane else QRectF(0, 0, window.width(), window.height())
    if rect.left() < room.left() - 1 or rect.right() > room.right() + 1:
        return f"{_words(item)} {rect} sticks out sideways of {room}"
    if pane is None and (rect.top() < -1 or rect.bottom() > room.bottom() + 1):
        return f"{_words(item)} {rect} sticks out of the window"
    return ""


def _is_too_wide(pane: QQuickItem) -> bool:
    """Say whether a pane holds more than it is wide."""
    return float(pane.property("contentWidth")) > pane.width() + 0.5


def _words(item: QQuickItem) -> str:
    """Return what an item says, shortly."""
    return repr(str(item.property("text") or name_of(item))[:40])
