"""Provides tests of the order of controls, on the screen, by keys and in speech; of the ring."""

from __future__ import annotations

from operator import ne
from string import ascii_uppercase, digits
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.panel_names import PLAIN_CARDS
from tests.pack.words import PAGES
from tests.screens.items import CONTROLS, name_of, pane_of, rect_of, seen_rect_of
from tests.screens.keypad import Keypad
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QAccessibleInterface, QImage

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ["1920x1080", "1080x1920", "800x480"]
THEMES = ["paper", "dark", "contrast", "cream"]
RING_RATIO = 3
"""The least contrast of the ring with what lies at both sides of it."""

# Row 4: reading order = spoken order = focus order: compare three lists.


@pytest.mark.parametrize("section", PAGES)
def test_a_page_has_one_order(open_kiosk: OpenKiosk, section: str) -> None:
    visitor = open_kiosk(section=section)
    _assert_one_order(visitor, visitor.window)


@pytest.mark.parametrize("size", SIZES)
def test_every_screen_and_card_has_one_order(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    _assert_one_order(visitor, visitor.window)
    for card in PLAIN_CARDS:
        visitor.visit.cards.open(card)
        visitor.settle()
        _assert_one_order(visitor, dialog_of(visitor), card)
        visitor.visit.cards.close()
        visitor.settle()


def test_the_parts_come_menu_page_and_bar(reading: Visitor) -> None:
    parts = [_part(reading, item) for item in _by_tab(reading)]
    met = [part for at, part in enumerate(parts) if at == 0 or parts[at - 1] != part]
    start = met.index("menu")
    assert [*met[start:], *met[:start]][:3] == ["menu", "page", "rest"]


# Row 28: pixel diff focused and unfocused: area at least 2 px perimeter, ratio 3 or better, and
# never hidden.


@pytest.mark.parametrize(
    ("size", "theme"),
    [*((SIZES[0], one) for one in THEMES), *zip(SIZES[1:], THEMES[:2], strict=True)],
)
def test_the_ring_is_wide_clear_and_never_hidden(
    open_kiosk: OpenKiosk, size: str, theme: str
) -> None:
    visitor = open_kiosk(size=size, section="conclusion")
    visitor.choose(theme=theme)
    seen = 0
    for _ in range(len(visitor.controls())):
        visitor.key(Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        if not _is_whole(item):
            continue
        name, rect, on = name_of(item), rect_of(item), visitor.still_picture()
        _ring(visitor).setOpacity(0)
        off = visitor.still_picture()
        _ring(visitor).setOpacity(1)
        _assert_ring(name, rect, on, off)
        seen += 1
        if seen > 12:
            return
    assert seen > 5


def test_a_pane_that_is_read_has_a_ring(reading: Visitor) -> None:
    pad = Keypad(reading)
    pad.choose("Surgery", key=Qt.Key.Key_Up)
    on = reading.still_picture()
    pane = rect_of(reading.page_pane())
    reading.tap(pane.center())
    off = reading.still_picture()
    assert _ring_pixels(on, off) > 2 * (pane.width() + pane.height())


# Row 19: no single-letter shortcuts.


def test_no_letter_does_anything(reading: Visitor) -> None:
    kinds = {"QQuickShortcut", "QShortcut", "QAction", "QQuickAction"}
    every = [reading.window, *reading.window.findChildren(QObject)]
    assert [one for one in every if one.metaObject().className() in kinds] == []
    before = reading.still_picture()
    for letter in ascii_uppercase + digits + ".,-+*/#?!":
        QTest.keyClick(reading.window, Qt.Key(ord(letter)))
        assert reading.visit.screen == "reading"
        assert not reading.visit.cards.isOpen
    assert reading.still_picture() == before


# Row 40: focus changes nothing.


def test_the_focus_alone_changes_nothing(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="conclusion")
    height = visitor.page_pane().property("contentHeight")
    names = sorted(visitor.names())
    for _ in range(len(names) + 2):
        visitor.key(Qt.Key.Key_Tab)
        assert visitor.title == "Key points" or visitor.visit.reader.sectionId == "conclusion"
        assert not visitor.visit.cards.isOpen
        assert visitor.page_pane().property("contentHeight") == height
    assert sorted(visitor.names()) == names


def _assert_one_order(visitor: Visitor, top: QObject, case: str = "") -> None:
    """Compare the order by Tab, in speech and on the screen, beginning at the same control."""
    by_tab = _by_tab(visitor)
    spoken = [one for one in _spoken(top) if one in by_tab]
    assert len(spoken) == len(by_tab), case
    start = spoken[0]
    at = by_tab.index(start)
    by_tab = [*by_tab[at:], *by_tab[:at]]
    assert [name_of(one) for one in spoken] == [name_of(one) for one in by_tab], case
    for part in ("menu", "page", "rest"):
        there = [one for one in by_tab if _part(visitor, one) == part]
        assert [name_of(one) for one in there] == [name_of(one) for one in _as_read(there)], case


def _by_tab(visitor: Visitor) -> list[QQuickItem]:
    """Return the controls in the order of Tab, once round."""
    found: list[QQuickItem] = []
    for _ in range(300):
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        if item in found:
            assert item is found[0]
            return found
        found.append(item)
    message = f"Tab never came round: {[name_of(one) for one in found]}"
    raise AssertionError(message)


def _spoken(top: QObject) -> list[QQuickItem]:
    """Return the controls in the order of the tree that a screen reader walks."""
    interface = QAccessible.queryAccessibleInterface(top)
    assert interface is not None
    return [one for one in _walk(interface) if isinstance(one, QQuickItem)]


def _walk(interface: QAccessibleInterface) -> Iterator[QObject]:
    """Yield what stands in and under a node of the tree, where it can be touched."""
    if interface.role() in (*CONTROLS, QAccessible.Role.EditableText):
        yield interface.object()
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and not child.state().invisible:
            yield from _walk(child)


def _as_read(items: list[QQuickItem]) -> list[QQuickItem]:
    """Return controls from the top down, and from left to right within a row."""
    rows: list[list[QQuickItem]] = []
    for item in sorted(items, key=lambda one: rect_of(one).center().y()):
        row = rows[-1] if rows else []
        if row and rect_of(item).center().y() < rect_of(row[0]).bottom():
            row.append(item)
        else:
            rows.append([item])
    return [one for row in rows for one in sorted(row, key=lambda one: rect_of(one).left())]


def _part(visitor: Visitor, item: QQuickItem) -> str:
    """Return which part of the screen a control is in."""
    pane = pane_of(item)
    if pane is None:
        return "rest"
    is_menu = visitor.says("MENU") and pane is visitor.menu_pane()
    return "menu" if is_menu else "page"


def _is_whole(item: QQuickItem) -> bool:
    """Say whether a control can be seen whole."""
    return seen_rect_of(item) == rect_of(item)


def _ring(visitor: Visitor) -> QQuickItem:
    """Return the focus ring."""
    items = visitor.items()
    return next(one for one in items if "FocusRing" in one.metaObject().className())


def _assert_ring(name: str, rect: QRectF, on: QImage, off: QImage) -> None:
    """Assert that a picture with the ring differs enough from one without."""
    assert _ring_pixels(on, off) >= 2 * 2 * (rect.width() + rect.height()) * 0.9, name
    for x, y in (
        (rect.center().x(), rect.top() - 2),
        (rect.center().x(), rect.bottom() + 2),
        (rect.left() - 2, rect.center().y()),
        (rect.right() + 2, rect.center().y()),
    ):
        ring, before = on.pixelColor(round(x), round(y)), off.pixelColor(round(x), round(y))
        assert _ratio(ring, before) >= RING_RATIO, f"{name} at {x}, {y}: {ring} on {before}"


def _ring_pixels(on: QImage, off: QImage) -> int:
    """Return how many pixels differ."""
    assert on.depth() == 32
    one, other = bytes(on.constBits()), bytes(off.constBits())
    rows = range(0, on.sizeInBytes(), on.bytesPerLine())
    pairs = [(one[at : at + on.bytesPerLine()], other[at : at + on.bytesPerLine()]) for at in rows]
    return sum(_differing(*pair) for pair in pairs if pair[0] != pair[1])


def _differing(one: bytes, other: bytes) -> int:
    """Return how many pixels of a row differ."""
    left, right = memoryview(one).cast("I"), memoryview(other).cast("I")
    return sum(map(ne, left, right))


def _ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two colors, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    """Return the relative luminance of a color (WCAG 2.2)."""
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
