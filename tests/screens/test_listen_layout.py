"""Provides tests of where the controls of reading aloud stand, and what they leave to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from tests.screens.faults import faults, target_pixels
from tests.screens.items import controls_in, name_of, rect_of, role_of
from tests.screens.listening import Voices

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480")
MOVES = ("Pause", "Back one sentence", "Repeat the sentence", "Next sentence", "Stop")
TUNES = ("Slow", "Normal, chosen", "Fast", "Quieter", "Louder")
ADJUST = "Adjust speed and volume"
LEAST_SHARE = 0.45
"""Of the window, that is left for the page; half of it where nothing is read aloud."""

of_every_size = pytest.mark.parametrize("size", SIZES)


# Row 31: all of them are large enough, at each size of the text.
@of_every_size
def test_they_fit_and_leave_the_page_readable(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _listening(open_kiosk, size)
    pane = _pane_above(visitor)
    for percent in (100, 160, 200):
        visitor.choose(percent=percent)
        assert faults(visitor.window.contentItem()) == [], percent
        assert set(MOVES) <= set(visitor.names())
        assert rect_of(pane).height() > LEAST_SHARE * visitor.window.height(), percent
        if ADJUST in visitor.names():
            visitor.tap(ADJUST)
            assert faults(visitor.window.contentItem()) == [], percent
            assert set(TUNES) <= set(visitor.names())
            visitor.tap("Done")
        assert visitor.visit.speech.state == "speaking"


# Row 40: the same place on every page.
@of_every_size
def test_they_are_where_they_were_on_every_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _listening(open_kiosk, size)
    places = _places(visitor)
    bar = rect_of(visitor.control("Close"))
    for section in ("radiotherapy", "glossary"):
        visitor.visit.openSection(section)
        visitor.settle()
        _listen(visitor)
        assert _places(visitor) == places
        assert rect_of(visitor.control("Close")) == bar
    assert max(one.bottom() for one in places.values()) <= bar.top()


@of_every_size
def test_lowered_they_stand_within_reach(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _listening(open_kiosk, size, "lower-controls")
    line = rect_of(_pane_above(visitor)).bottom()
    assert faults(_strip(visitor)) == []
    assert all(place.top() >= line for place in _places(visitor).values())


@of_every_size
def test_bigger_buttons_are_bigger_here_too(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _listening(open_kiosk, size, "bigger-buttons")
    least = 1.49 * target_pixels(visitor.window.contentItem())
    for place in _places(visitor).values():
        assert min(place.width(), place.height()) >= least


def test_more_space_fits(open_kiosk: OpenKiosk) -> None:
    visitor = _listening(open_kiosk, SIZES[-1], "more-space")
    assert faults(visitor.window.contentItem()) == []


@of_every_size
def test_why_there_is_no_voice_fits(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery", engine=Voices(is_able=False))
    _listen(visitor)
    for percent in (100, 200):
        visitor.choose(percent=percent)
        assert visitor.says("Reading aloud does not work right now.")
        assert faults(visitor.window.contentItem()) == [], percent


def _listening(open_kiosk: OpenKiosk, size: str, *switches: str) -> Visitor:
    """Return a visitor to whom a page is read."""
    visitor = open_kiosk(size=size, section="surgery", engine=Voices())
    for switch in switches:
        visitor.visit.comfort.toggle(switch)
    visitor.settle()
    _listen(visitor)
    return visitor


def _listen(visitor: Visitor) -> None:
    """Have the page read; on a small screen the control stands behind another."""
    visitor.visit.controls.use("listen")
    visitor.settle()


def _strip(visitor: Visitor) -> QQuickItem:
    """Return what the controls stand on."""
    (found,) = [one for one in visitor.items() if role_of(one) == QAccessible.Role.ToolBar]
    return found


def _places(visitor: Visitor) -> dict[str, QRectF]:
    """Return where each of the controls stands."""
    return {name_of(one): rect_of(one) for one in controls_in(_strip(visitor))}


def _pane_above(visitor: Visitor) -> QQuickItem:
    """Return the pane that the page stands in, while its title is marked."""
    panes = [one for one in visitor.items("QQuickFlickable") if rect_of(one).top() == 0]
    return max(panes, key=lambda one: one.width())
