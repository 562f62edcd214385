"""Provides tests of the mark on what is being read aloud, and of the page that follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF

from tests.screens.items import TEXT, description_of, name_of, pane_of, rect_of, shown
from tests.screens.listening import Voices

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SMALL, TALL, HD = "800x480", "1080x1920", "1920x1080"


@pytest.fixture
def voices() -> Voices:
    """Return what makes the engine that speaks."""
    return Voices()


# Row 45: the sentence that is spoken is the one that is marked, wherever on a page it stands.
@pytest.mark.parametrize("section", ["surgery", "immunotherapy-drugs", "glossary", "about"])
def test_every_sentence_is_marked_and_in_sight(
    open_kiosk: OpenKiosk, voices: Voices, section: str
) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.visit.comfort.toggle("less-movement")
    visitor.open_unfolded(section)
    visitor.tap("Listen")
    sentences = 0
    speech, engine = visitor.visit.speech, voices.engine
    while engine.on_air is not None and sentences < 70:
        if speech.source:
            sentences += 1
            place = marked(visitor)
            assert place is not None, engine.on_air.text
            assert _is_in_sight(visitor, place), engine.on_air.text
        engine.end()
    assert sentences > 25


def test_it_is_marked_in_the_words_that_are_read(open_kiosk: OpenKiosk, voices: Voices) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.tap("Listen")
    heading = _go_to(visitor, voices, "What it is")
    assert "<u>What it is</u>" in heading.property("text")
    assert name_of(heading) == "What it is", "a screen reader hears no marks"
    voices.engine.end()
    text = marked(visitor)
    assert text is not None
    before = text.property("text")
    assert "<u>Surgery takes out" in before
    # Its links are still there.
    assert 'href="glossary:' in before
    assert heading.property("text") == "What it is"
    voices.engine.reach("tumor")
    assert text.property("text") != before
    visitor.tap("Stop")
    assert marked(visitor) is None
    assert "<u>" not in text.property("text")


def test_its_ground_and_the_bar_beside_it_can_be_seen(
    open_kiosk: OpenKiosk, voices: Voices
) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    before = visitor.still_picture()
    visitor.tap("Listen")
    text = _go_to(visitor, voices, "What it is")
    after = visitor.still_picture()
    rect = rect_of(text)
    empty = (round(rect.right() - 40), round(rect.center().y()))
    beside = (round(rect.left() - 17), round(rect.center().y()))
    for point in (empty, beside):
        assert after.pixelColor(*point) != before.pixelColor(*point), point
    assert after.pixelColor(*empty) != after.pixelColor(*beside)


@pytest.mark.parametrize("size", [SMALL, TALL])
def test_at_the_largest_size_every_sentence_comes_into_view(
    open_kiosk: OpenKiosk, voices: Voices, size: str
) -> None:
    visitor = open_kiosk(size=size, section="surgery", engine=voices)
    visitor.visit.comfort.toggle("less-movement")
    visitor.choose(percent=200)
    visitor.visit.controls.use("listen")
    visitor.settle()
    for _ in range(40):
        place = marked(visitor)
        if place is not None:
            assert _is_in_sight(visitor, place)
        voices.engine.end()


def test_who_scrolls_away_is_left_alone(open_kiosk: OpenKiosk, voices: Voices) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.visit.comfort.toggle("less-movement")
    pane = visitor.page_pane()
    visitor.tap("Listen")
    visitor.tap("Page down")
    visitor.tap("Page down")
    y = _y(pane)
    for _ in range(3):
        voices.engine.end()
        visitor.settle()
        assert _y(pane) == y
    # A control of the reading brings back what is read.
    visitor.tap("Next sentence")
    assert _y(pane) < y
    place = marked(visitor)
    assert place is not None
    assert _is_in_sight(visitor, place)


def test_the_page_follows_again_once_it_has_caught_up(
    open_kiosk: OpenKiosk, voices: Voices
) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.visit.comfort.toggle("less-movement")
    pane = visitor.page_pane()
    visitor.tap("Listen")
    visitor.tap("Page down")
    y = _y(pane)
    while _y(pane) == y:
        voices.engine.end()
        visitor.settle()
    place = marked(visitor)
    assert _y(pane) > y
    assert place is not None
    assert _is_in_sight(visitor, place)


def test_nothing_scrolls_under_a_finger(open_kiosk: OpenKiosk, voices: Voices) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.visit.comfort.toggle("less-movement")
    pane = visitor.page_pane()
    visitor.tap("Listen")
    begin = QPointF(1100, 600)
    visitor.press(begin)
    for step in range(1, 5):
        visitor.move(begin - QPointF(0, 30 * step))
        visitor.draw()
    y = _y(pane)
    assert y > 0
    for _ in range(12):
        voices.engine.end()
        visitor.draw()
        assert _y(pane) == y
    visitor.release(begin - QPointF(0, 120))


def test_the_drawing_is_marked_by_its_plate(open_kiosk: OpenKiosk, voices: Voices) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.tap("Listen")
    while not _now(voices).startswith("Picture:"):
        voices.engine.end()
    visitor.draw()
    mark = _mark(visitor)
    assert mark is not None
    assert name_of(mark.parentItem()).startswith("The food pipe and stomach")
    assert description_of(mark.parentItem())


def marked(visitor: Visitor) -> QQuickItem | None:
    """Return what is marked: the text that the voice is in, or the plate of a drawing."""
    visitor.draw()
    mark = _mark(visitor)
    if mark is None:
        return None
    item = mark.parentItem()
    words = visitor.visit.speech.marked
    if item.inherits(TEXT):
        assert item.property("text") == words
    return item


def _mark(visitor: Visitor) -> QQuickItem | None:
    """Return the ground behind what is read, if anything is."""
    for item in shown(visitor.window.contentItem()):
        if item.property("isFollowing") is not None:
            return item
    return None


def _pane(item: QQuickItem) -> QQuickItem:
    """Return the pane that an item stands in."""
    pane = pane_of(item)
    assert pane is not None
    return pane


def _y(pane: QQuickItem) -> float:
    """Return how far a pane is scrolled, in pixels."""
    return float(pane.property("contentY"))


def _go_to(visitor: Visitor, voices: Voices, words: str) -> QQuickItem:
    """Listen until some words are read; return what shows them."""
    while _now(voices) != words:
        voices.engine.end()
    place = marked(visitor)
    assert place is not None
    return place


def _now(voices: Voices) -> str:
    """Return what is being said."""
    assert voices.engine.on_air is not None
    return voices.engine.on_air.text


def _is_in_sight(visitor: Visitor, item: QQuickItem) -> bool:
    """Say whether the sentence that is marked in an item is in sight, but for half a line."""
    pane, rect = rect_of(_pane(item)), rect_of(item)
    html = visitor.visit.speech.marked
    plain = [len(one) for one in (html.split("<u>")[0], html.rsplit("</u>")[-1])]
    share = [one / max(1, len(html)) for one in plain]
    top = rect.top() + share[0] * rect.height()
    bottom = rect.bottom() - share[1] * rect.height()
    middle = QRectF(rect.left(), top, 1, max(1, bottom - top)).center()
    return bool(pane.top() - 1 <= middle.y() <= pane.bottom() + 1)
