"""Provides tests of where the card of a word stands: beside the word, never over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.content.pack_writer import PackWriter
from tests.screens.faults import faults
from tests.screens.items import controls_in, name_of, pane_of, rect_of
from tests.screens.links import place_of
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QRectF

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

LINK = "glossary:biopsy"
CLOSE = "Close this card"
MEANING = (
    "A tiny sample of tissue. A doctor looks at it under a microscope, to find out what it "
    "is and how to treat it. It takes minutes."
)
"""As long as the longest of the bundled pack."""
WORDS = f'[terms.biopsy]\nterm = "biopsy"\nsay = "BY-op-see"\ndefinition = "{MEANING}"\n'
FILL = "Plain words stand here, and none of them has a card. " * 12
SIZES = ("1920x1080", "1080x1920", "800x480")
of_every_size = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a pack with a word in the middle of a long page."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.file("en/glossary.toml", WORDS)
    pack.section("one", "\n\n".join((FILL, FILL, "A biopsy comes first.", *(5 * [FILL]))))
    pack.manifest()
    return pack


@of_every_size
@pytest.mark.parametrize("percent", [100, 200])
def test_it_never_covers_the_word_and_can_be_read(
    open_kiosk: OpenKiosk, pack: PackWriter, size: str, percent: int
) -> None:
    visitor = _before(open_kiosk, pack, size, percent)
    halves = set()
    for word in _each_height(visitor):
        y = visitor.page_y()
        visitor.tap(word.center())
        panel, middle = _panel(visitor), visitor.window.height() / 2
        assert not panel.intersects(word)
        is_low = word.center().y() > middle
        assert (panel.center().y() < middle) == is_low, "the card is in the other half"
        assert (visitor.page_y(), place_of(visitor, LINK)) == (y, word)
        assert faults(dialog_of(visitor)) == []
        if percent == 100:
            _assert_it_can_be_read(visitor)
        visitor.tap(CLOSE)
        assert not visitor.visit.cards.isOpen
        halves.add(is_low)
    assert halves == {True, False}


@of_every_size
def test_it_leaves_the_menu_in_sight(open_kiosk: OpenKiosk, pack: PackWriter, size: str) -> None:
    visitor = _before(open_kiosk, pack, size)
    pane = rect_of(visitor.page_pane())
    visitor.tap(next(_each_height(visitor)).center())
    panel = _panel(visitor)
    assert pane.left() <= panel.left()
    assert panel.right() <= pane.right()


@pytest.mark.parametrize("percent", [100, 200])
def test_on_a_small_screen_its_end_can_be_reached(
    open_kiosk: OpenKiosk, pack: PackWriter, percent: int
) -> None:
    visitor = _before(open_kiosk, pack, "800x480", percent)
    near_the_middle = next(word for word in _each_height(visitor) if word.center().y() < 260)
    visitor.tap(near_the_middle.center())
    pane = pane_of(visitor.text(MEANING))
    assert pane is not None
    if percent > 100:
        assert rect_of(visitor.text(MEANING)).bottom() > rect_of(pane).bottom() + 1
    in_card = controls_in(dialog_of(visitor))
    down = [one for one in in_card if name_of(one) == "Page down"]
    while down and down[0].isEnabled():
        visitor.tap(rect_of(down[0]).center())
    assert rect_of(visitor.text(MEANING)).bottom() <= rect_of(pane).bottom() + 1


def _assert_it_can_be_read(visitor: Visitor) -> None:
    """Assert that the words of the card fit at once, or on a small screen what the word means."""
    meaning = visitor.text(MEANING)
    if visitor.window.height() > 480:
        assert rect_of(meaning).bottom() <= rect_of(visitor.control(CLOSE)).top()
        return
    pane = pane_of(meaning)
    assert pane is not None
    line = meaning.height() / meaning.property("lineCount")
    assert rect_of(meaning).top() + line <= rect_of(pane).bottom()


def _before(open_kiosk: OpenKiosk, pack: PackWriter, size: str, percent: int = 100) -> Visitor:
    """Return a visitor before the page with the word."""
    visitor = open_kiosk("--pack", str(pack.folder), size=size)
    visitor.tap("Touch to begin")
    visitor.choose(percent=percent)
    return visitor


def _each_height(visitor: Visitor) -> Iterator[QRectF]:
    """Scroll the word from the foot of the pane to its top, and yield where it then stands."""
    visitor.key(Qt.Key.Key_Home)
    for _ in range(80):
        word, pane = place_of(visitor, LINK), rect_of(visitor.page_pane())
        if word.top() < pane.top():
            return
        if word.bottom() < pane.bottom():
            yield word
        visitor.key(Qt.Key.Key_Down)


def _panel(visitor: Visitor) -> QRectF:
    """Return where the card stands."""
    panel = visitor.control(CLOSE).parentItem()
    assert panel is not None
    return rect_of(panel)
