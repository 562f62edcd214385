"""Provides tests of the panel "Easier to see, hear, reach"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor

from kiosk.ui.choices import USUAL_CHOICES
from kiosk.ui.look_words import look_words
from kiosk.ui.looks import SPEAKING_MODE, SWITCHES, TEXT_PERCENTS, THEMES
from kiosk.ui.speech.pace import SPEEDS
from kiosk.ui.system_looks import SystemLooks
from tests.screens.faults import faults
from tests.screens.items import (
    PANE,
    TEXT,
    controls_in,
    middle_paragraph,
    name_of,
    rect_of,
    role_of,
    seen_rect_of,
    shown,
)
from tests.screens.likeness import looks_the_same
from tests.screens.test_layout import dialog_of
from tests.screens.walks import each_panel
from tests.ui.test_system_looks import HIGH, Motion, NewHints, System

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

TITLE = "Easier to see, hear, reach"
CLOSE = "Close this card"
RESET = "Back to the usual settings"
SIZES = ("1920x1080", "1080x1920", "800x480")

of_every_size = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def panel(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor who has opened the panel from the bar of a page."""
    visitor = open_kiosk(section="surgery")
    visitor.tap(TITLE)
    return visitor


def test_the_bar_opens_it(panel: Visitor) -> None:
    assert panel.visit.cards.opened == "comfort"
    assert name_of(dialog_of(panel)) == TITLE
    assert panel.title == "Surgery"


def test_it_has_all_that_can_be_chosen_and_says_what_is(panel: Visitor) -> None:
    words = look_words()
    assert _choices(panel) == [
        *(f"Text size {one} %{', chosen' if one == 100 else ''}" for one in TEXT_PERCENTS),
        *(f"{words[one]}{', chosen' if one == 'paper' else ''}" for one in THEMES),
        *("Slow", "Normal, chosen", "Fast"),
    ]
    switches = (*SWITCHES, SPEAKING_MODE)
    assert set(_switches(panel)) == {f"{words[one]}, off" for one in switches}
    assert panel.says("Text size: 100 %")
    assert panel.says("Colors: Paper")


def test_a_text_size_is_taken_at_once(panel: Visitor) -> None:
    for before, percent in pairwise(TEXT_PERCENTS):
        _reach(panel, f"Text size {percent} %")
        panel.tap(f"Text size {percent} %")
        assert panel.visit.comfort.textPercent == percent
        assert f"Text size {percent} %, chosen" in panel.names()
        assert f"Text size {before} %" in panel.names()
        assert panel.says(f"Text size: {percent} %")
        assert panel.visit.cards.opened == "comfort"


def test_colors_are_taken_at_once(panel: Visitor) -> None:
    for theme in THEMES[1:]:
        words = look_words()[theme]
        before = panel.picture().pixelColor(800, 20)
        panel.tap(words)
        assert panel.visit.comfort.theme == theme
        assert f"{words}, chosen" in panel.names()
        assert panel.says(f"Colors: {words}")
        assert panel.picture().pixelColor(800, 20) != before, "the page beside the panel follows"
        assert panel.visit.cards.opened == "comfort"


# Row 50: toggles show their state by text; the name of a toggle includes on or off.
@of_every_size
def test_a_switch_says_whether_it_is_on(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _at_panel(open_kiosk, size)
    for switch in SWITCHES:
        words = look_words()[switch]
        for state, other in (("on", "off"), ("off", "on")):
            _reach(visitor, f"{words}, {other}")
            visitor.tap(f"{words}, {other}")
            control = visitor.control(f"{words}, {state}")
            assert role_of(control) == QAccessible.Role.CheckBox
            assert _state(control).checked == (state == "on")
            assert state.capitalize() in [one.property("text") for one in shown(control, TEXT)]
            assert visitor.visit.comfort.choices.switches == ({switch} if state == "on" else set())
            assert visitor.visit.cards.opened == "comfort"


@of_every_size
def test_the_chosen_ones_are_checked_and_marked(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _at_panel(open_kiosk, size)
    for control in controls_in(dialog_of(visitor)):
        if role_of(control) == QAccessible.Role.RadioButton:
            is_chosen = name_of(control).endswith(", chosen")
            icons = [one for one in shown(control, TEXT) if one.property("name") == "check"]
            assert _state(control).checked == is_chosen == bool(icons), name_of(control)


@of_every_size
def test_lowering_the_controls_is_the_last_and_the_lowest(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _at_panel(open_kiosk, size)
    controls = controls_in(dialog_of(visitor))
    last = visitor.control("Lower the controls, off")
    kinds = (QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
    others = [one for one in controls if role_of(one) in kinds and one != last]
    assert len(others) == len(TEXT_PERCENTS) + len(THEMES) + len(SPEEDS) + len(SWITCHES)
    assert rect_of(last).top() >= max(rect_of(one).bottom() for one in others)


@pytest.mark.parametrize("size", SIZES[:2])
def test_all_of_it_is_in_sight_at_first(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _at_panel(open_kiosk, size)
    for control in controls_in(dialog_of(visitor)):
        assert _is_whole(control), name_of(control)


def test_the_page_beside_it_stays_as_it_is(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    before = visitor.still_picture()
    visitor.visit.cards.open("comfort")
    after = visitor.still_picture()
    left = round(min(rect_of(one).left() for one in _panels(visitor)))
    assert 900 < left < 1300
    beside = QRect(0, 0, left - 1, visitor.window.height())
    assert looks_the_same(after.copy(beside), before.copy(beside))
    bar = rect_of(visitor.control("Back to menu")).toRect()
    assert looks_the_same(after.copy(bar), before.copy(bar))


@of_every_size
def test_what_is_read_stays_in_place(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    text = middle_paragraph(visitor.page_pane())
    visitor.bring_to_top(lambda: text)
    y, far = visitor.page_y(), _below_top(visitor, text)
    visitor.visit.cards.open("comfort")
    visitor.settle()
    for switch in SWITCHES:
        words = look_words()[switch]
        _reach(visitor, f"{words}, off")
        visitor.tap(f"{words}, off")
        assert visitor.visit.comfort.choices.switches == {switch}
        assert -text.height() < _below_top(visitor, text) < 3 * far + text.height(), switch
        _reach(visitor, f"{words}, on")
        visitor.tap(f"{words}, on")
        assert abs(visitor.page_y() - y) <= 2, switch


def test_there_is_nothing_to_go_back_to_at_first(panel: Visitor) -> None:
    assert RESET not in panel.names()


@of_every_size
def test_one_tap_goes_back_to_the_usual_settings(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _at_panel(open_kiosk, size)
    for percent in TEXT_PERCENTS:
        visitor.choose(theme="cream", percent=percent)
        visitor.visit.comfort.toggle("more-time")
        visitor.settle()
        _reach(visitor, RESET)
        visitor.tap(RESET)
        assert visitor.visit.comfort.choices == USUAL_CHOICES, percent
        assert RESET not in visitor.names()
        assert visitor.visit.cards.opened == "comfort"


def test_what_changes_shifts_nothing_under_the_finger(panel: Visitor) -> None:
    place = rect_of(panel.control("Less movement, off"))
    panel.tap("Less movement, off")
    assert rect_of(panel.control("Less movement, on")) == place
    assert RESET in panel.names()


@pytest.mark.parametrize("where", [CLOSE, QPointF(700, 300), QPointF(500, 1030)])
def test_a_tap_closes_it_and_does_no_more(panel: Visitor, where: str | QPointF) -> None:
    panel.tap(where)
    assert panel.visit.cards.opened == ""
    assert (panel.visit.screen, panel.title) == ("reading", "Surgery")


def test_escape_closes_it_and_gives_the_focus_back(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.control(TITLE).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.key(Qt.Key.Key_Return)
    assert visitor.focused() == CLOSE
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.visit.cards.opened == ""
    assert visitor.focused() == TITLE


def test_keys_reach_and_use_all_of_it(panel: Visitor) -> None:
    wanted = {name_of(one) for one in controls_in(dialog_of(panel))}
    met = []
    for _ in range(len(wanted)):
        panel.key(Qt.Key.Key_Tab)
        met.append(panel.focused())
    assert set(met) == wanted
    while panel.focused() != "More time, off":
        panel.key(Qt.Key.Key_Tab)
    panel.key(Qt.Key.Key_Space)
    assert panel.focused() == "More time, on"
    assert panel.visit.comfort.hasMoreTime


@of_every_size
@pytest.mark.parametrize("space", [False, True])
def test_nothing_is_cut_and_buttons_reach_its_end(
    open_kiosk: OpenKiosk, size: str, *, space: bool
) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    visitor.choose(theme="dark")
    if space:
        visitor.visit.comfort.toggle("more-space")
    for percent in TEXT_PERCENTS:
        visitor.choose(percent=percent)
        for _ in each_panel(visitor, ["comfort"]):
            assert faults(dialog_of(visitor)) == [], percent
            _reach(visitor, "Lower the controls, off")
            assert _is_whole(visitor.control("Lower the controls, off")), percent
            assert faults(dialog_of(visitor)) == [], percent


def test_the_next_person_finds_the_usual_settings(panel: Visitor) -> None:
    panel.tap("Contrast")
    panel.tap("More space between lines, off")
    panel.tap(CLOSE)
    panel.tap("Close")
    panel.tap("Touch to begin")
    assert panel.visit.comfort.choices == USUAL_CHOICES


# Row 51: what the system asks for is there at the start, and the panel knows it as the usual.
def test_a_kiosk_begins_with_what_the_system_asks_for(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = SystemLooks(System(NewHints(HIGH, Motion.ReducedMotion)))
    monkeypatch.setattr("kiosk.upkeep.looks_of_this_system", lambda: asked)
    visitor = open_kiosk()
    visitor.tap("Touch to begin")
    assert visitor.picture().pixelColor(1900, 20) == QColor("black")
    visitor.visit.cards.open("comfort")
    visitor.settle()
    assert {"Contrast, chosen", "Less movement, on"} <= set(visitor.names())
    assert RESET not in visitor.names()
    visitor.tap("Paper")
    visitor.tap(RESET)
    assert "Contrast, chosen" in visitor.names()


def _at_panel(open_kiosk: OpenKiosk, size: str) -> Visitor:
    """Return a visitor before the open panel on a screen of some size."""
    visitor = open_kiosk(size=size, section="surgery")
    visitor.visit.cards.open("comfort")
    visitor.settle()
    return visitor


def _choices(visitor: Visitor) -> list[str]:
    """Return the names of the sizes and colors, in their order."""
    controls = controls_in(dialog_of(visitor))
    return [name_of(one) for one in controls if role_of(one) == QAccessible.Role.RadioButton]


def _switches(visitor: Visitor) -> list[str]:
    """Return the names of the switches, in their order."""
    controls = controls_in(dialog_of(visitor))
    return [name_of(one) for one in controls if role_of(one) == QAccessible.Role.CheckBox]


def _state(control: QQuickItem) -> QAccessible.State:
    """Return what a screen reader says of the state of a control."""
    return QAccessible.queryAccessibleInterface(control).state()


def _is_whole(control: QQuickItem) -> bool:
    """Say whether all of a control is in sight, but for less than a pixel."""
    return seen_rect_of(control).height() > control.height() - 1


def _panels(visitor: Visitor) -> list[QQuickItem]:
    """Return the rectangle that the panel stands on."""
    pane = _pane(visitor)
    return [pane.parentItem()]


def _pane(visitor: Visitor) -> QQuickItem:
    """Return what scrolls the panel."""
    (pane,) = list(shown(dialog_of(visitor), PANE))
    return pane


def _below_top(visitor: Visitor, item: QQuickItem) -> float:
    """Return how far below the top of the page's pane an item stands, in pixels."""
    return rect_of(item).top() - rect_of(visitor.page_pane()).top()


def _reach(visitor: Visitor, name: str) -> None:
    """Press the panel's own buttons until a control of it is wholly in sight."""
    for step in ("Page down", "Page up"):
        for _ in range(40):
            control = visitor.control(name)
            if seen_rect_of(control).height() >= min(control.height(), _pane(visitor).height()) - 1:
                return
            buttons = [one for one in controls_in(dialog_of(visitor)) if name_of(one) == step]
            if not buttons or not buttons[0].isEnabled():
                break
            visitor.tap(rect_of(buttons[0]).center())
    message = f"the panel never scrolled to {name!r}"
    raise AssertionError(message)
