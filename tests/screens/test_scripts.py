"""Provides tests of how Chinese and Arabic stand on the screen: long lines, their ends, letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextLayout, QTextOption

from kiosk.ui.fonts import CHINESE_MARKS, TEXT_FAMILY
from tests.screens.items import TEXT, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

MOST_SIGNS = 40
"""In a line; WCAG 2.2, 1.4.8."""
NEVER_FIRST = "，。、；：？！）》」』】…”’%·"
"""Marks that belong to what stands before them (Requirements for Chinese Text Layout, 3.1.4)."""
NEVER_LAST = "（《「『【“"
LETTERS = re.compile(r"[A-Za-z0-9\u0600-\u06ff]{2}")
"""Two letters of one word, where a line never ends between them."""
LONG = 60
"""Signs, which stand on two lines or more."""
PAGES = ("surgery", "chemotherapy", "immunotherapy-drugs")


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_line_has_more_than_forty_signs(open_kiosk: OpenKiosk, size: str, percent: int) -> None:
    visitor = _read(open_kiosk, "zh", size)
    visitor.choose(percent=percent)
    visitor.open_unfolded("surgery")
    texts = _texts(visitor)
    assert max(len(text.property("text")) for text in texts) > LONG
    for text in texts:
        assert _signs(text) <= MOST_SIGNS, text.property("text")


def test_small_print_does_not_run_as_wide_as_it_may(open_kiosk: OpenKiosk) -> None:
    visitor = _read(open_kiosk, "zh", "1920x1080")
    text = max(_texts(visitor), key=lambda one: len(one.property("text")))
    text.setProperty("size", 16)
    visitor.settle()
    assert text.width() > 1.5 * MOST_SIGNS * 16
    assert MOST_SIGNS - 3 < _signs(text) <= MOST_SIGNS
    assert text.property("font").family() == CHINESE_MARKS
    visitor.visit.chooseLanguage("en")
    visitor.settle()
    text = max(_texts(visitor), key=lambda one: len(one.property("text")))
    assert text.property("rightPadding") == 0
    assert text.property("font").family() == TEXT_FAMILY


@pytest.mark.parametrize("language", ["zh", "ar"])
def test_lines_end_where_the_script_lets_them(open_kiosk: OpenKiosk, language: str) -> None:
    visitor = _read(open_kiosk, language, "800x480")
    ends = 0
    for page in PAGES:
        visitor.open_unfolded(page)
        for text in _words(visitor.items(TEXT)):
            if "<" in text.property("text"):
                continue
            for before, after in _ends(text):
                ends += 1
                assert after not in NEVER_FIRST, (before, after)
                assert before not in NEVER_LAST, (before, after)
                assert not LETTERS.fullmatch(before + after), text.property("text")
    assert ends > 20


@pytest.mark.parametrize("language", ["en", "ar"])
def test_arabic_letters_stay_joined(open_kiosk: OpenKiosk, language: str) -> None:
    visitor = open_kiosk("--language", language)
    spaced = {text.property("font").letterSpacing() > 0 for text in _words(visitor.items(TEXT))}
    assert spaced == {False} | {language == "en"}
    visitor.visit.begin()
    visitor.visit.comfort.toggle("more-space")
    visitor.settle()
    spaced = {text.property("font").letterSpacing() > 0 for text in _texts(visitor)}
    assert spaced == {language == "en"}
    assert {text.property("font").wordSpacing() > 0 for text in _texts(visitor)} == {True}


def _read(open_kiosk: OpenKiosk, language: str, size: str) -> Visitor:
    """Return a visitor who reads in a language."""
    visitor = open_kiosk("--language", language, size=size)
    visitor.visit.begin()
    visitor.settle()
    return visitor


def _texts(visitor: Visitor) -> list[QQuickItem]:
    """Return the texts of the page."""
    return _words(shown(visitor.page_pane(), TEXT))


def _words(texts: Iterable[QQuickItem]) -> list[QQuickItem]:
    """Return those texts that hold words, not the letter of an icon."""
    return [text for text in texts if len(text.property("text")) > 1]


def _signs(text: QQuickItem) -> float:
    """Return how many signs have room in the widest line of a text."""
    return float(text.property("contentWidth") / text.property("font").pixelSize())


def _ends(text: QQuickItem) -> Iterator[tuple[str, str]]:
    """Yield the letters before and after each end of a line within a text on the screen."""
    words = text.property("text")
    layout = QTextLayout(words, text.property("font"))
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.width() - text.property("rightPadding"))
    layout.endLayout()
    assert layout.lineCount() == text.property("lineCount"), words
    for number in range(1, layout.lineCount()):
        start = layout.lineAt(number).textStart()
        yield words[start - 1], words[start]


def _wrapping() -> QTextOption:
    """Return how `Text.Wrap` breaks lines."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
