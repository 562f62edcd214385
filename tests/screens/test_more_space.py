"""Provides tests of "More space between lines": it reaches every text, and nothing is lost."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk.ui.looks import TEXT_PERCENTS
from kiosk.ui.panel_names import PLAIN_CARDS
from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import TEXT, rect_of, shown
from tests.screens.likeness import looks_the_same
from tests.screens.test_layout import dialog_of
from tests.screens.walks import each_panel

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

LINE, PARAGRAPH, LETTER, WORD = 1.5, 2, 0.12, 0.16
"""Times the size of the letters; WCAG 2.2, 1.4.12."""
CARDS = (
    "labels",
    "word",
    "drawing",
    *PLAIN_CARDS,
)
LONGEST_LINE = 80
"""Letters; WCAG 2.2, 1.4.8."""

of_every_size = pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])


# Row 13: line 1.5, paragraph 2, letter 0.12 em, word 0.16 em, with no loss.
@of_every_size
def test_every_kind_of_block_stands_apart(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE), size=size)
    visitor.tap("Touch to begin")
    for section in visitor.sections():
        visitor.open_unfolded(section)
        words = _words_of_page(visitor)
        _toggle(visitor)
        for percent in TEXT_PERCENTS:
            visitor.choose(percent=percent)
            case = (section, percent)
            assert _words_of_page(visitor) == words, f"nothing is lost in {case}"
            assert _tight(visitor.window.contentItem()) == [], case
            assert faults(visitor.window.contentItem()) == [], case
        visitor.choose(percent=TEXT_PERCENTS[0])
        _toggle(visitor)


@of_every_size
def test_every_page_of_the_largest_text(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    visitor.choose(percent=200)
    _toggle(visitor)
    for section in PAGES:
        visitor.open_unfolded(section)
        assert _tight(visitor.window.contentItem()) == [], section
        assert faults(visitor.window.contentItem()) == [], section


@of_every_size
def test_the_cards(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _spaced(open_kiosk, size)
    for percent in (100, 200):
        visitor.choose(percent=percent)
        for card in each_panel(visitor, CARDS):
            case = (card, percent)
            assert _tight(dialog_of(visitor)) == [], case
            assert faults(dialog_of(visitor)) == [], case


@of_every_size
def test_the_topics(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE), size=size)
    visitor.tap("Touch to begin")
    _toggle(visitor)
    for percent in (100, 200):
        visitor.choose(percent=percent)
        assert _tight(visitor.window.contentItem()) == [], percent
        assert faults(visitor.window.contentItem()) == [], percent


@of_every_size
def test_paragraphs_stand_twice_their_letters_apart(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _spaced(open_kiosk, size)
    pane = visitor.page_pane()
    texts = [one for one in shown(pane, TEXT) if one.metaObject().className()[:7] == "RowText"]
    parents = {one.parentItem() for one in texts}
    neighbors = [
        pair
        for parent in parents
        for pair in pairwise([one for one in parent.childItems() if one in texts])
    ]
    assert len(neighbors) >= 3
    for percent in TEXT_PERCENTS:
        visitor.choose(percent=percent)
        for one, other in neighbors:
            between = rect_of(other).top() - rect_of(one).bottom()
            assert between >= PARAGRAPH * one.property("font").pixelSize() - 1, percent


@of_every_size
def test_it_can_be_seen_that_it_is_on(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    before = visitor.page_pane().property("contentHeight")
    _toggle(visitor)
    assert visitor.page_pane().property("contentHeight") > 1.2 * before
    _toggle(visitor)
    assert visitor.page_pane().property("contentHeight") == before


# Row 14: 80 letters a line at most, also where they stand apart.
@of_every_size
def test_lines_are_short(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _spaced(open_kiosk, size)
    for percent in TEXT_PERCENTS:
        visitor.choose(percent=percent)
        for text in shown(visitor.page_pane(), TEXT):
            font = text.property("font")
            letter = QFontMetricsF(font).averageCharWidth() + font.letterSpacing()
            assert text.width() / letter <= LONGEST_LINE, (percent, text.property("text"))


def test_the_next_person_has_the_usual_space(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    _toggle(visitor)
    visitor.tap("Close")
    before = visitor.still_picture()
    visitor.tap("Touch to begin")
    visitor.tap("Close")
    assert looks_the_same(visitor.still_picture(), before)
    visitor.tap("Touch to begin")
    assert visitor.text(visitor.title).property("font").letterSpacing() == 0


def _spaced(open_kiosk: OpenKiosk, size: str) -> Visitor:
    """Return a visitor who reads with more space."""
    visitor = open_kiosk(size=size, section="surgery")
    _toggle(visitor)
    return visitor


def _words_of_page(visitor: Visitor) -> set[str]:
    """Return all words of the open page."""
    return {one.property("text") for one in shown(visitor.page_pane(), TEXT)}


def _toggle(visitor: Visitor) -> None:
    """Switch more space on or off, and wait until all is laid out."""
    visitor.visit.comfort.toggle("more-space")
    visitor.settle()


def _tight(top: QQuickItem) -> list[str]:
    """Return the texts in and under an item that have less space than they should."""
    return [
        f"{text.property('text')[:40]!r}: {fault}"
        for text in shown(top, TEXT)
        if len(text.property("text")) > 1 and not _is_on_key(text)
        for fault in _faults_of(text)
    ]


def _is_on_key(text: QQuickItem) -> bool:
    """Say whether a text is what stands on a key of the on-screen keyboard."""
    at: QQuickItem | None = text
    while at is not None and not at.metaObject().className().startswith("KeyFace"):
        at = at.parentItem()
    return at is not None


def _faults_of(text: QQuickItem) -> list[str]:
    """Return what of the space of one text is missing."""
    font = text.property("font")
    size = font.pixelSize()
    line = text.property("contentHeight") / text.property("lineCount")
    measured = {
        "line": (line, LINE),
        "letter": (font.letterSpacing(), LETTER),
        "word": (font.wordSpacing(), WORD),
    }
    return [f"{name} {got}" for name, (got, least) in measured.items() if got < least * size - 0.5]
