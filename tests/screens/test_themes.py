"""Provides tests of every theme on every screen: all words stand out from what is behind them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QColor

from kiosk.ui.evidence import EVIDENCE_KEYS
from kiosk.ui.looks import THEMES
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.items import TEXT, role_of, seen_rect_of, shown
from tests.screens.test_layout import dialog_of
from tests.ui.test_contrast import SIGN, contrast
from tests.ui.test_contrast import TEXT as READABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

TALL = "1200x4800"
"""So much of a page is seen at once."""
GRID = 3
"""Pixels between the places where the ground of a text is looked at."""

in_every_theme = pytest.mark.parametrize("theme", THEMES)


@in_every_theme
def test_every_kind_of_block(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE), size=TALL)
    visitor.tap("Touch to begin")
    visitor.choose(theme=theme)
    for section in visitor.sections():
        visitor.visit.openSection(section)
        visitor.visit.reader.page.unfold()
        visitor.settle()
        assert _faint(visitor, visitor.items(TEXT)) == [], section


@in_every_theme
def test_a_long_page(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(size=TALL, section="surgery")
    visitor.choose(theme=theme)
    visitor.visit.reader.page.unfold()
    visitor.settle()
    assert _faint(visitor, visitor.items(TEXT)) == []


@in_every_theme
def test_the_card(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.choose(theme=theme)
    visitor.tap("Standard treatment: for cancer that has not spread far")
    assert _faint(visitor, shown(dialog_of(visitor), TEXT)) == []


@in_every_theme
def test_the_topics(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    visitor.tap("Touch to begin")
    visitor.choose(theme=theme)
    assert _faint(visitor, visitor.items(TEXT)) == []


@in_every_theme
def test_what_lies_under_the_card_is_darker(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.choose(theme=theme)
    entry = seen_rect_of(visitor.entry("Radiotherapy")).toRect()
    before = _brightest(visitor.picture(), entry)
    visitor.tap("Standard treatment: for cancer that has not spread far")
    assert _brightest(visitor.picture(), entry) < before - 60


@in_every_theme
def test_drawings_stand_on_a_light_plate(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(size=TALL, section="surgery")
    visitor.choose(theme=theme)
    drawings = [one for one in visitor.items() if role_of(one) == QAccessible.Role.Graphic]
    places = [seen_rect_of(one).toRect() for one in drawings]
    grounds = [_ground(visitor.picture(), place) for place in places if not place.isEmpty()]
    assert grounds
    assert all(ground.lightness() > 240 for ground in grounds)


@in_every_theme
def test_the_labels_differ_by_more_than_color(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.choose(theme=theme)
    visitor.tap("Standard treatment: for cancer that has not spread far")
    labels = [one for one in shown(dialog_of(visitor)) if one.property("evidence")]
    assert [one.property("evidence") for one in labels] == list(EVIDENCE_KEYS)
    picture = visitor.picture()
    assert len({_outline(picture, label) for label in labels}) == len(labels)


def _faint(visitor: Visitor, texts: Iterable[QQuickItem]) -> list[str]:
    """Return the texts and icons in sight that are hard to tell from what is behind them."""
    picture = visitor.picture()
    faint = []
    for text in _in_sight(texts):
        color = QColor(text.property("color"))
        ratio = contrast(color, _ground(picture, seen_rect_of(text).toRect()))
        if ratio < (READABLE if len(text.property("text")) > 1 else SIGN):
            faint.append(f"{text.property('text')[:40]!r} {color.name()}: {ratio:.1f}")
    return faint


def _in_sight(texts: Iterable[QQuickItem]) -> Iterator[QQuickItem]:
    """Yield the texts that can be seen and are not switched off."""
    return (
        text
        for text in texts
        if text.isEnabled() and text.property("text") and seen_rect_of(text).height() > GRID
    )


def _ground(picture: QImage, place: QRect) -> QColor:
    """Return the most frequent color at a place."""
    colors = Counter(
        picture.pixel(x, y)
        for x in range(place.left(), place.right(), GRID)
        for y in range(place.top(), place.bottom(), GRID)
    )
    return QColor(colors.most_common(1)[0][0])


def _brightest(picture: QImage, place: QRect) -> int:
    """Return the brightness of the brightest pixel at a place, from 0 to 255."""
    return max(
        picture.pixelColor(x, y).lightness()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    )


def _outline(picture: QImage, label: QQuickItem) -> tuple[bool, ...]:
    """Say where a label has its own ground: near its corner, at its edge, a little further in."""
    place = seen_rect_of(label).toRect()
    x, y, middle = place.left(), place.top(), place.center().y()
    ground = picture.pixel(x + 10, middle)
    return tuple(
        picture.pixel(*at) == ground for at in ((x + 6, y + 6), (x, middle), (x + 3, middle))
    )
