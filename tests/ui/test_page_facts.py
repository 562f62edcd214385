"""Provides tests of the small facts at a page's head and foot."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt

from kiosk.content.blocks import Callout, Detail, List, ListItem, Paragraph, Run
from kiosk.content.glossary import Glossary
from kiosk.ui.page_model import WORDS_PER_MINUTE, PageModel
from kiosk.ui.related import related_sections
from kiosk.ui.review import review_line
from tests.pack.words import PAGES, page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOBODY = "Not yet reviewed by a clinician."


@pytest.mark.parametrize(
    ("name", "on", "due", "line"),
    [
        ("", "", "", NOBODY),
        ("Dr. A. Example", "", "", NOBODY),
        ("", "2026-03-01", "2199-03-01", NOBODY),
        ("Dr. A. Example", "2026-03-01", "", "Reviewed by Dr. A. Example on {2026-03-01}."),
        (
            "Dr. A. Example",
            "2026-03-01",
            "2199-03-09",
            "Reviewed by Dr. A. Example on {2026-03-01}. Next review {2199-03-09}.",
        ),
    ],
)
def test_the_review_line(name: str, on: str, due: str, line: str) -> None:
    said = review_line(replace(page("surgery"), reviewer=name, reviewed=on, next_review=due))
    for iso in (on, due):
        assert not iso or iso not in said, "a date is in words"
        year, day = iso[:4], iso[8:].lstrip("0")
        placeholder = "{" + iso + "}"
        if placeholder in line:
            before, after = line.split(placeholder, maxsplit=1)[0], f"{year}"
            assert said.startswith(before.split("{")[0])
            assert day in said
            assert after in said
    assert said.count(".") >= line.count(".")
    assert ("Next review" in said) == ("Next review" in line)
    assert (said == NOBODY) == (line == NOBODY)


@pytest.mark.parametrize(("days", "is_overdue"), [(-400, True), (-1, True), (0, False), (1, False)])
def test_a_review_is_overdue_from_the_day_after_it_is_due(days: int, is_overdue: bool) -> None:
    due = QDate.currentDate().addDays(days).toString(Qt.DateFormat.ISODate)
    said = review_line(Glossary((), "Dr. A. Example", "2020-03-01", due))
    assert said.startswith("Review overdue. Reviewed by Dr. A. Example on ") == is_overdue
    assert ("Next review" in said) != is_overdue


def test_a_draft_translation_says_so_until_it_is_signed(qtbot: QtBot) -> None:
    said = "This is a draft translation. No clinician has checked it yet."
    model = PageModel()
    assert model.draftLine == ""
    for is_draft in (True, False):
        one = replace(page("surgery"), is_draft=is_draft)
        model.show_page(one, str)
        assert model.draftLine == (said if is_draft else "")
        assert review_line(one) == (said if is_draft else NOBODY)
    assert review_line(Glossary(is_draft=True)) == said
    qtbot.waitUntil(lambda: model.isComplete)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [(0, 0), (1, 1), (WORDS_PER_MINUTE, 1), (WORDS_PER_MINUTE + 1, 2), (3 * WORDS_PER_MINUTE, 3)],
)
def test_reading_time_is_in_whole_minutes(qtbot: QtBot, words: int, minutes: int) -> None:
    model = PageModel()
    model.show_page(replace(page("surgery"), words=words), str)
    assert model.minutes == minutes
    qtbot.waitUntil(lambda: model.isComplete)


@pytest.mark.parametrize("section", PAGES)
def test_nobody_is_rushed(section: str) -> None:
    minutes = ceil(page(section).words / WORDS_PER_MINUTE)
    assert 1 <= minutes <= 6
    assert WORDS_PER_MINUTE <= 238  # what adults read on average (Brysbaert 2019)


def test_related_sections_are_named_once_and_in_order_however_deep_they_stand() -> None:
    def text(*links: str) -> tuple[Run, ...]:
        return tuple(Run("words", link=link) for link in links)

    nested = List((ListItem(text("section:c"), List((ListItem(text("section:d")),))),))
    blocks = (
        Paragraph(text("section:b", "https://example.org", "glossary:x")),
        Callout("note", "", (Paragraph(text("section:b", "section:me")), nested)),
        Detail("More", (Paragraph(text("section:a")),)),
    )
    one = replace(page("surgery"), id="me", blocks=blocks)
    assert related_sections(one) == ["b", "c", "d", "a"]


def test_a_page_without_links_leads_nowhere() -> None:
    assert related_sections(replace(page("surgery"), blocks=())) == []
