"""Provides tests of what every control and heading on every screen is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from kiosk.ui.panel_names import PANELS
from kiosk.ui.panels import open_panel
from tests.screens.items import TEXT, controls_in, description_of, name_of, role_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

PRESS = "QQuickAbstractButton"
ARROWS = {"Page up", "Page down"}
"""Controls that show an arrow alone."""
ICON = re.compile(r"[\ue000-\uf8ff]+")
"""The letters of the icon font."""
LEVEL = re.compile(r"Heading level [1-4]")
SECTIONS = ("surgery", "immune-reconstruction", "glossary", "about")
"""Pages that hold every kind of block between them."""


# Row 32: accessible name = visible label. Row 3: one heading of level 1.
@pytest.mark.parametrize("panel", PANELS)
def test_every_control_of_a_panel_is_called_what_it_shows(
    open_kiosk: OpenKiosk, panel: str
) -> None:
    visitor = open_kiosk(size="800x480")
    visitor.tap("Touch to begin")
    visitor.visit.openSection("surgery")
    visitor.settle()
    assert open_panel(visitor.visit, panel)
    visitor.settle()
    assert list(_faults(visitor.window.contentItem())) == []
    assert _headings(visitor, level=1) == ["Surgery"]


# Row 32: accessible name = visible label.
@pytest.mark.parametrize("section", SECTIONS)
def test_every_control_of_a_page_is_called_what_it_shows(reading: Visitor, section: str) -> None:
    reading.open_unfolded(section)
    assert len(_controls(reading)) > 15
    assert list(_faults(reading.window.contentItem())) == []


# Row 32: accessible name = visible label.
def test_every_topic_is_called_what_it_shows(two_topics: Visitor) -> None:
    assert len(_controls(two_topics)) >= 3
    assert list(_faults(two_topics.window.contentItem())) == []


# Row 32: accessible name = visible label.
def test_the_welcome_screen_is_called_what_its_buttons_show(welcomed: Visitor) -> None:
    buttons = controls_in(welcomed.window.contentItem())
    assert len(buttons) == 1 + len(welcomed.visit.languages.records)
    assert all(welcomed.text(name_of(button)).isVisible() for button in buttons)


# Row 27: titles and headings are clear.
def test_every_page_has_a_title_of_its_own(reading: Visitor) -> None:
    titles = []
    for section in reading.sections():
        reading.visit.openSection(section)
        reading.settle()
        (title,) = _headings(reading, level=1)
        assert title == reading.title
        titles.append(title)
    assert len(set(titles)) == len(titles) > 12


def _headings(visitor: Visitor, level: int) -> list[str]:
    """Return the words of the headings of a level."""
    wanted = f"Heading level {level}"
    return [name_of(one) for one in visitor.items(TEXT) if description_of(one) == wanted]


def _controls(visitor: Visitor) -> list[QQuickItem]:
    """Return everything that can be pressed."""
    return visitor.items(PRESS)


def _faults(top: QQuickItem) -> Iterator[str]:
    """Yield what a screen reader would say wrongly of the items in and under one."""
    for control in shown(top, PRESS):
        yield from _faults_of_control(control)
    for text in shown(top, TEXT):
        if role_of(text) == QAccessible.Role.Heading and not LEVEL.fullmatch(description_of(text)):
            yield f"the heading {name_of(text)!r} has no level"


def _faults_of_control(control: QQuickItem) -> Iterator[str]:
    """Yield what is wrong with what one control says."""
    name = name_of(control)
    labels = list(_labels(control))
    if not name:
        yield f"{control} has no name"
    # One of several to choose from begins with what they are all about.
    of_group = role_of(control) == QAccessible.Role.RadioButton and any(
        one in name for one in labels
    )
    if labels and not of_group and not name.startswith(tuple(labels)):
        yield f"{name!r} shows {labels}"
    if not labels and name not in ARROWS:
        yield f"{name!r} shows no words"
    interface = QAccessible.queryAccessibleInterface(control)
    if interface.childCount():
        yield f"what is in {name!r} is said a second time"


def _labels(control: QQuickItem) -> Iterator[str]:
    """Yield the texts that a control shows, without icons."""
    for text in shown(control, TEXT):
        words = ICON.sub("", text.property("text")).strip()
        if words:
            yield words
