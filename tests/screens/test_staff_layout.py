"""Provides tests of how the staff's panel looks, and what it leads to, on screens of each shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.staff.screen_test_steps import COLORS, STEPS
from tests.screens.items import seen_rect_of
from tests.screens.staff_member import enlarge, let_in, panel_of, staff_faults, staff_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SCALES = (1, 2)
"""Of the text."""
LEGIBLE = 16
"""Pixels of the last words that must be in sight."""
COLOR = STEPS.index(COLORS[0])
"""The first step that fills the screen."""


def each_screen(visitor: Visitor) -> Iterator[str]:
    """Show all that staff can see, one after another."""
    panel = let_in(visitor)
    yield "panel"
    visitor.key(Qt.Key.Key_End)
    yield "end of the panel"
    for act in ("restart", "leave"):
        panel.ask(act)
        visitor.settle()
        yield act
    staff_of(visitor).show("screen-test")
    for step in STEPS[: COLOR + 1]:
        visitor.settle()
        yield step
        panel_of(visitor).screenTest.next()
    staff_of(visitor).show("cleaning")
    visitor.settle()
    yield "cleaning"
    visitor.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480"])
def test_nothing_is_cut_or_covered(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    found = {}
    for scale in SCALES:
        enlarge(visitor, scale)
        for name in each_screen(visitor):
            found[scale, name] = staff_faults(visitor)
            if name == "end of the panel":
                assert seen_rect_of(visitor.text("Counting is off.")).height() > LEGIBLE
    assert len(found) == len(SCALES) * (5 + COLOR + 1)
    assert {where: what for where, what in found.items() if what} == {}
