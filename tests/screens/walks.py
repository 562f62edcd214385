"""Provides walks through all that can open over a page, with one open kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.panels import open_panel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.screens.visitor import Visitor


def each_panel(visitor: Visitor, names: Iterable[str]) -> Iterator[str]:
    """Open one panel after the other; close each when it has been looked at.

    Nothing fades meanwhile: a walk would be waiting for that most of its time.
    """
    _let_fade(visitor, is_wanted=False)
    for name in names:
        assert open_panel(visitor.visit, name), name
        visitor.settle()
        yield name
        _shut(visitor, name)
        visitor.settle()
    _let_fade(visitor, is_wanted=True)


def _shut(visitor: Visitor, name: str) -> None:
    """Close a panel."""
    if name == "menu":
        visitor.visit.toggleMenu()
    elif name == "still-there":
        visitor.visit.clock.stay()
    else:
        visitor.visit.cards.close()


def _let_fade(visitor: Visitor, *, is_wanted: bool) -> None:
    """Let cards fade in, or not."""
    if visitor.visit.comfort.hasLessMovement == is_wanted:
        visitor.visit.comfort.toggle("less-movement")
        visitor.settle()
