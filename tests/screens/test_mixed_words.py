"""Provides tests that the unseen signs in Arabic words change what is seen, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.mixed_text import END, LEFT_TO_RIGHT, UNSEEN, shown
from kiosk.ui.speech.engine import SpeechEngine
from kiosk.ui.speech.speaker import Speaker
from tests.pack.words import PAGES
from tests.screens.items import TEXT, name_of, rect_of
from tests.screens.items import shown as items_in
from tests.screens.links import place_of, text_with
from tests.screens.test_layout import dialog_of
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SECTION = "chemotherapy"
LINK = "glossary:flot"
WORD = "FLOT"


@pytest.fixture
def arabic(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who reads an Arabic page with foreign words in it."""
    visitor = open_kiosk("--language", "ar", section=SECTION)
    visitor.open_unfolded(SECTION)
    return visitor


def is_clean(words: str) -> bool:
    """Say whether none of the signs is in some words."""
    return words.isascii() or words.translate(UNSEEN).count(" ") == words.count(" ")


def test_what_is_shown_has_them_and_what_is_named_has_not(arabic: Visitor) -> None:
    text = text_with(arabic, LINK)
    assert f'<a href="{LINK}">{LEFT_TO_RIGHT}{WORD}{END}</a>' in text.property("text")
    assert WORD in name_of(text)
    assert is_clean(name_of(text))


def test_a_foreign_word_can_be_touched_where_it_stands(arabic: Visitor) -> None:
    arabic.bring(lambda: text_with(arabic, LINK))
    arabic.tap(place_of(arabic, LINK).center())
    assert any(WORD in one.property("text") for one in items_in(dialog_of(arabic), TEXT))


def test_it_is_found(arabic: Visitor) -> None:
    finder = arabic.visit.finder
    finder.prepare()
    finder.type(WORD)
    arabic.wait(lambda: finder.state == "found")
    hits = rows_of(finder.hits)
    assert SECTION in {hit["sectionId"] for hit in hits}
    assert all(is_clean(hit["plain"]) for hit in hits)


def test_nothing_of_it_is_taken_home(arabic: Visitor) -> None:
    taken = []
    for section in PAGES:
        arabic.visit.openSection(section)
        arabic.visit.cards.open("take-home")
        taken.append(arabic.visit.takeHome.content)
        arabic.visit.cards.close()
    assert any(taken)
    assert all(map(is_clean, taken))


class Heard(SpeechEngine):
    """Keeps what it is told to say."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts: list[str] = []

    def start(self) -> None:
        self.ready.emit(True)  # noqa: FBT003 - a signal has no names

    def languages(self) -> frozenset[str]:
        return frozenset({"ar"})

    def say(self, text: str, language: str, rate: float, volume: float) -> None:  # noqa: ARG002
        self.texts.append(text)


@pytest.mark.usefixtures("qapp")
def test_nothing_of_it_is_spoken_and_no_letter_moves() -> None:
    speaker = Speaker(Heard)
    speaker.prepare()
    words = shown("نحو 4–6 أسابيع مع FLOT")
    speaker.say(words, "ar", 0, 1)
    (text,) = speaker.findChildren(Heard)[0].texts
    assert not {LEFT_TO_RIGHT, END} & set(text)
    assert [text.index(letter) for letter in "4FT"] == [words.index(letter) for letter in "4FT"]


def test_the_name_of_a_study_begins_its_line_at_the_right(arabic: Visitor) -> None:
    begun = [
        one
        for one in arabic.items(TEXT)
        if one.property("text").removeprefix("<b>").startswith(LEFT_TO_RIGHT)
    ]
    assert begun
    assert all(rect_of(one).right() > arabic.window.width() / 2 for one in begun)
