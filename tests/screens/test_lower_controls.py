"""Provides tests of lowered controls: all that can be touched stands within reach."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.ui.panel_names import PLAIN_CARDS
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.faults import faults
from tests.screens.items import TEXT, controls_in, name_of, rect_of, seen_rect_of, shown
from tests.screens.likeness import looks_the_same
from tests.screens.measured import crowded, measured, touchable, usual_pixels_per_mm
from tests.screens.test_layout import dialog_of
from tests.screens.walks import each_panel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

STRICT, REACH = 1100, 1220
"""Millimeters above the floor; 36 CFR 1194, 407.8 and ADA 308 allow up to the second."""
USUAL_SHARE = 0.45
"""Of the screen, where nobody has measured; a small screen gives more."""
LEAST, MOST = 0.4, 0.6
"""Share of the screen that the controls have at least and at most."""
SCREENS = {"1920x1080": 476, "1080x1920": 268, "2560x1440": 597}
"""Width in millimeters of screens of some size in pixels."""
SIZES = ("1920x1080", "1080x1920", "800x480")
CARDS = (*PLAIN_CARDS, "labels", "word", "drawing")
TITLE = "On this part of the page"

of_every_size = pytest.mark.parametrize("size", SIZES)


# Row 35: every interactive rectangle is below the line, at 1100 and at 1220 mm.
@pytest.mark.parametrize(
    ("size", "bottom"),
    [("1920x1080", 700), ("1080x1920", 850), ("1920x1080", 950), ("2560x1440", 1050)],
)
def test_all_that_can_be_touched_is_within_reach(
    open_kiosk: OpenKiosk, tmp_path: Path, size: str, bottom: int
) -> None:
    width = SCREENS[size]
    options = measured(tmp_path, screen_width_mm=width, screen_bottom_height_mm=bottom)
    visitor = _low(open_kiosk, *options, size=size)
    mm = visitor.window.width() / width
    height = visitor.window.height()
    share = max(LEAST, min(MOST, (STRICT - bottom) * mm / height))
    for section in ("surgery", "conclusion"):
        visitor.open_unfolded(section)
        _assert_below(visitor, height * (1 - share))
        if (REACH - bottom) * mm >= LEAST * height:
            _assert_below(visitor, height - (REACH - bottom) * mm)
    for _ in each_panel(visitor, CARDS):
        _assert_below(visitor, height * (1 - share))


# Row 35: the same where nobody has measured, from the top of a page to its end.
@of_every_size
def test_on_every_page(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _low(open_kiosk, size=size)
    for percent, is_large in product((100, 200), (False, True)):
        _choose(visitor, percent, is_large=is_large)
        for section in ("surgery", "conclusion"):
            visitor.open_unfolded(section)
            for key in (Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_End):
                visitor.key(key)
                _assert_all_is_well(visitor, (percent, is_large, section, key))


# Row 35: the same on what opens over a page, and on the menu of a small screen.
@of_every_size
def test_on_every_card(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _low(open_kiosk, size=size)
    visitor.visit.openSection("surgery")
    for percent, is_large in ((100, False), (200, True)):
        _choose(visitor, percent, is_large=is_large)
        for card in each_panel(visitor, (*CARDS, "still-there")):
            dialog = dialog_of(visitor)
            assert controls_in(dialog), card
            _assert_below_in(dialog, _line(visitor))
            # The keyboard of Find is Qt's own, and has tests of its own.
            if card not in {"find", "still-there"}:
                assert faults(dialog) == [], (card, percent, is_large)
        for _ in each_panel(visitor, ["menu"]):
            _assert_below(visitor, _line(visitor))
            assert faults(visitor.menu_pane()) == [], (percent, is_large)


# Row 35: the same where there are topics to choose from.
@of_every_size
def test_on_the_topics(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = _low(open_kiosk, "--pack", str(BUNDLED), "--pack", str(SAMPLE), size=size)
    assert visitor.visit.screen == "topics"
    _assert_below(visitor, _line(visitor))
    assert faults(visitor.window.contentItem()) == []
    visitor.tap(visitor.names()[0])
    assert visitor.visit.screen == "reading"


def test_the_page_stands_above_the_line(open_kiosk: OpenKiosk) -> None:
    visitor = _low(open_kiosk, size="1920x1080")
    visitor.visit.openSection("surgery")
    assert _twins(visitor)
    pane = rect_of(visitor.page_pane())
    assert (pane.left(), pane.top(), pane.right()) == (0, 0, 1920)
    assert abs(pane.bottom() - _line(visitor)) <= 1
    assert rect_of(visitor.menu_pane()).top() >= pane.bottom()
    assert visitor.says(TITLE)


def test_the_page_can_be_dragged_but_not_tapped(open_kiosk: OpenKiosk) -> None:
    visitor = _low(open_kiosk, size="1920x1080")
    visitor.visit.openSection("surgery")
    visitor.settle()
    label = visitor.text("Standard treatment")
    visitor.tap(rect_of(label).center())
    assert not visitor.visit.cards.isOpen
    visitor.drag(QPointF(900, 400), 200)
    assert visitor.page_y() > 0
    assert not visitor.visit.cards.isOpen
    for x in range(450, 1500, 50):
        for y in range(20, 560, 40):
            visitor.press(QPointF(x, y))
            visitor.release(QPointF(x, y))
    visitor.settle()
    assert not visitor.visit.cards.isOpen
    assert visitor.title == "Surgery"


class TestTwins:
    """What can be touched on the page can be touched under the line."""

    @pytest.fixture
    def low(self, open_kiosk: OpenKiosk) -> Visitor:
        """Return a visitor who has lowered the controls and reads about surgery."""
        visitor = _low(open_kiosk, size="1920x1080")
        visitor.visit.openSection("surgery")
        visitor.settle()
        return visitor

    def test_a_label(self, low: Visitor) -> None:
        _tap_twin(low, "Standard treatment: for cancer that has not spread far")
        assert name_of(dialog_of(low)) == "What the labels mean"

    def test_a_fold_says_what_a_touch_does(self, low: Visitor) -> None:
        _tap_twin(low, "Open: Feeling unwell right now? Tell a member of staff.")
        assert low.visit.reader.page.records[0].isOpen
        _tap_twin(low, "Close: Feeling unwell right now? Tell a member of staff.")
        assert not low.visit.reader.page.records[0].isOpen

    def test_a_word_in_a_text(self, low: Visitor) -> None:
        low.key(Qt.Key.Key_PageDown)
        _tap_twin(low, "esophagectomy")
        assert low.visit.cards.word == "esophagectomy"
        assert rect_of(low.control("Close this card")).top() > _line(low)

    def test_a_drawing(self, low: Visitor) -> None:
        low.key(Qt.Key.Key_PageDown)
        _tap_twin(low, "Larger: Before and after the operation")
        assert low.visit.cards.opened == "drawing"

    def test_the_next_section(self, low: Visitor) -> None:
        low.key(Qt.Key.Key_End)
        _tap_twin(low, "Next section: Radiotherapy")
        assert low.title == "Radiotherapy"
        assert low.page_y() == 0

    def test_a_question(self, low: Visitor) -> None:
        low.visit.openSection("conclusion")
        low.settle()
        twin = _page_to(low, ", not ticked")
        _tap_twin(low, twin)
        assert low.visit.questions.ticked == [twin.removesuffix(", not ticked")]
        _tap_twin(low, twin.replace(", not ticked", ", ticked"))
        assert low.visit.questions.ticked == []

    # Row 29: the arrows under the line lead through the whole page.
    def test_every_control_of_a_page_has_one(self, low: Visitor) -> None:
        wanted = {
            name_of(one) for one in shown(low.page_pane()) if one.inherits("QQuickAbstractButton")
        }
        found: set[str] = set()
        while True:
            found |= {name.removeprefix("Open: ") for name in _twins(low)}
            if not low.control("Page down").isEnabled():
                break
            low.tap("Page down")
        missing = {one for one in wanted - found if not one.startswith("Larger")}
        assert missing == set()
        assert sum(one.startswith("Larger: ") for one in found) > 0

    def test_another_page_has_others(self, low: Visitor) -> None:
        before = _twins(low)
        low.visit.openSection("radiotherapy")
        assert controls_in(_tray(low)) == [], "those of the old page are gone at once"
        low.wait(lambda: bool(_twins(low)) and _twins(low) != before)

    def test_the_keys_stay_on_it(self, low: Visitor) -> None:
        name = "Open: Feeling unwell right now? Tell a member of staff."
        for _ in range(60):
            if low.focused() == name:
                break
            low.key(Qt.Key.Key_Tab)
        low.key(Qt.Key.Key_Return)
        low.wait(lambda: low.focused() == name.replace("Open", "Close"))
        before = len(_twins(low))
        low.key(Qt.Key.Key_End)
        assert len(_twins(low)) != before, "there are fewer of them now"
        assert low.focused() in _twins(low)


def test_it_takes_effect_at_once_and_keeps_the_place(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery")
    visitor.key(Qt.Key.Key_PageDown)
    first = _first_in_sight(visitor)
    for _ in range(2):
        visitor.visit.comfort.toggle("lower-controls")
        visitor.settle()
        assert _first_in_sight(visitor) == first
    assert not visitor.says(TITLE)


def test_the_next_visit_has_its_controls_where_they_were(welcomed: Visitor) -> None:
    welcomed.tap("Touch to begin")
    before = welcomed.still_picture()
    welcomed.visit.comfort.toggle("lower-controls")
    welcomed.settle()
    welcomed.tap("Close")
    welcomed.tap("Touch to begin")
    assert looks_the_same(welcomed.still_picture(), before)


def _low(open_kiosk: OpenKiosk, *options: str, size: str) -> Visitor:
    """Return a visitor behind the welcome screen who has lowered the controls."""
    visitor = open_kiosk(*options, size=size)
    visitor.tap("Touch to begin")
    visitor.visit.comfort.toggle("lower-controls")
    visitor.settle()
    return visitor


def _choose(visitor: Visitor, percent: int, *, is_large: bool) -> None:
    """Choose a size of the text and of the controls."""
    if visitor.visit.comfort.hasBiggerButtons != is_large:
        visitor.visit.comfort.toggle("bigger-buttons")
    visitor.choose(percent=percent)


def _line(visitor: Visitor) -> float:
    """Return how far from the top the line of reach is that nobody has measured, in pixels."""
    height = visitor.window.height()
    return height * (1 - USUAL_SHARE) if height > 600 else height * USUAL_SHARE


def _assert_below(visitor: Visitor, line: float) -> None:
    """Make sure that all that answers a finger stands below a line in pixels from the top."""
    items = [one for one in touchable(visitor) if not seen_rect_of(one).isEmpty()]
    assert items
    high = [name_of(one) for one in items if seen_rect_of(one).top() < line - 1]
    assert high == []


def _assert_below_in(dialog: QQuickItem, line: float) -> None:
    """Make sure that the controls in sight on a card stand below a line."""
    tops = {name_of(one): seen_rect_of(one) for one in controls_in(dialog)}
    in_sight = {name: rect.top() for name, rect in tops.items() if not rect.isEmpty()}
    assert in_sight
    assert {name for name, top in in_sight.items() if top < line - 1} == set()


def _assert_all_is_well(visitor: Visitor, case: object) -> None:
    """Make sure that controls are within reach, apart from one another, and cover nothing."""
    _twins(visitor)
    _assert_below(visitor, _line(visitor))
    assert faults(visitor.window.contentItem()) == [], case
    in_sight = [one for one in touchable(visitor) if not seen_rect_of(one).isEmpty()]
    assert list(crowded(in_sight, 3 * usual_pixels_per_mm(visitor))) == [], case


def _twins(visitor: Visitor) -> list[str]:
    """Return the names of the controls in the tray, once they are those of what is in sight."""
    visitor.settle()
    clocks = [one for one in _tray(visitor).children() if one.inherits("QQmlTimer")]
    assert clocks, "it follows the page a moment later"
    visitor.wait(lambda: not any(one.property("running") for one in clocks))
    visitor.settle()
    names = [name_of(one) for one in controls_in(_tray(visitor))]
    return [name for name in names if not name.startswith("More ")]


def _tray(visitor: Visitor) -> QQuickItem:
    """Return what holds the twins of what is in sight."""
    return next(one for one in visitor.items() if name_of(one).endswith("this part of the page"))


def _tap_twin(visitor: Visitor, name: str) -> None:
    """Tap a control of the tray."""
    assert name in _twins(visitor)
    (twin,) = [one for one in controls_in(_tray(visitor)) if name_of(one) == name]
    visitor.tap(seen_rect_of(twin).center())


def _page_to(visitor: Visitor, end: str) -> str:
    """Page down until the tray has a control whose name ends so; return its name."""
    for _ in range(20):
        found = [name for name in _twins(visitor) if name.endswith(end)]
        if found:
            return found[0]
        visitor.key(Qt.Key.Key_PageDown)
    message = f"nothing ends with {end!r}"
    raise AssertionError(message)


def _first_in_sight(visitor: Visitor) -> str:
    """Return the first words of the page that are in sight."""
    pane = visitor.page_pane()
    texts = [one for one in shown(pane, TEXT) if len(one.property("text")) > 1]
    return str(next(t for t in texts if rect_of(t).bottom() > rect_of(pane).top()).property("text"))
