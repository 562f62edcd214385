"""Provides tests of the colors that are shown: each pair, in each theme, has been judged."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.looks import THEMES
from kiosk.ui.panel_names import PANELS
from kiosk.ui.window import QML_FOLDER
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.items import TEXT, rect_of, seen_rect_of
from tests.screens.walks import each_panel
from tests.ui import test_contrast as judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

TALL = "1200x4800"
"""So much of a page is seen at once."""

in_every_theme = pytest.mark.parametrize("theme", THEMES)


# Row 7: text contrast is 7:1 or better in every theme, and no pair that is in use has been missed.
# Row 8: icons likewise, 4.5:1 or better.
@in_every_theme
def test_every_kind_of_block(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE), size=TALL)
    visitor.tap("Touch to begin")
    visitor.choose(theme=theme)
    for section in visitor.sections():
        visitor.open_unfolded(section)
        assert _faults(visitor, theme) == [], section


@in_every_theme
def test_the_topics_and_the_welcome_screen(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    assert _faults(visitor, "paper") == []
    visitor.tap("Touch to begin")
    visitor.choose(theme=theme)
    assert _faults(visitor, theme) == []


@in_every_theme
@pytest.mark.parametrize("size", ["1920x1080", "800x480"])
def test_every_panel_and_card(open_kiosk: OpenKiosk, theme: str, size: str) -> None:
    visitor = open_kiosk(section="surgery", size=size)
    visitor.choose(theme=theme)
    for panel in each_panel(visitor, PANELS):
        assert _faults(visitor, theme) == [], panel


@in_every_theme
def test_what_is_switched_on(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(section="surgery", size=TALL)
    visitor.choose(theme=theme)
    for switch in ("more-space", "less-movement", "more-time"):
        visitor.visit.comfort.toggle(switch)
    visitor.visit.cards.open("comfort")
    visitor.settle()
    assert _faults(visitor, theme) == []


@in_every_theme
def test_what_is_pressed(open_kiosk: OpenKiosk, theme: str) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.choose(theme=theme)
    visitor.visit.cards.open("comfort")
    visitor.settle()
    swatch = "Cream" if theme != "cream" else "Dark"
    for name in ("Less movement, off", "Text size 130 %", "Text size 100 %, chosen", swatch):
        visitor.await_quiet(name)
        visitor.press(name)
        visitor.window.grabWindow()
        assert _faults(visitor, theme) == [], name
        visitor.move(QPointF(300, 500))
        visitor.release(QPointF(300, 500))
        visitor.settle()


def _faults(visitor: Visitor, theme: str) -> list[str]:
    """Return what is wrong with the texts and icons that are in sight."""
    texts, signs = _pairs_of(theme)
    return [
        f"{words!r}: {ink} on {ground}, {ratio:.1f}"
        for words, ink, ground, ratio in _inks(visitor)
        if ratio < (judged.TEXT if len(words) > 1 else judged.SIGN)
        or (ink, ground) not in (texts if len(words) > 1 else texts | signs)
    ]


def _inks(visitor: Visitor) -> Iterator[tuple[str, str, str, float]]:
    """Yield the words, their color, the color behind them and the contrast of the two."""
    grounds: list[tuple[QRectF, QColor]] = []
    for text in _painted(visitor.window.contentItem()):
        if _is_opaque(text):
            grounds.append((_seen(text), QColor(text.property("color"))))
        words = str(text.property("text")) if text.inherits(TEXT) else ""
        if not words or not text.isEnabled() or seen_rect_of(text).height() < 1:
            continue
        ground = _ground(grounds, seen_rect_of(text).center())
        colors = [text.property("color")]
        if "<a " in words:
            colors.append(text.property("linkColor"))
        for ink in map(QColor, colors):
            yield words[:40], ink.name(), ground.name(), judged.contrast(ink, ground)


def _painted(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible items in and under an item, in the order in which they are painted."""
    if item.isVisible() and item.opacity() > 0:
        children = sorted(item.childItems(), key=lambda one: one.z())
        for child in children:
            if child.z() < 0:
                yield from _painted(child)
        yield item
        for child in children:
            if child.z() >= 0:
                yield from _painted(child)


def _ground(painted: list[tuple[QRectF, QColor]], point: QPointF) -> QColor:
    """Return the color of the topmost of some opaque rectangles at a point."""
    for place, color in reversed(painted):
        if place.contains(point):
            return color
    message = f"nothing is painted at {point}"
    raise AssertionError(message)


def _is_opaque(item: QQuickItem) -> bool:
    """Say whether an item is a rectangle of one color that lets nothing through."""
    if not item.inherits("QQuickRectangle") or QColor(item.property("color")).alpha() < 255:
        return False
    gradient = item.property("gradient")
    return bool(gradient.isUndefined() or gradient.isNull())


def _seen(item: QQuickItem) -> QRectF:
    """Return the place of a rectangle that its pane leaves to be seen."""
    return rect_of(item).intersected(seen_rect_of(item))


def _pairs_of(theme: str) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Return the pairs of colors that have been judged: for texts, and for icons."""
    colors = _colors(theme)
    texts = {_names(colors, *pair) for pair in judged.TEXTS}
    # The panel shows each theme in its own colors.
    swatches = {
        _names(_colors(one), "ink", ground)
        for one in THEMES
        for ground in ("paper", "controlPressed")
    }
    return texts | swatches, {_names(colors, *pair) for pair in judged.SIGNS}


def _names(colors: dict[str, str], ink: str, ground: str) -> tuple[str, str]:
    """Return the values of two colors of a theme."""
    return colors[ink], colors[ground]


@cache
def _colors(theme: str) -> dict[str, str]:
    """Return the value of each named color of a theme."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    component.setData(QByteArray(f"import Kiosk\n{theme.capitalize()}Colors {{}}".encode()), "")
    found = component.create()
    assert found is not None, component.errorString()
    meta = found.metaObject()
    names = [str(meta.property(number).name()) for number in range(1, meta.propertyCount())]
    return {name: found.property(name).name() for name in names}
