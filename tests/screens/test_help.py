"""Provides tests of the help: every control, the time limit, what is kept, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.screens.faults import faults
from tests.screens.items import TEXT, controls_in, name_of, rect_of, seen_rect_of, shown
from tests.screens.test_bar import ORDER
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480", "3840x2160", "1280x720")


# Row 52: an on-screen features list.
def test_it_explains_each_control_in_one_sentence_with_its_icon(reading: Visitor) -> None:
    purposes = {one.title: one for one in reading.visit.controls.records}
    assert set(ORDER) == set(purposes)
    icons = {one.iconName for one in reading.visit.controls.records}
    assert len(icons) == len(purposes), "no two look the same"
    reading.tap("Help")
    said = _said(reading)
    for title, control in purposes.items():
        assert title in said
        assert control.purpose in said
        assert control.purpose.count(".") == 1
    for title in ("Menu", "More", "Page up, Page down", "Close"):
        assert title in said


@pytest.mark.parametrize("theme", ["paper", "contrast"])
def test_it_shows_the_icons_of_the_bar(reading: Visitor, theme: str) -> None:
    reading.choose(theme=theme)
    names = ("Back to menu", "Find", "Take home", "Help")
    letters = [_icon(reading, name) for name in names]
    reading.tap("Help")
    assert set(letters) <= set(_said(reading))


# Row 21: the time limit is stated in Help.
def test_it_states_the_time_limit(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visitor = _with_times(open_kiosk, tmp_path, "idle_seconds = 120\nwarning_seconds = 30\n")
    visitor.tap("Help")
    assert visitor.says("If nobody touches the screen for 2 minutes, it asks if you are still")
    assert visitor.says("30 seconds later it clears itself")


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ("idle_seconds = 60\nwarning_seconds = 60\n", "for 1 minute, it asks"),
        ("idle_seconds = 90\nwarning_seconds = 60\n", "for 90 seconds, it asks"),
        ("idle_seconds = 90\nwarning_seconds = 120\n", "2 minutes later it clears"),
    ],
)
def test_it_states_the_times_of_the_site(
    open_kiosk: OpenKiosk, tmp_path: Path, times: str, words: str
) -> None:
    visitor = _with_times(open_kiosk, tmp_path, times)
    visitor.tap("Help")
    assert visitor.says(words)


def test_more_time_is_told(reading: Visitor) -> None:
    reading.visit.comfort.toggle("more-time")
    reading.tap("Help")
    assert reading.says("for 20 minutes, it asks")
    assert reading.says("5 minutes later it clears")


# Row 53: no personal data is stored; row 49: what is said is there as text.
def test_it_says_that_nothing_is_kept(reading: Visitor) -> None:
    reading.tap("Help")
    assert reading.says("What is kept about you")
    assert reading.says("Nothing about you is kept. All that you have read")
    assert reading.says("Nothing is sent anywhere.")


# Row 56: staff can be asked, also for a copy.
def test_it_says_whom_to_ask(reading: Visitor) -> None:
    reading.tap("Help")
    assert reading.says("Any member of staff can help you")
    assert reading.says("a copy of a page on paper")


# Row 56: "Ask staff / take-home copy" stands on every page.
def test_every_page_says_how_to_get_a_copy(reading: Visitor) -> None:
    for section in ("overview", "surgery", "glossary", "about"):
        reading.visit.openSection(section)
        reading.settle()
        assert reading.says("Need help? Ask a member of staff.")
        assert reading.says("For a copy of this page, touch “Take home”, or ask a member of staff.")


@pytest.mark.parametrize("size", SIZES)
def test_it_has_room_on_every_screen(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    for percent in (100, 200):
        visitor.choose(percent=percent)
        visitor.visit.cards.open("help")
        visitor.settle()
        card = dialog_of(visitor)
        assert faults(card) == [], percent
        (down,) = [one for one in controls_in(card) if name_of(one) == "Page down"]
        while down.isEnabled():
            visitor.tap(rect_of(down).center())
        last = visitor.text("Nothing about you is kept.")
        assert rect_of(last).bottom() - seen_rect_of(last).bottom() < 1
        assert faults(card) == [], percent
        visitor.visit.cards.close()


def _said(visitor: Visitor) -> list[str]:
    """Return all words and icons on the open card."""
    return [text.property("text") for text in shown(dialog_of(visitor), TEXT)]


def _icon(visitor: Visitor, name: str) -> str:
    """Return the icon of a control, a letter of the icon font."""
    icon, *_ = shown(visitor.control(name), TEXT)
    return str(icon.property("text"))


def _with_times(open_kiosk: OpenKiosk, tmp_path: Path, times: str) -> Visitor:
    """Return a visitor at a kiosk whose settings name other times."""
    config = tmp_path / "config.toml"
    config.write_text(times, encoding="utf-8")
    visitor = open_kiosk("--config", str(config))
    visitor.tap("Touch to begin")
    return visitor
