"""Provides tests of a screen that is turned or resized while somebody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from tests.screens.faults import faults
from tests.screens.items import is_made_by, middle_paragraph, rect_of

if TYPE_CHECKING:
    from tests.screens.visitor import Visitor

SIZES = [(1080, 1920), (800, 480), (3840, 2160), (1280, 720), (1920, 1080)]


def test_the_open_page_stays_and_is_laid_out_anew(reading: Visitor) -> None:
    reading.tap_entry("Radiotherapy")
    for width, height in SIZES:
        _resize(reading, width, height)
        assert reading.title == "Radiotherapy"
        assert reading.says("Radiotherapy")
        assert faults(reading.window.contentItem()) == []
        assert reading.page_pane().width() <= width
        assert reading.says("MENU") == (width > 800)


def test_the_welcome_screen_follows(welcomed: Visitor) -> None:
    for width, height in SIZES:
        _resize(welcomed, width, height)
        assert faults(welcomed.window.contentItem()) == []
        (screen,) = (one for one in welcomed.items() if is_made_by(one, "WelcomeScreen"))
        assert rect_of(screen).size().toSize() == QSize(width, height)


def test_the_card_stays_open(reading: Visitor) -> None:
    reading.tap_entry("Surgery")
    reading.tap("Standard treatment: for cancer that has not spread far")
    for width, height in SIZES:
        _resize(reading, width, height)
        assert reading.visit.cards.isOpen
        assert reading.says("You touched this label:")
        close = rect_of(reading.control("Close this card"))
        assert close.right() < width
        assert close.bottom() < height
    reading.tap("Close this card")
    assert not reading.visit.cards.isOpen


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 720), (800, 480), (3840, 2160)])
def test_the_block_at_the_top_stays_at_the_top(reading: Visitor, size: tuple[int, int]) -> None:
    text = middle_paragraph(reading.page_pane())
    reading.bring_to_top(lambda: text)
    _resize(reading, *size)
    pane, place = rect_of(reading.page_pane()), rect_of(text)
    assert reading.page_y() > pane.height()
    assert -place.height() < place.top() - pane.top() < pane.height() / 4


def _resize(visitor: Visitor, width: int, height: int) -> None:
    """Give the window another size, as turning the screen does."""
    visitor.window.resize(QSize(width, height))
    root = visitor.window.rootObject()
    visitor.wait(lambda: root.size().toSize() == QSize(width, height))
    visitor.settle()
