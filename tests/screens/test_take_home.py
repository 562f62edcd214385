"""Provides tests of what is taken home: a code that a phone reads, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QDesktopServices

from tests.content.pack_writer import LANGUAGE, PackWriter
from tests.pack.words import PAGES
from tests.screens.codes import codes_on
from tests.screens.faults import faults
from tests.screens.items import rect_of, seen_rect_of
from tests.screens.links import places, text_with
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480", "3840x2160", "1280x720")
HOW = "Point your phone's camera at the square. Nothing is sent from this screen."
TOO_LONG = "This page is too long for a code."
LINK = "https://example.org/good"
BODY = f"Read more from [a good source]({LINK})."
LEAST = 0.7
"""Millimeters of a square of a code."""
MILLIMETERS = 476 / 1920
"""In a pixel of a screen of 21.5 inches, 1920 pixels wide."""


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a pack whose pages have an address."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one", BODY)
    language = LANGUAGE.replace("icon", 'address = "https://example.org/{section}"\nicon')
    text = pack.manifest().read_text(encoding="utf-8")
    pack.file("pack.toml", text.replace(LANGUAGE, language))
    return pack


def test_a_phone_reads_every_page(reading: Visitor) -> None:
    for section in PAGES:
        reading.visit.openSection(section)
        reading.settle()
        reading.tap("Take home")
        (found,) = codes_on(reading)
        assert found == reading.visit.takeHome.content
        assert found.startswith(f"Esophageal cancer treatment: {reading.title}\n")
        assert reading.says(HOW)
        reading.tap("Close this card")


@pytest.mark.parametrize("size", SIZES)
def test_all_of_the_code_is_in_sight_on_every_screen(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    visitor.visit.cards.open("take-home")
    for percent in (100, 130, 160, 200):
        visitor.choose(percent=percent)
        code = _code(visitor)
        assert seen_rect_of(code) == rect_of(code), percent
        assert codes_on(visitor) == [visitor.visit.takeHome.content], percent
        assert faults(dialog_of(visitor)) == [], percent


def test_it_is_dark_on_light_in_every_theme(reading: Visitor) -> None:
    reading.tap("Take home")
    for theme in ("paper", "dark", "contrast", "cream"):
        reading.choose(theme=theme)
        picture = reading.still_picture().copy(rect_of(_code(reading)).toRect())
        colors = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        }
        assert colors == {"#000000", "#ffffff"}, theme
        assert picture.pixelColor(0, 0) == QColor("white")
        assert len(codes_on(reading)) == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_its_squares_are_large_enough_for_a_phone(reading: Visitor, percent: int) -> None:
    reading.choose(percent=percent)
    reading.visit.cards.open("take-home")
    reading.settle()
    code = _code(reading)
    assert code.width() / code.implicitWidth() * MILLIMETERS >= LEAST
    assert code.width() % code.implicitWidth() == 0, "whole pixels"


# Row 49: all that the code says is there in words too.
def test_the_words_stand_beside_it(reading: Visitor) -> None:
    reading.tap("Take home")
    for line in reading.visit.takeHome.content.split("\n"):
        assert reading.text(line).isVisible()
    assert reading.says("ask a member of staff for a copy")


def test_a_page_with_an_address_shows_it(open_kiosk: OpenKiosk, pack: PackWriter) -> None:
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    visitor.tap("Take home")
    assert codes_on(visitor) == ["https://example.org/one"]
    assert visitor.says("Take home: One")
    assert visitor.text("https://example.org/one").isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_an_address_has_room_on_every_screen(
    open_kiosk: OpenKiosk, pack: PackWriter, size: str
) -> None:
    visitor = open_kiosk("--pack", str(pack.folder), size=size, section="one")
    visitor.visit.cards.open("take-home")
    for percent in (100, 200):
        visitor.choose(percent=percent)
        assert codes_on(visitor) == ["https://example.org/one"], percent
        assert faults(dialog_of(visitor)) == [], percent


@pytest.mark.parametrize("size", SIZES)
def test_the_word_list_says_calmly_that_it_is_too_long(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="glossary")
    visitor.visit.cards.open("take-home")
    visitor.settle()
    assert visitor.says(TOO_LONG)
    assert visitor.says("take a photo of the screen, or ask a member of staff for a copy")
    assert not visitor.says(HOW)
    assert codes_on(visitor) == []
    assert faults(dialog_of(visitor)) == []


# Row 29: a tap on the words and a full-size control lead to the same card.
def test_a_link_to_the_web_shows_its_code(open_kiosk: OpenKiosk, pack: PackWriter) -> None:
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    visitor.tap(places(text_with(visitor, LINK))[LINK])
    assert codes_on(visitor) == [LINK]
    assert visitor.says("Take home: a good source")
    visitor.tap("Close this card")
    assert visitor.title == "One"
    visitor.tap("a good source")
    assert codes_on(visitor) == [LINK]


def test_the_keys_reach_the_address(open_kiosk: OpenKiosk, pack: PackWriter) -> None:
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    for _ in range(40):
        if visitor.focused() == "a good source":
            break
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    assert codes_on(visitor) == [LINK]
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.focused() == "a good source"


def test_nothing_is_ever_opened(open_kiosk: OpenKiosk, pack: PackWriter) -> None:
    opened: list[object] = []

    class Watch(QObject):
        """Notes what would have been opened in another program."""

        def open(self, url: object) -> None:
            """Note an address."""
            opened.append(url)

    watch = Watch()
    QDesktopServices.setUrlHandler("https", watch, "open")  # type: ignore[arg-type]
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    visitor.tap(places(text_with(visitor, LINK))[LINK])
    code = _code(visitor)
    visitor.tap(QPointF(rect_of(code).center()))
    visitor.tap(QPointF(rect_of(visitor.text(LINK)).center()))
    QDesktopServices.unsetUrlHandler("https")
    assert opened == []
    assert visitor.visit.cards.opened == "take-home"


def _code(visitor: Visitor) -> QQuickItem:
    """Return the code on the screen."""
    (code,) = [one for one in visitor.items() if one.objectName() == "code"]
    return code
