"""Provides tests that no screen keeps words of a language that the visitor does not read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from kiosk.ui.controls_model import ControlsModel
from kiosk.ui.panel_names import PANELS, STAFF_PANELS
from kiosk.ui.panels import open_panel
from tests.catalogs import messages, translated
from tests.fake_time import FakeTime
from tests.screens.items import TEXT
from tests.screens.staff_member import await_lamp, staff_of
from tests.station.pin.pins import own_folders

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

PLACE = re.compile(r"%L?\d|%n|\\\{\w+\\\}")
"""Where something is put into words, in a pattern."""
LETTER = re.compile("[A-Za-z]")
ARABIC = re.compile("[\u0620-\u064a]")
FEW = 3
"""Letters; words of no more are alike in many languages."""
ENGLISH = "Touch to begin"
SECTION = "radiotherapy"
"""A page with a drawing, words to explain, a table and questions."""


def patterns(language: str) -> re.Pattern[str]:
    """Return what is an English text of the program, where a language has another."""
    found = [
        PLACE.sub(".+", re.escape(one.source))
        for one in messages(language)
        if one.source not in one.forms and letters(one.source) > FEW
    ]
    return re.compile("|".join(found))


def letters(source: str) -> int:
    """Return how many letters a text has beside what is put into it."""
    return len(LETTER.findall(PLACE.sub("", re.escape(source))))


def said(visitor: Visitor) -> set[str]:
    """Return all that can be read on the screen, and all that a screen reader says of it."""
    texts = {str(one.property("text")) for one in visitor.items(TEXT)}
    for one in visitor.items():
        told = QAccessible.queryAccessibleInterface(one)
        if told is not None:
            texts |= {told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)}
    return {part for text in texts for part in (text, *text.splitlines())}


def left(visitor: Visitor, english: re.Pattern[str]) -> list[str]:
    """Return the English words that are left on the screen."""
    visitor.settle()
    return sorted(text for text in said(visitor) if english.fullmatch(text))


def each_screen(visitor: Visitor) -> Iterator[str]:
    """Show all that a visitor can see, and all that staff can, one after another."""
    yield "welcome"
    visitor.visit.begin()
    visitor.visit.openSection(SECTION)
    visitor.wait(lambda: visitor.visit.reader.page.isComplete)
    visitor.visit.reader.page.unfold()
    yield "page"
    for panel in PANELS:
        assert open_panel(visitor.visit, panel), panel
        yield panel
        visitor.visit.cards.close()
        visitor.visit.clock.stay()
    for page in ("word-list", "about"):
        visitor.visit.openSection(page)
        yield page
    for name, screen in STAFF_PANELS.items():
        staff_of(visitor).show(screen)
        visitor.settle()
        if screen == "panel":
            await_lamp(visitor)
        yield name
    staff_of(visitor).show("")


@pytest.mark.parametrize("language", ["es", "ar"])
def test_no_screen_has_english_words(
    open_kiosk: OpenKiosk, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folders(tmp_path, monkeypatch)
    english = patterns(language)
    visitor = open_kiosk("--language", language, time=FakeTime())
    found = {screen: words for screen in each_screen(visitor) if (words := left(visitor, english))}
    assert found == {}


def test_the_next_person_does_not_find_the_last_one_s_words(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk()
    visitor.tap("العربية")
    visitor.tap(translated("ar", "Help"))
    assert visitor.says(translated("ar", "To read on"))
    visitor.visit.close()
    visitor.settle()
    arabic = {form for one in messages("ar") for form in one.forms if ARABIC.search(form)}
    visitor.tap(ENGLISH)
    visitor.settle()
    assert said(visitor) & arabic == set()


def test_a_visit_that_is_taken_up_speaks_its_language_again(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(time=FakeTime())
    visitor.tap("Español")
    visitor.pass_seconds(120)
    visitor.pass_seconds(30)
    # All else is in the usual language by now; who comes back may not read that.
    offer = translated("es", "Continue where you were")
    visitor.wait(lambda: offer in visitor.names())
    visitor.settle()
    assert "Touch to begin" in visitor.names()
    visitor.tap(offer)
    assert translated("es", "Close") in visitor.names()
    assert translated("es", "Back to menu") in visitor.names()
    assert "Close" not in visitor.names()


def test_a_change_on_an_open_page_changes_all_round_it_and_back(reading: Visitor) -> None:
    reading.visit.openSection("surgery")
    reading.settle()
    before = said(reading)
    controls = reading.visit.controls
    assert isinstance(controls, ControlsModel)
    titles = [one.title for one in controls.records]
    for language in ("es", "en"):
        reading.visit.chooseLanguage(language)
        reading.settle()
        now = [one.title for one in controls.records]
        assert now == (
            titles if language == "en" else [translated(language, one) for one in titles]
        )
        assert left(reading, patterns("es")) == [] or language == "en"
    reading.wait(lambda: said(reading) == before)
