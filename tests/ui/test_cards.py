"""Provides tests of the one card that is open, and of the words that a visit can explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.blocks import Run
from kiosk.content.glossary import Term
from kiosk.ui.cards import Cards
from kiosk.ui.row import text_row
from kiosk.ui.row_model import RowModel
from kiosk.ui.words_model import WordsModel
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kiosk.ui.visit import Visit

STENT = Term("stent", "stent", "A small tube.", say="STENT")
MARGIN = Term("margin", "clear margin", "The edge.")


@pytest.fixture
def cards() -> Cards:
    """Return the cards of a visitor who has opened none."""
    return Cards()


@pytest.fixture
def legend() -> RowModel:
    """Return the legend of a drawing."""
    words = (Run("The "), Run("stomach", link="glossary:stomach"))
    return RowModel([text_row("legend", words, marker="1")])


def test_none_is_open_at_first(cards: Cards) -> None:
    assert (cards.opened, cards.isOpen) == ("", False)
    assert (cards.word, cards.sayIt, cards.meaning) == ("", "", "")
    assert (cards.drawingTitle, cards.drawingWords, cards.drawingSource) == ("", "", "")


def test_one_takes_the_place_of_another(cards: Cards, legend: RowModel) -> None:
    seen: list[str] = []
    cards.opened_changed.connect(lambda: seen.append(cards.opened))
    cards.explainLabel("limited")
    cards.explain_word(STENT, 10, 50)
    cards.showDrawing("Title", "Words", "file:///a.svg", legend)
    cards.close()
    assert seen == ["labels", "word", "drawing", ""]


def test_closing_twice_is_told_once(cards: Cards) -> None:
    cards.explain_word(STENT, 10, 50)
    seen: list[bool] = []
    cards.opened_changed.connect(lambda: seen.append(cards.isOpen))
    cards.close()
    cards.close()
    assert seen == [False]


def test_a_word_is_there_when_its_card_opens(cards: Cards) -> None:
    seen: list[tuple[object, ...]] = []
    cards.opened_changed.connect(
        lambda: seen.append(
            (cards.word, cards.sayIt, cards.meaning, cards.wordTop, cards.wordBottom)
        )
    )
    cards.explain_word(STENT, 10, 50)
    assert seen == [("stent", "STENT", "A small tube.", 10, 50)]


def test_the_next_word_leaves_nothing_of_the_last(cards: Cards) -> None:
    cards.explain_word(STENT, 10, 50)
    told: list[str] = []
    cards.word_changed.connect(lambda: told.append(cards.word))
    cards.explain_word(MARGIN, 700, 740)
    assert told == ["clear margin"]
    assert (cards.sayIt, cards.meaning, cards.wordTop, cards.wordBottom) == (
        "",
        "The edge.",
        700,
        740,
    )


def test_a_drawing_has_its_own_legend(cards: Cards, legend: RowModel) -> None:
    cards.showDrawing("Title", "Words", "file:///a.svg", legend)
    assert (cards.drawingTitle, cards.drawingWords) == ("Title", "Words")
    assert cards.drawingSource == "file:///a.svg"
    legend.reset_records([])
    shown = [(row["marker"], row["text"], row["isRich"]) for row in rows_of(cards.legend)]
    assert shown == [("1", "The stomach", False)], "its words can't be touched there"


def test_the_words_of_a_page_keep_the_contract_of_models(qtmodeltester: Any) -> None:
    words = WordsModel()
    qtmodeltester.check(words)
    words.show_terms([MARGIN, STENT])
    assert rows_of(words) == [
        {"termId": "margin", "term": "clear margin"},
        {"termId": "stent", "term": "stent"},
    ]
    words.show_terms([])
    assert rows_of(words) == []


def test_the_words_of_a_page_come_with_its_foot(
    visit: Visit, qtbot: Any, qtmodeltester: Any
) -> None:
    qtmodeltester.check(visit.reader.words)
    first = rows_of(visit.reader.words)
    visit.openSection("surgery")
    qtbot.waitUntil(lambda: visit.reader.page.isComplete)
    second = [row["termId"] for row in rows_of(visit.reader.words)]
    assert "esophagectomy" in second
    assert second == sorted(second)
    assert first != rows_of(visit.reader.words)


@pytest.mark.parametrize(
    "follow",
    [
        lambda visit: visit.links.follow("glossary:stent", 10, 50),
        lambda visit: visit.links.explainWord("stent", 10, 50),
    ],
)
def test_a_link_to_a_word_opens_its_card(visit: Visit, follow: Callable[[Visit], None]) -> None:
    follow(visit)
    assert (visit.cards.opened, visit.cards.word) == ("word", "stent")
    assert visit.reader.sectionId == "overview"


@pytest.mark.parametrize("link", ["", "glossary:nothing", "glossary:", "stent", "http://a.b"])
def test_a_link_that_leads_nowhere_opens_nothing(visit: Visit, link: str) -> None:
    visit.links.follow(link, 10, 50)
    assert not visit.cards.isOpen
    assert visit.reader.sectionId == "overview"


def test_going_back_closes_the_card_first(visit: Visit) -> None:
    visit.openSection("surgery")
    visit.links.explainWord("stent", 10, 50)
    visit.back()
    assert not visit.cards.isOpen
    assert visit.reader.sectionId == "surgery"
    visit.back()
    assert visit.reader.sectionId == "overview"
