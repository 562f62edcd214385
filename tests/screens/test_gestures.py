"""Provides the table of every gesture and the button that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from tests.screens.items import name_of, rect_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

    Act = Callable[[Visitor], None]
    State = Callable[[Visitor], object]

# Row 29: every gesture has a button twin. Row 50: no two-finger-only actions.


def _page(visitor: Visitor) -> float:
    """Return how far the page is scrolled."""
    return visitor.page_y()


def _menu(visitor: Visitor) -> float:
    """Return how far the menu is scrolled."""
    return visitor.menu_y()


def _card(visitor: Visitor) -> str:
    """Return which card is open."""
    return str(visitor.visit.cards.opened)


def _folded(visitor: Visitor) -> bool:
    """Say whether the menu of a small screen lies over the page."""
    return bool(visitor.visit.isMenuOpen)


def _drawing(visitor: Visitor) -> float:
    """Return how wide the open drawing is, and how far it has been moved."""
    picture = rect_of(visitor.items("QQuickImage")[-1])
    return round(picture.width() + picture.left() / 1000, 3)


def _flick(visitor: Visitor) -> None:
    """Flick the page."""
    visitor.flick(rect_of(visitor.page_pane()).center(), 300)


def _flick_menu(visitor: Visitor) -> None:
    """Flick the menu."""
    visitor.flick(rect_of(visitor.menu_pane()).center(), 150)


def _menu_by_button(visitor: Visitor) -> None:
    """Scroll the menu by its button."""
    visitor.tap("More below")


def _open_card(visitor: Visitor) -> None:
    """Open a card."""
    visitor.visit.cards.explainLabel("standard")
    visitor.settle()


def _open_menu(visitor: Visitor) -> None:
    """Open the menu of a small screen."""
    visitor.tap("Menu")


def _open_drawing(visitor: Visitor) -> None:
    """Show a drawing large."""
    visitor.bring(lambda: visitor.control("Larger"))
    visitor.tap("Larger")


def _pinch(visitor: Visitor) -> None:
    """Pinch the drawing."""
    visitor.pinch(rect_of(visitor.items("QQuickImage")[-1]).center(), 100, 250)


def _enlarge(visitor: Visitor) -> None:
    """Make the drawing larger by its button."""
    visitor.tap(_last(visitor, "Larger"))


def _open_large(visitor: Visitor) -> None:
    """Show a drawing, larger than the screen."""
    _open_drawing(visitor)
    _enlarge(visitor)


def _drag_drawing(visitor: Visitor) -> None:
    """Drag the drawing."""
    visitor.flick(rect_of(visitor.items("QQuickImage")[-1]).center(), 0, aside=-200)


def _move_drawing(visitor: Visitor) -> None:
    """Move the drawing by its button."""
    visitor.tap(_last(visitor, "Right"))


def _tap_outside(visitor: Visitor) -> None:
    """Tap beside what is open."""
    visitor.tap(QPointF(visitor.window.width() - 4, 4))


def _last(visitor: Visitor, name: str) -> QPointF:
    """Return where the topmost control of a name is."""
    return rect_of([one for one in visitor.controls() if name_of(one) == name][-1]).center()


def _page_down(visitor: Visitor) -> None:
    """Turn the page by its button."""
    visitor.tap("Page down")


def _close_card(visitor: Visitor) -> None:
    """Close the card by its button."""
    visitor.tap("Close this card")


def _choose_again(visitor: Visitor) -> None:
    """Choose what is open already."""
    visitor.tap(rect_of(visitor.entry("Surgery")).center())


def _nothing(_visitor: Visitor) -> None:
    """Do nothing."""


HD, SMALL = "1920x1080", "800x480"

TWINS: dict[str, tuple[Act, Act, Act, State, str]] = {
    # gesture: what comes before, the gesture, its button, what both change, the screen
    "scroll the page": (_nothing, _flick, _page_down, _page, HD),
    "scroll the menu": (_open_menu, _flick_menu, _menu_by_button, _menu, SMALL),
    "tap beside a card": (_open_card, _tap_outside, _close_card, _card, HD),
    "tap beside the menu": (_open_menu, _tap_outside, _choose_again, _folded, SMALL),
    "pinch a drawing": (_open_drawing, _pinch, _enlarge, _drawing, HD),
    "drag a drawing": (_open_large, _drag_drawing, _move_drawing, _drawing, HD),
}
"""The buttons alone reach the end of every page: `test_pager.py` taps them on each."""


@pytest.mark.parametrize("gesture", TWINS)
def test_a_gesture_has_a_button(open_kiosk: OpenKiosk, gesture: str) -> None:
    prepare, by_gesture, by_button, state, size = TWINS[gesture]
    for act in (by_gesture, by_button):
        visitor = open_kiosk(size=size, section="surgery")
        prepare(visitor)
        before = state(visitor)
        act(visitor)
        assert state(visitor) != before
