"""Provides tests of page up and page down, for those who don't scroll by finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pack.words import PAGES
from tests.screens.items import rect_of, seen_rect_of

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

MOST = 60
"""Screenfuls; far more than any page has."""


@pytest.mark.parametrize(
    ("size", "section"),
    [*(("1920x1080", one) for one in PAGES), *(("1080x1920", one) for one in PAGES[::4])],
)
def test_page_down_reaches_the_end_and_page_up_the_top(
    open_kiosk: OpenKiosk, size: str, section: str
) -> None:
    visitor = open_kiosk(size=size, section=section)
    assert not visitor.control("Page up").isEnabled()
    down = _tap_while_on(visitor, "Page down")
    pane = rect_of(visitor.page_pane())
    assert rect_of(visitor.text("General information only.")).bottom() <= pane.bottom()
    assert visitor.control("Page up").isEnabled()
    up = _tap_while_on(visitor, "Page up")
    assert visitor.page_y() == 0
    assert visitor.control("Page down").isEnabled()
    assert down == up > 2


def test_a_step_keeps_the_last_lines_in_sight(reading: Visitor) -> None:
    pane = reading.page_pane()
    reading.tap("Page down")
    assert pane.height() * 0.8 < reading.page_y() < pane.height() - 40


def test_a_switched_off_button_does_nothing(reading: Visitor) -> None:
    reading.tap("Page up")
    assert reading.page_y() == 0
    assert reading.title == "About cancer of the food pipe"


def _tap_while_on(visitor: Visitor, name: str) -> int:
    """Tap a button until it is off; return how often."""
    button, pane = visitor.control(name), visitor.page_pane()
    for count in range(MOST):
        if not button.isEnabled():
            return count
        y = pane.property("contentY")
        visitor.tap(seen_rect_of(button).center())
        assert pane.property("contentY") != y, "a button that is on moves the page"
    message = f"{name} never came to an end"
    raise AssertionError(message)
