"""Provides tests of how the staff's panel looks, and what it leads to, on screens of each shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.staff.screen_test_steps import COLORS, STEPS
from tests.screens.items import rect_of, seen_rect_of
from tests.screens.staff_member import (
    PATIENCE,
    enlarge,
    let_in,
    panel_of,
    staff_faults,
    staff_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SCALES = (1, 2)
"""Of the text."""
LEGIBLE = 16
"""Pixels of the last words that must be in sight."""
BUTTONS = ("Clean the screen", "Reload content", "Restart", "Screen test", "Leave the kiosk")
TROUBLES = 10
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


def in_trouble(open_kiosk: OpenKiosk, folder: Path, size: str) -> Visitor:
    """Return a member of staff at the panel of a kiosk that has many troubles."""
    file = folder / "kiosk.toml"
    slips = [f"idel_seconds_{number} = 90\n" for number in range(TROUBLES)]
    file.write_text("".join(slips), encoding="utf-8")
    visitor = open_kiosk("--config", str(file), size=size)
    assert let_in(visitor).health.troubles.rowCount() >= TROUBLES
    return visitor


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920"])
def test_all_buttons_are_in_sight_whatever_the_troubles(
    open_kiosk: OpenKiosk, tmp_path: Path, size: str
) -> None:
    visitor = in_trouble(open_kiosk, tmp_path, size)
    for scale in SCALES:
        enlarge(visitor, scale)
        for name in BUTTONS:
            button = visitor.control(name)
            assert seen_rect_of(button) == rect_of(button), (scale, name)
        assert staff_faults(visitor) == []


def test_on_a_small_screen_buttons_come_before_troubles(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visitor = in_trouble(open_kiosk, tmp_path, "800x480")
    lamp = rect_of(visitor.text(panel_of(visitor).health.headline))
    trouble = rect_of(visitor.text("Settings"))
    places = [rect_of(visitor.control(name)) for name in BUTTONS]
    assert all(lamp.bottom() < one.top() < one.bottom() < trouble.top() for one in places)


def is_whole(visitor: Visitor, words: str) -> bool:
    """Say whether all of a text that begins with these words is in sight."""
    if not visitor.says(words):
        return False
    visitor.draw()
    text = visitor.text(words)
    return seen_rect_of(text) == rect_of(text)


@pytest.mark.parametrize("size", ["1920x1080", "800x480"])
@pytest.mark.parametrize("scale", SCALES)
def test_answers_are_in_view_where_it_was_asked(
    open_kiosk: OpenKiosk, tmp_path: Path, size: str, scale: int
) -> None:
    visitor = in_trouble(open_kiosk, tmp_path, size)
    enlarge(visitor, scale)
    if seen_rect_of(visitor.control("Reload content")).height() <= LEGIBLE:
        visitor.key(Qt.Key.Key_PageDown)
    visitor.tap("Reload content")
    visitor.wait(lambda: is_whole(visitor, "The pages were read anew."), PATIENCE)
    panel_of(visitor).ask("leave")
    visitor.wait(lambda: is_whole(visitor, "Leave the kiosk? It stays"))
