"""Provides touch tests of a drawing that fills the screen: larger, smaller, moved, and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from tests.content.pack_writer import PackWriter
from tests.screens.faults import faults
from tests.screens.items import (
    PICTURE,
    TEXT,
    controls_in,
    description_of,
    name_of,
    pane_of,
    rect_of,
    role_of,
    shown,
)
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor, Where

    Open = Callable[..., Visitor]

LARGER, SMALLER, CLOSE = "Larger", "Smaller", "Close the drawing"
CONTROLS = [LARGER, SMALLER, "Left", "Right", "Up", "Down", CLOSE]
MOST = 4
"""How many times larger a drawing can be made."""
BESIDE = QPointF(6, 6)
ALT = "Two bodies, before and after"
FILL = "Plain words stand here, and none of them has a card. " * 10
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}">'
    '<path d="M0 0h{0}v{1}h-{0}z" fill="#cde"/></svg>'
)
PAGE = f"""
!!! figure "Before and after"
    ![{ALT}](figures/a.svg)

    1. The first **stent**
    2. The second

    Both bodies are seen from the front.

{FILL}

{FILL}
"""


@pytest.fixture
def opened(open_kiosk: OpenKiosk, tmp_path: Path) -> Open:
    """Return what opens a page that begins with a drawing of a given size."""

    def open_page(width: int = 1200, height: int = 900, size: str = "1920x1080") -> Visitor:
        pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
        pack.file("en/glossary.toml", '[terms.a]\nterm = "stent"\ndefinition = "A tube."\n')
        pack.file("figures/a.svg", SVG.format(width, height))
        pack.section("one", PAGE)
        pack.section("two")
        pack.manifest()
        visitor = open_kiosk("--pack", str(pack.folder), size=size)
        visitor.tap("Touch to begin")
        return visitor

    return open_page


@pytest.fixture
def page(opened: Open) -> Visitor:
    """Return a visitor before a page that begins with a drawing."""
    return opened()


@pytest.fixture
def drawing(page: Visitor) -> Visitor:
    """Return a visitor who has scrolled a little and touched the drawing."""
    page.key(Qt.Key.Key_Down)
    page.tap(LARGER)
    return page


def test_a_tap_on_it_shows_it_as_large_as_the_screen(page: Visitor) -> None:
    before = _picture(page)
    page.tap(before.center())
    window = QRectF(0, 0, page.window.width(), page.window.height())
    assert rect_of(dialog_of(page)) == window
    assert name_of(dialog_of(page)) == "Before and after"
    assert _picture(page).width() > 1.1 * before.width()
    assert _ratio(_picture(page)) == pytest.approx(_ratio(before), abs=0.01)


def test_its_title_and_its_legend_stand_beside_it(drawing: Visitor) -> None:
    words = ("Before and after", "1", "The first stent", "2", "The second", "Both bodies are seen")
    texts = [text.property("text") for text in shown(dialog_of(drawing), TEXT)]
    assert [text for text in texts if text.startswith(words)] == [
        *words[:-1],
        "Both bodies are seen from the front.",
    ]
    for text in words:
        assert not _plate(drawing).intersects(rect_of(_text(drawing, text)))


def test_no_word_of_it_looks_as_if_it_could_be_touched(drawing: Visitor) -> None:
    assert any("glossary:" in text.property("text") for text in drawing.items(TEXT))
    assert not any("href" in one.property("text") for one in shown(dialog_of(drawing), TEXT))


def test_what_it_shows_is_said_to_those_who_cannot_see_it(page: Visitor) -> None:
    control = page.control(LARGER)
    assert description_of(control) == "Shows this drawing on the whole screen"
    plate = control.parentItem()
    assert plate is not None
    assert (role_of(plate).name, name_of(plate)) == ("Graphic", ALT)
    page.tap(LARGER)
    graphics = [one for one in shown(dialog_of(page)) if name_of(one) == ALT]
    assert [role_of(one).name for one in graphics] == ["Graphic"]


def test_a_flick_that_starts_on_it_scrolls_and_opens_nothing(page: Visitor) -> None:
    page.flick(LARGER, 300)
    assert page.page_y() > 0
    assert not page.visit.cards.isOpen


def test_the_page_does_not_jump_while_it_is_drawn_anew(page: Visitor) -> None:
    before = _picture(page)
    page.visit.comfort.chooseTextPercent(130)
    page.picture()
    assert _picture(page).width() != before.width()
    assert _ratio(_picture(page)) == pytest.approx(_ratio(before), abs=0.01)


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_focus_returns_to_it(page: Visitor, way: Qt.Key) -> None:
    while page.focused() != LARGER:
        page.key(Qt.Key.Key_Tab)
    item = page.window.activeFocusItem()
    page.key(Qt.Key.Key_Return)
    assert page.visit.cards.opened == "drawing"
    assert page.focused() == CLOSE
    page.key(way)
    assert not page.visit.cards.isOpen
    assert page.window.activeFocusItem() is item


@pytest.mark.parametrize("where", [CLOSE, BESIDE])
def test_a_tap_closes_it_and_does_nothing_else(drawing: Visitor, where: Where) -> None:
    y = drawing.page_y()
    assert y > 0
    drawing.tap(where)
    assert not drawing.visit.cards.isOpen
    assert (drawing.visit.screen, drawing.title, drawing.page_y()) == ("reading", "One", y)


def test_escape_closes_it_and_nothing_else(drawing: Visitor) -> None:
    drawing.key(Qt.Key.Key_Escape)
    assert not drawing.visit.cards.isOpen
    assert (drawing.visit.screen, drawing.title) == ("reading", "One")


@pytest.mark.parametrize("words", ["The first", "Before and after"])
def test_a_tap_on_its_words_does_not_close_it(drawing: Visitor, words: str) -> None:
    drawing.tap(rect_of(_text(drawing, words)).center())
    assert drawing.visit.cards.opened == "drawing"


def test_a_tap_on_the_drawing_itself_does_not(drawing: Visitor) -> None:
    drawing.tap(_picture(drawing).center())
    drawing.tap(_plate(drawing).topLeft() + QPointF(6, 6))
    assert drawing.visit.cards.opened == "drawing"


def test_nothing_under_it_is_pressed_or_scrolled(drawing: Visitor) -> None:
    y = drawing.page_y()
    drawing.tap(rect_of(drawing.entry("Two")).center())
    assert (drawing.title, drawing.visit.cards.opened) == ("One", "drawing")
    drawing.flick(QPointF(700, 700), 300)
    drawing.flick(rect_of(_text(drawing, "The second")).center(), 200)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Down):
        drawing.key(key)
    assert drawing.page_y() == y


def test_buttons_make_it_larger_and_smaller_round_its_middle(drawing: Visitor) -> None:
    first = _picture(drawing)
    assert _on(drawing) == {LARGER, CLOSE}
    drawing.tap(_control(drawing, LARGER))
    second = _picture(drawing)
    assert second.width() == pytest.approx(1.5 * first.width(), abs=1)
    assert second.center().x() == pytest.approx(first.center().x(), abs=2)
    assert second.center().y() == pytest.approx(first.center().y(), abs=2)
    drawing.tap(_control(drawing, SMALLER))
    assert _picture(drawing) == first
    assert _on(drawing) == {LARGER, CLOSE}


def test_larger_comes_to_an_end(drawing: Visitor) -> None:
    first = _picture(drawing)
    for _ in range(9):
        if LARGER not in _on(drawing):
            break
        drawing.tap(_control(drawing, LARGER))
    assert _picture(drawing).width() == pytest.approx(MOST * first.width(), abs=MOST)
    assert _on(drawing) == {*CONTROLS} - {LARGER}


@pytest.mark.parametrize(
    ("name", "edge", "sign"),
    [
        ("Left", QRectF.left, 1),
        ("Right", QRectF.right, -1),
        ("Up", QRectF.top, 1),
        ("Down", QRectF.bottom, -1),
    ],
)
def test_buttons_bring_its_other_parts(
    drawing: Visitor, name: str, edge: Callable[[QRectF], float], sign: int
) -> None:
    drawing.tap(_control(drawing, LARGER))
    drawing.tap(_control(drawing, LARGER))
    before = _picture(drawing)
    drawing.tap(_control(drawing, name))
    after = _picture(drawing)
    assert (edge(after) - edge(before)) * sign > 100
    assert (after.size(), len({after.left(), before.left()})) == (
        before.size(),
        2 if name in {"Left", "Right"} else 1,
    )
    for _ in range(9):
        if name not in _on(drawing):
            break
        drawing.tap(_control(drawing, name))
    assert edge(_picture(drawing)) == pytest.approx(edge(_pane(drawing)), abs=2)
    assert _on(drawing) == {*CONTROLS} - {name}


@pytest.mark.parametrize(("width", "height"), [(1200, 900), (1200, 400)])
def test_two_fingers_make_it_larger_round_them(opened: Open, width: int, height: int) -> None:
    visitor = opened(width, height)
    visitor.tap(LARGER)
    before = _picture(visitor)
    middle = _point(before, 0.6, 0.55).toPoint().toPointF()
    share = _share(before, middle)
    visitor.pinch(middle, 100, 350)
    after = _picture(visitor)
    assert after.width() > 2.5 * before.width()
    assert _share(after, middle).x() == pytest.approx(share.x(), abs=0.02)
    assert _share(after, middle).y() == pytest.approx(share.y(), abs=0.02)
    visitor.pinch(middle, 350, 100)
    assert _picture(visitor).width() < after.width() / 2
    assert _on(visitor) >= {LARGER, CLOSE}


def test_two_fingers_never_make_it_smaller_than_it_was(drawing: Visitor) -> None:
    before = _picture(drawing)
    drawing.pinch(before.center(), 300, 100)
    assert _picture(drawing) == before
    assert drawing.visit.cards.opened == "drawing"


def test_a_finger_moves_it_when_it_is_larger(drawing: Visitor) -> None:
    drawing.tap(_control(drawing, LARGER))
    drawing.tap(_control(drawing, LARGER))
    before = _picture(drawing)
    drawing.flick(before.center(), 100, aside=-150)
    after = _picture(drawing)
    assert after.left() < before.left() - 50
    assert after.top() < before.top() - 50
    assert after.size() == before.size()


def test_a_finger_does_not_move_it_when_all_of_it_is_seen(drawing: Visitor) -> None:
    before = _picture(drawing)
    drawing.flick(before.center(), 100, aside=-150)
    assert _picture(drawing) == before
    assert drawing.visit.cards.opened == "drawing"


@pytest.mark.parametrize(
    ("key", "names"),
    [
        (Qt.Key.Key_Tab, CONTROLS),
        (Qt.Key.Key_Backtab, [*reversed(CONTROLS[:-1]), CLOSE]),
    ],
)
def test_tab_goes_round_among_its_controls(drawing: Visitor, key: Qt.Key, names: list[str]) -> None:
    drawing.tap(_control(drawing, LARGER))
    drawing.tap(_control(drawing, LARGER))
    while drawing.focused() != CLOSE:
        drawing.key(key)
    walked = []
    for _ in names:
        drawing.key(key)
        walked.append(drawing.focused())
    assert walked == names
    assert drawing.window.activeFocusItem() in controls_in(dialog_of(drawing))


@pytest.mark.parametrize(("name", "others"), [(LARGER, {SMALLER}), ("Left", {"Right"})])
def test_a_control_that_is_switched_off_hands_the_focus_on(
    drawing: Visitor, name: str, others: set[str]
) -> None:
    if name != LARGER:
        drawing.tap(_control(drawing, LARGER))
    while drawing.focused() != name:
        drawing.key(Qt.Key.Key_Tab)
    for _ in range(9):
        if name not in _on(drawing):
            break
        drawing.key(Qt.Key.Key_Return)
    drawing.wait(lambda: drawing.focused() in others)
    drawing.key(Qt.Key.Key_Tab)
    assert drawing.focused() in CONTROLS


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480", "3840x2160", "600x1024"])
@pytest.mark.parametrize("percent", [100, 130, 160, 200])
def test_nothing_is_cut_or_covered(opened: Open, size: str, percent: int) -> None:
    visitor = opened(size=size)
    visitor.choose(percent=percent)
    while rect_of(visitor.control(LARGER)).center().y() > visitor.window.height() / 2:
        visitor.key(Qt.Key.Key_Down)
    visitor.tap(LARGER)
    dialog = dialog_of(visitor)
    assert faults(dialog) == []
    assert _pane(visitor).adjusted(-1, -1, 1, 1).contains(_picture(visitor))
    assert _picture(visitor).width() > 0.3 * visitor.window.width()
    for control in controls_in(dialog):
        assert not rect_of(control).intersects(_plate(visitor)), name_of(control)


@pytest.mark.parametrize("is_by_keys", [True, False])
def test_a_small_screen_can_scroll_its_words_to_their_end(opened: Open, is_by_keys: bool) -> None:
    visitor = opened(size="800x480")
    visitor.choose(percent=160)
    visitor.tap(LARGER)
    last = _text(visitor, "Both bodies are seen")
    pane = pane_of(last)
    assert pane is not None
    assert rect_of(last).bottom() > rect_of(pane).bottom()
    while not pane.property("atYEnd"):
        if is_by_keys:
            visitor.key(Qt.Key.Key_PageDown)
        else:
            visitor.tap(_control(visitor, "Page down"))
    assert rect_of(last).bottom() <= rect_of(pane).bottom() + 1


def test_a_drawing_that_is_missing_gives_its_words_and_opens_nothing(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one", PAGE)
    pack.manifest()
    visitor = open_kiosk("--pack", str(pack.folder), section="one")
    assert visitor.says(ALT)
    assert visitor.says("The second")
    assert LARGER not in visitor.names()


def _picture(visitor: Visitor) -> QRectF:
    """Return where the whole drawing would be, large where it is open, otherwise on the page."""
    return rect_of(visitor.items(PICTURE)[-1])


def _pane(visitor: Visitor) -> QRectF:
    """Return the place in which the drawing is seen."""
    pane = pane_of(visitor.items(PICTURE)[-1])
    assert pane is not None
    return rect_of(pane)


def _plate(visitor: Visitor) -> QRectF:
    """Return where the light plate under the drawing is."""
    (plate,) = [one for one in shown(dialog_of(visitor)) if name_of(one) == ALT]
    return rect_of(plate)


def _text(visitor: Visitor, words: str) -> QQuickItem:
    """Return the text beside the drawing that begins with the words."""
    texts = shown(dialog_of(visitor), TEXT)
    return next(one for one in texts if one.property("text").startswith(words))


def _control(visitor: Visitor, name: str) -> QPointF:
    """Return where a control of the open drawing is."""
    controls = controls_in(dialog_of(visitor))
    return rect_of(next(one for one in controls if name_of(one) == name)).center()


def _on(visitor: Visitor) -> set[str]:
    """Return the names of the drawing's controls that can be pressed."""
    controls = controls_in(dialog_of(visitor))
    return {name_of(one) for one in controls if one.isEnabled() and name_of(one) in CONTROLS}


def _ratio(rect: QRectF) -> float:
    """Return how wide something is by its height."""
    return rect.width() / rect.height()


def _point(rect: QRectF, across: float, down: float) -> QPointF:
    """Return a point by its shares of a rectangle."""
    return QPointF(rect.left() + across * rect.width(), rect.top() + down * rect.height())


def _share(rect: QRectF, point: QPointF) -> QPointF:
    """Return where in a rectangle a point is, from 0 to 1 each way."""
    return QPointF(
        (point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height()
    )
