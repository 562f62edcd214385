"""Finds what is wrong with the layout of a screen: overlaps, cut text, small controls."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from tests.screens.items import (
    PANE,
    TEXT,
    controls_in,
    name_of,
    pane_of,
    rect_of,
    seen_rect_of,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

SMALLEST = 80
"""Units; 81 are 20 mm on a screen of 21.5 inches."""
SMALLEST_TEXT_UNIT = 20 / 30
"""Pixels in a unit where body text of 30 units would fall under 20 pixels."""
BETWEEN_WORDS = re.compile(r"<[^>]*>|[\s/–-]")
LEAST = 4
"""Pixels; leading of one text may reach that far into another without a letter touching."""


def faults(top: QQuickItem) -> list[str]:
    """Return what is wrong with the visible items in and under one."""
    controls = controls_in(top)
    texts = list(shown(top, TEXT))
    return [
        *_overlaps(controls),
        *_overlaps([one for one in texts if one.property("text")]),
        *(fault for one in controls for fault in _faults_of_control(one)),
        *_covered(texts, controls),
        *(fault for one in texts for fault in _faults_of_text(one)),
        *(_sticks_out(one) for one in (*controls, *texts) if _sticks_out(one)),
        *(f"{one} scrolls sideways" for one in shown(top, PANE) if _scrolls_sideways(one)),
    ]


def target_pixels(top: QQuickItem) -> float:
    """Return how high and wide a control must be, in pixels."""
    window = top.window()
    return SMALLEST * max(SMALLEST_TEXT_UNIT, min(window.width(), window.height()) / 1080)


def _overlaps(items: list[QQuickItem]) -> Iterator[str]:
    """Yield each pair of items of which one lies over the other."""
    rects = [(one, seen_rect_of(one)) for one in items]
    in_sight = [(one, rect) for one, rect in rects if not rect.isEmpty()]
    for (one, rect), (other, other_rect) in combinations(in_sight, 2):
        if _overlap(rect, other_rect):
            yield f"{_words(one)} {rect} overlaps {_words(other)} {other_rect}"


def _overlap(one: QRectF, other: QRectF) -> bool:
    """Say whether two rectangles share more than a hair."""
    both = one.intersected(other)
    return both.width() > LEAST and both.height() > LEAST


def _covered(texts: list[QQuickItem], controls: list[QQuickItem]) -> Iterator[str]:
    """Yield each text that a control of which it is no part lies over."""
    places = [(text, seen_rect_of(text)) for text in texts]
    for control in controls:
        place = seen_rect_of(control)
        over = [text for text, text_place in places if _overlap(place, text_place)]
        # The welcome screen is one control that holds everything.
        own = list(shown(control, TEXT)) if over else []
        yield from (
            f"{name_of(control)!r} lies over {_words(text)}" for text in over if text not in own
        )


def _faults_of_control(control: QQuickItem) -> Iterator[str]:
    """Yield what is wrong with one control."""
    least = target_pixels(control)
    name = name_of(control)
    if not name:
        yield f"{control} has no name"
    if min(control.width(), control.height()) < least:
        yield f"{name!r} is {control.width()} x {control.height()}, less than {least}"
    place = rect_of(control).adjusted(-1, -1, 1, 1)
    for text in shown(control, TEXT):
        if not place.contains(rect_of(text)):
            yield f"{_words(text)} sticks out of {name!r}"


def _faults_of_text(text: QQuickItem) -> Iterator[str]:
    """Yield what is wrong with one text."""
    if text.property("truncated"):
        yield f"{_words(text)} is cut"
    if text.property("contentWidth") > text.width() + 1:
        yield f"{_words(text)} is {text.property('contentWidth')} wide in {text.width()}"
    if (widest := _widest_word(text)) > text.width() + 1:
        yield f"{_words(text)} has a word {widest} wide in {text.width()}"
    if text.property("contentHeight") > text.height() + 1:
        yield f"{_words(text)} is {text.property('contentHeight')} high in {text.height()}"


def _widest_word(text: QQuickItem) -> float:
    """Return how wide the widest word of a text is, in pixels; a hyphen parts words."""
    metrics = QFontMetricsF(text.property("font"))
    words = BETWEEN_WORDS.split(text.property("text"))
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _sticks_out(item: QQuickItem) -> str:
    """Say that an item sticks out of its pane or the window, or nothing."""
    window, pane, rect = item.window(), pane_of(item), rect_of(item)
    room = rect_of(pane) if pane else QRectF(0, 0, window.width(), window.height())
    if rect.left() < room.left() - 1 or rect.right() > room.right() + 1:
        return f"{_words(item)} {rect} sticks out sideways of {room}"
    if pane is None and (rect.top() < -1 or rect.bottom() > room.bottom() + 1):
        return f"{_words(item)} {rect} sticks out of the window"
    return ""


def _scrolls_sideways(pane: QQuickItem) -> bool:
    """Say whether a pane holds more than it is wide."""
    return float(pane.property("contentWidth")) > pane.width() + 0.5


def _words(item: QQuickItem) -> str:
    """Return what an item says, shortly."""
    return repr(str(item.property("text") or name_of(item))[:40])
