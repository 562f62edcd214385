"""Provides touch tests of the words that are explained: a tap opens a card beside the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.content.pack_writer import PICTURE, PackWriter
from tests.screens.faults import target_pixels
from tests.screens.items import TEXT, controls_in, description_of, name_of, rect_of, shown
from tests.screens.links import place_of, text_with
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor, Where

CLOSE = "Close this card"
OUTSIDE = QPointF(1900, 20)
STENT = "glossary:stent"
BIOPSY = "glossary:biopsy"
SURGERY = "glossary:surgery"
MEANING = "A small tube that holds a passage open."
FILL = "Plain words stand here, and none of them has a card. " * 4
PAGE = f"""
Stents come first in this line.

{FILL}

Ask about surgery or biopsies today.

Here is [the second page](section:two), which is short.

{FILL}

{FILL}

{FILL}

{FILL}

{FILL}
"""
WORDS = f"""
[terms.stent]
term = "stent"
variants = ["stents"]
say = "STENT, as in tent"
definition = "{MEANING}"

[terms.biopsy]
term = "biopsy"
variants = ["biopsies"]
definition = "A tiny sample to look at."

[terms.surgery]
term = "surgery"
definition = "An operation."
"""
KINDS = """
A w0 in a paragraph.

- A point.
    - A w1 in a list.

!!! note "Note"
    A w2 in a box.

| One | Two |
| --- | --- |
| a   | w3  |

> A w4 in a quote.

!!! steps
    1. **First.** A w5 in a step.

!!! figure "Drawing"
    ![A line](figures/a.svg)

    1. A w6 in a legend

    A w7 in a description.

!!! detail "More"
    A w8 in a fold.
"""
BESIDE = {
    "left": lambda word, far: QPointF(word.left() - far, word.center().y()),
    "right": lambda word, far: QPointF(word.right() + far, word.center().y()),
    "above": lambda word, far: QPointF(word.center().x(), word.top() - far),
    "below": lambda word, far: QPointF(word.center().x(), word.bottom() + far),
}
every_side = pytest.mark.parametrize("side", BESIDE)


@pytest.fixture
def visitor(open_kiosk: OpenKiosk, tmp_path: Path) -> Visitor:
    """Return a visitor before a page of which three words are explained."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.file("en/glossary.toml", WORDS)
    pack.section("one", PAGE)
    pack.section("two")
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder))
    visitor.tap("Touch to begin")
    return visitor


@pytest.fixture
def card(visitor: Visitor) -> Visitor:
    """Return a visitor who has scrolled a little and touched a word."""
    visitor.key(Qt.Key.Key_Down)
    visitor.tap(place_of(visitor, BIOPSY).center())
    return visitor


def test_a_tap_on_a_word_opens_its_card(visitor: Visitor) -> None:
    visitor.tap(place_of(visitor, STENT).center())
    card = dialog_of(visitor)
    assert name_of(card) == "stent"
    said = [text.property("text") for text in shown(card, TEXT)]
    assert said[:3] == ["stent", "Say it: STENT, as in tent", MEANING]


def test_a_word_without_a_say_it_has_none(card: Visitor) -> None:
    assert card.says("A tiny sample to look at.")
    assert not card.says("Say it:")


@pytest.mark.parametrize("far", [30, 38])
@every_side
def test_a_tap_within_10_mm_opens_it_too(visitor: Visitor, side: str, far: int) -> None:
    visitor.tap(BESIDE[side](place_of(visitor, STENT), far))
    assert visitor.visit.cards.word == "stent"


@every_side
def test_a_tap_farther_away_opens_nothing(visitor: Visitor, side: str) -> None:
    visitor.tap(BESIDE[side](place_of(visitor, STENT), 60))
    assert not visitor.visit.cards.isOpen


@pytest.mark.parametrize(("share", "word"), [(0.3, "surgery"), (0.7, "biopsy")])
def test_between_two_words_the_nearer_one_opens(visitor: Visitor, share: float, word: str) -> None:
    first, second = place_of(visitor, SURGERY), place_of(visitor, BIOPSY)
    gap = second.left() - first.right()
    assert gap < 80, "both can be reached from between them"
    visitor.tap(QPointF(first.right() + gap * share, first.center().y()))
    assert visitor.visit.cards.word == word


def test_a_slow_tap_opens_it(visitor: Visitor) -> None:
    visitor.slow_tap(place_of(visitor, STENT).center())
    assert visitor.visit.cards.word == "stent"


def test_a_flick_that_starts_on_a_word_scrolls_and_opens_nothing(visitor: Visitor) -> None:
    visitor.flick(place_of(visitor, BIOPSY).center(), 300)
    assert visitor.page_y() > 0
    assert not visitor.visit.cards.isOpen


def test_words_can_be_touched_wherever_they_stand(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    words = [f"w{number}" for number in range(9)]
    terms = [f'[terms.{word}]\nterm = "{word}"\ndefinition = "It."\n' for word in words]
    pack.file("en/glossary.toml", "\n".join(terms))
    pack.file("figures/a.svg", PICTURE)
    pack.section("one", KINDS)
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    visitor.visit.reader.page.unfold()
    visitor.settle()
    for word in words:
        visitor.bring(partial(text_with, visitor, f"glossary:{word}"))
        visitor.tap(place_of(visitor, f"glossary:{word}").center())
        assert visitor.visit.cards.word == word
        visitor.tap(CLOSE)


def test_a_control_close_to_a_word_keeps_its_taps(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.file("en/glossary.toml", WORDS)
    pack.section("one", '!!! detail "More"\n    A biopsy.')
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    visitor.visit.reader.page.unfold()
    visitor.settle()
    word, fold = place_of(visitor, BIOPSY), rect_of(visitor.control("More"))
    beside = QPointF(word.center().x(), fold.bottom() - 3)
    assert word.top() - beside.y() < 40, "the word would be within reach"
    visitor.tap(beside)
    assert description_of(visitor.control("More")).startswith("Closed")
    assert not visitor.visit.cards.word


def test_the_page_stays_where_it_is(visitor: Visitor) -> None:
    visitor.key(Qt.Key.Key_Down)
    y, word = visitor.page_y(), place_of(visitor, BIOPSY)
    assert y > 0
    visitor.tap(word.center())
    assert (visitor.page_y(), place_of(visitor, BIOPSY)) == (y, word)
    visitor.tap(CLOSE)
    assert (visitor.page_y(), place_of(visitor, BIOPSY)) == (y, word)


@pytest.mark.parametrize("where", [CLOSE, OUTSIDE])
def test_a_tap_closes_it(card: Visitor, where: Where) -> None:
    card.tap(where)
    assert not card.visit.cards.isOpen
    assert not card.says("A tiny sample")


def test_escape_closes_it_and_nothing_else(card: Visitor) -> None:
    card.key(Qt.Key.Key_Escape)
    assert not card.visit.cards.isOpen
    assert card.visit.screen == "reading"


def test_a_tap_on_the_card_itself_does_not(card: Visitor) -> None:
    card.tap(rect_of(card.text("A tiny sample")).center())
    card.tap(_panel(card).topLeft() + QPointF(20, 20))
    assert card.visit.cards.isOpen


@pytest.mark.parametrize("link", [SURGERY, "section:two"])
def test_the_tap_that_closes_it_follows_no_link(card: Visitor, link: str) -> None:
    card.tap(place_of(card, link).center())
    assert not card.visit.cards.isOpen
    assert card.title == "One"


@pytest.mark.parametrize("name", ["Two", "Page down", "Close"])
def test_the_tap_that_closes_it_presses_nothing(card: Visitor, name: str) -> None:
    y = card.page_y()
    card.tap(name)
    assert not card.visit.cards.isOpen
    assert (card.title, card.page_y()) == ("One", y)


def test_nothing_under_it_scrolls(card: Visitor) -> None:
    y = card.page_y()
    card.key(Qt.Key.Key_PageDown)
    card.flick(QPointF(1000, 500), 400)
    assert card.page_y() == y


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_keys_stay_on_it(card: Visitor, key: Qt.Key) -> None:
    met = []
    for _ in range(2):
        card.key(key)
        met.append(card.focused())
    assert met == ["Say it", CLOSE]


def test_a_page_ends_with_a_list_of_its_words(visitor: Visitor) -> None:
    heading = rect_of(visitor.text("Words on this page"))
    chips = _chips(visitor)
    assert [name_of(chip) for chip in chips] == ["biopsy", "stent", "surgery"]
    for chip in chips:
        assert rect_of(chip).top() > heading.bottom()
        assert min(chip.width(), chip.height()) > target_pixels(chip)


@pytest.mark.parametrize("word", ["biopsy", "stent", "surgery"])
def test_a_chip_opens_the_card_of_its_word(visitor: Visitor, word: str) -> None:
    visitor.bring_control(word)
    visitor.tap(word)
    assert name_of(dialog_of(visitor)) == word
    assert not _panel(visitor).intersects(rect_of(visitor.control(word)))


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_focus_returns_to_the_chip(visitor: Visitor, way: Qt.Key) -> None:
    while visitor.focused() != "stent":
        visitor.key(Qt.Key.Key_Tab)
    y = visitor.page_y()
    visitor.key(Qt.Key.Key_Return)
    assert (visitor.visit.cards.word, visitor.focused()) == ("stent", CLOSE)
    visitor.key(way)
    assert not visitor.visit.cards.isOpen
    assert visitor.focused() == "stent"
    assert visitor.page_y() == y


def test_a_page_without_such_words_has_no_list(visitor: Visitor) -> None:
    visitor.tap_entry("Two")
    assert visitor.says("General information only.")
    assert not visitor.says("Words on this page")
    assert [name_of(item) for item in controls_in(visitor.page_pane())] == []


@pytest.mark.parametrize("far", [0, 30])
def test_links_to_sections_still_lead_there(visitor: Visitor, far: int) -> None:
    visitor.tap(BESIDE["below"](place_of(visitor, "section:two"), far))
    assert visitor.title == "Two"
    assert not visitor.visit.cards.isOpen


def _chips(visitor: Visitor) -> list[QQuickItem]:
    """Return the controls of the page's list of words."""
    words = {"biopsy", "stent", "surgery"}
    return [item for item in controls_in(visitor.page_pane()) if name_of(item) in words]


def _panel(visitor: Visitor) -> QRectF:
    """Return where the card stands."""
    panel = visitor.control(CLOSE).parentItem()
    assert panel is not None
    return rect_of(panel)
