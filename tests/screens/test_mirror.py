"""Provides tests that all runs from right to left where the language does, and only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor

from kiosk.ui.icons import Icons
from kiosk.ui.panels import open_panel
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.each_screen import menu_of, over_the_page, tick_all
from tests.screens.items import (
    PICTURE,
    TEXT,
    is_made_by,
    name_of,
    rect_of,
    shown,
)
from tests.screens.staff_member import let_in, staff_of, staff_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480")
RECTANGLE = "QQuickRectangle"
OTHERWISE = ("BarControl", "HelpLine", "WelcomeFoot", "HearSign")
HAIR = 2.5
"""Pixels; what rounding may move something by."""
CARDS = ("comfort", "take-home", "questions", "more", "help", "labels", "word", "still-there")
SOME_CARDS = CARDS[::3]
STAFF = ("no-pin", "panel", "cleaning")
SECTION = "surgery"

of_every_size = pytest.mark.parametrize("size", SIZES)


def turn(visitor: Visitor, *, is_mirrored: bool) -> None:
    """Have all run from right to left, or not, whatever the language: so all words stay as wide."""
    theme = visitor.window.engine().singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("isMirrored", is_mirrored)
    visitor.settle()


def places(top: QQuickItem) -> list[tuple[str, QRectF]]:
    """Return what can be seen in and under an item, and where."""
    return [
        (str(one.property("text") or name_of(one) or one), rect_of(one))
        for one in shown(top)
        if (one.inherits(TEXT) or one.inherits(PICTURE) or one.inherits(RECTANGLE))
        and not is_placed_otherwise(one)
    ]


def is_placed_otherwise(item: QQuickItem) -> bool:
    """Say whether an item stands where Arabic letters have more room, or by the corner to hold."""
    one: QQuickItem | None = item
    while one is not None:
        if any(is_made_by(one, file) for file in OTHERWISE):
            return True
        if is_made_by(one, "BarButton") and name_of(one) == "More":
            return True
        one = one.parentItem()
    return False


def not_mirrored(visitor: Visitor, top: Callable[[], QQuickItem]) -> list[str]:
    """Return what does not stand at the mirrored place once all is turned round."""
    turn(visitor, is_mirrored=False)
    before = places(top())
    turn(visitor, is_mirrored=True)
    after = places(top())
    assert len(before) == len(after) > 1
    whole = visitor.window.width()
    return [
        f"{name!r} was at {then.getRect()} and is at {now.getRect()} of {whole}"
        for (name, then), (_, now) in zip(before, after, strict=True)
        if abs(whole - then.right() - now.left()) > HAIR or abs(then.width() - now.width()) > HAIR
    ]


@of_every_size
def test_each_screen_and_card_is_its_own_mirror_image(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    found = {"welcome": not_mirrored(visitor, visitor.window.contentItem)}
    visitor.visit.begin()
    visitor.open_unfolded(SECTION)
    found[SECTION] = not_mirrored(visitor, visitor.window.contentItem)
    tick_all(visitor)
    for name in CARDS if size == SIZES[0] else SOME_CARDS:
        assert open_panel(visitor.visit, name)
        visitor.settle()
        found[name] = not_mirrored(visitor, lambda: over_the_page(visitor))
        visitor.visit.cards.close()
        visitor.visit.clock.stay()
    assert {where: what for where, what in found.items() if what} == {}


@of_every_size
def test_every_kind_of_block_is_its_own_mirror_image(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE), "--pack", str(BUNDLED), size=size)
    visitor.visit.begin()
    visitor.settle()
    found = {"topics": not_mirrored(visitor, visitor.window.contentItem)}
    visitor.visit.chooseTopic("kidney-stones")
    for section in visitor.sections():
        visitor.open_unfolded(section)
        found[section] = not_mirrored(visitor, visitor.window.contentItem)
    visitor.visit.comfort.toggle("lower-controls")
    found["tray"] = not_mirrored(visitor, visitor.window.contentItem)
    assert {where: what for where, what in found.items() if what} == {}


def test_what_staff_see_is_its_own_mirror_image(reading: Visitor) -> None:
    let_in(reading)
    found = {}
    for name in STAFF:
        staff_of(reading).show(name)
        found[name] = not_mirrored(reading, lambda: staff_screen(reading))
        reading.key(Qt.Key.Key_Escape)
    assert {where: what for where, what in found.items() if what} == {}


class TestArabic:
    """A kiosk that speaks Arabic."""

    @pytest.fixture
    def arabic(self, open_kiosk: OpenKiosk) -> Visitor:
        """Return a visitor who reads Arabic."""
        visitor = open_kiosk("--language", "ar", section=SECTION)
        visitor.visit.begin()
        visitor.settle()
        return visitor

    def test_the_menu_stands_at_the_right_and_the_way_out_at_the_left(
        self, arabic: Visitor
    ) -> None:
        whole = arabic.window.width()
        assert rect_of(menu_of(arabic)).right() == whole
        main = [one for one in arabic.controls() if one.property("isMain")]
        assert rect_of(main[-1]).right() < whole * 0.1

    def test_arrows_point_on_and_back_the_other_way(self, arabic: Visitor) -> None:
        arabic.key(Qt.Key.Key_End)
        (arrow,) = [one for one in icons(arabic) if one.property("name") == "arrow-right"]
        letters = Icons()
        assert arrow.property("text") == letters.turned("arrow-right")
        assert letters.turned("arrow-right") != letters.letter("arrow-right")
        assert letters.turned("clock") == letters.letter("clock")

    def test_tab_goes_from_right_to_left(self, arabic: Visitor) -> None:
        bar = arabic.visit.controls.rowCount()
        first = max(foot(arabic), key=lambda one: rect_of(one).right())
        first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        seen = [rect_of(first).center().x()]
        for _ in range(bar - 2):
            arabic.key(Qt.Key.Key_Tab)
            item = arabic.window.activeFocusItem()
            assert item is not None
            seen.append(rect_of(item).center().x())
        assert seen == sorted(seen, reverse=True)
        assert len(set(seen)) == len(seen)

    def test_arrow_keys_go_where_they_point(self, arabic: Visitor) -> None:
        arabic.key(Qt.Key.Key_Left)
        menu = menu_of(arabic)
        arabic.key(Qt.Key.Key_Right)
        arabic.key(Qt.Key.Key_Right)
        assert has_keys(arabic, menu)
        arabic.key(Qt.Key.Key_Left)
        assert not has_keys(arabic, menu)

    def test_back_in_english_all_stands_as_before(self, arabic: Visitor) -> None:
        arabic.visit.chooseLanguage("en")
        arabic.settle()
        assert rect_of(menu_of(arabic)).left() == 0
        assert rect_of(arabic.control("Close")).right() > arabic.window.width() * 0.9


def test_words_without_arabic_letters_begin_at_the_right_too(reading: Visitor) -> None:
    title = reading.text(reading.title)
    assert ink_begins_at(reading, title) == "left"
    turn(reading, is_mirrored=True)
    assert ink_begins_at(reading, reading.text(reading.title)) == "right"


def test_digits_of_the_pin_and_keys_of_a_keyboard_stay(reading: Visitor) -> None:
    turn(reading, is_mirrored=True)
    staff_of(reading).show("pin")
    reading.settle()
    one, two, three = (rect_of(reading.control(digit)).left() for digit in "123")
    assert one < two < three
    reading.key(Qt.Key.Key_Escape)
    reading.visit.cards.open("find")
    reading.wait(lambda: "q" in reading.names())
    reading.settle()
    assert rect_of(reading.control("q")).left() < rect_of(reading.control("p")).left()


def test_parts_of_a_drawing_stay_where_the_keys_point(reading: Visitor) -> None:
    reading.visit.openSection(SECTION)
    reading.settle()
    assert open_panel(reading.visit, "drawing")
    for is_mirrored in (False, True):
        turn(reading, is_mirrored=is_mirrored)
        left, right = (rect_of(reading.control(name)) for name in ("Left", "Right"))
        assert left.right() < right.left()
        card = over_the_page(reading)
        (picture,) = shown(card, PICTURE)
        assert not picture.property("mirror")
        number = next(one for one in shown(card, TEXT) if one.property("text") == "1")
        assert (rect_of(number).right() < rect_of(picture).left()) == is_mirrored


def icons(visitor: Visitor) -> list[QQuickItem]:
    """Return all icons."""
    return [one for one in visitor.items(TEXT) if is_made_by(one, "Icon")]


def foot(visitor: Visitor) -> list[QQuickItem]:
    """Return the controls under the page."""
    return [one for one in visitor.controls() if is_made_by(one, "BarControl")]


def has_keys(visitor: Visitor, part: QQuickItem) -> bool:
    """Say whether something in a part of the screen has the keys."""
    item = visitor.window.activeFocusItem()
    while item is not None and item != part:
        item = item.parentItem()
    return item is not None


def ink_begins_at(visitor: Visitor, text: QQuickItem) -> str:
    """Return at which side of a text its letters stand."""
    image = visitor.still_picture().copy(rect_of(text).toRect())
    paper = QColor(image.pixel(QPoint(0, 0)))
    inked = [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)) != paper for y in range(0, image.height(), 3))
    ]
    return "left" if inked[0] < image.width() - inked[-1] else "right"
