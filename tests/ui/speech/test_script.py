"""Provides tests of what is said of a page, in which order, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content import blocks
from kiosk.content.page import Page
from kiosk.ui.page_model import PageModel
from kiosk.ui.speech.markup import words_of
from kiosk.ui.speech.script import HEAD, page_script
from kiosk.ui.speech.spoken_words import Lexicon
from tests.pack.words import PAGES, open_words, page

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.speech.utterance import Utterance


def text(words: str) -> blocks.Text:
    """Return a text that looks the same throughout."""
    return (blocks.Run(words),)


def script(*parts: blocks.Block, language: str = "en") -> tuple[Utterance, ...]:
    """Return what is said of some blocks."""
    one = page("surgery")
    shown = Page(one.id, "Title", "Summary.", "", "", tuple(parts), (), (), "", "", "", words=0)
    return said_of(shown, language)


def said_of(shown: Page, language: str = "en") -> tuple[Utterance, ...]:
    """Return what is said of a page."""
    model = PageModel()
    model.show_page(shown, str)
    return page_script(model, model.all_rows, language, Lexicon())


def body(said: tuple[Utterance, ...]) -> list[str]:
    """Return what is said between head and foot."""
    foot = max(one.row for one in said)
    return [one.spoken for one in said if HEAD < one.row < foot]


CASES: dict[str, tuple[list[blocks.Block], list[str]]] = {
    "heading": ([blocks.Heading(text("What it is"), 2)], ["What it is"]),
    "sentences": (
        [blocks.Paragraph((blocks.Run("One. "), blocks.Run("Two", bold=True), blocks.Run("!")))],
        ["One.", "Two!"],
    ),
    "numbers": (
        [
            blocks.List(
                (blocks.ListItem(text("Eat.")), blocks.ListItem(text("Sleep."))), is_ordered=True
            )
        ],
        ["1: Eat.", "2: Sleep."],
    ),
    "bullets": (
        [
            blocks.List(
                (
                    blocks.ListItem(text("Eat"), blocks.List((blocks.ListItem(text("Soup")),))),
                    blocks.ListItem(text("Sleep")),
                )
            )
        ],
        ["Eat", "Soup", "Sleep"],
    ),
    "table": (
        [blocks.Table((text("What"), text("When")), ((text("Scan"), text("Day 1. Early.")),))],
        ["What: Scan", "When: Day 1.", "Early."],
    ),
    "steps": (
        [blocks.Steps("Plan", (blocks.Step(text("Tests"), text("You wait.")),))],
        ["Plan", "1: Tests", "You wait."],
    ),
    "warning": (
        [blocks.Callout("warning", "Get help fast", (blocks.Paragraph(text("Call.")),))],
        ["Warning: Get help fast", "Call."],
    ),
    "note without a title": (
        [blocks.Callout("note", "", (blocks.Paragraph(text("Rest.")),))],
        ["Note.", "Rest."],
    ),
    "questions": (
        [blocks.Questions("Questions to ask", (text("Why?"), text("When?")))],
        ["Questions to ask", "Why?", "When?"],
    ),
    "quote": ([blocks.Quote((text("We hope."),))], ["We hope."]),
    "rule": ([blocks.Rule()], []),
    "folded": (
        [blocks.Detail("More detail", (blocks.Paragraph(text("Hidden.")),))],
        ["More detail. Closed. Open it to hear it."],
    ),
    "label": (
        [blocks.Label("limited", "for a few", (blocks.Paragraph(text("It may help.")),))],
        [
            "Evidence label: Limited evidence: for a few.",
            "Some hospitals use it.",
            "Studies are small, local or mixed.",
            "Not routine in main guidelines.",
            "It may help.",
        ],
    ),
    "figure": (
        [blocks.Figure("x.svg", "A tube.", 1, "The tube", (text("Here"),), (text("It is thin."),))],
        ["The tube", "Picture: A tube.", "1: Here", "It is thin."],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_block_is_said_in_its_own_way(qapp: QGuiApplication, case: str) -> None:  # noqa: ARG001
    parts, said = CASES[case]
    assert body(script(*parts)) == said


def test_a_page_begins_with_its_head_and_ends_with_its_foot(qapp: QGuiApplication) -> None:  # noqa: ARG001
    said = said_of(page("surgery"))
    assert [one.spoken for one in said if one.row == HEAD][:3] == [
        "Surgery",
        "Evidence label: Standard treatment: for cancer that has not spread far.",
        "Main guidelines recommend it for the people described on the page.",
    ]
    foot = [one.spoken for one in said if one.row == said[-1].row]
    assert foot[0] == "Where this information comes from"
    assert foot[-2:] == ["General information only.", "Your own team knows your situation."]


@pytest.mark.parametrize("page_id", PAGES)
def test_all_open_words_of_a_page_are_said(qapp: QGuiApplication, page_id: str) -> None:  # noqa: ARG001
    said = " ".join(" ".join(one.spoken for one in said_of(page(page_id))).split())
    missing = [word for word in open_words(page_id).split() if word not in said]
    assert not missing


@pytest.mark.parametrize("page_id", PAGES)
def test_a_sentence_stands_where_the_screen_shows_it(qapp: QGuiApplication, page_id: str) -> None:  # noqa: ARG001
    for one in said_of(page(page_id)):
        if one.source:
            words = words_of(one.source) if one.is_rich else one.source
            assert words[one.start : one.start + one.length] == one.text


def test_parts_in_another_language_belong_to_one_sentence(qapp: QGuiApplication) -> None:  # noqa: ARG001
    said = script(blocks.Paragraph(text("来自Cancer Research UK的数据。下一句。")), language="zh")
    here = [one for one in said if one.row == 0]
    assert [(one.spoken, one.language) for one in here] == [
        ("来自", "zh"),
        ("Cancer Research UK", "en"),
        ("的数据。", "zh"),
        ("下一句。", "zh"),
    ]
    assert len({one.number for one in here}) == 2
    assert {one.text for one in here[:3]} == {"来自Cancer Research UK的数据。"}
