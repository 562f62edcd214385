"""Provides tests of the search: its field, its keyboard, and what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.station.paths import keyboard_folder
from tests.screens.faults import faults
from tests.screens.items import controls_in, name_of, rect_of, seen_rect_of, shown

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ["1920x1080", "1080x1920", "800x480"]
FIELD = "What are you looking for?"
HIDE, SHOW = "Hide keyboard", "Show keyboard"
HIT = "Side effects. Endoscopic stent placement"
CHINESE = range(0x4E00, 0xA000)
"""Where Unicode has the letters that Chinese is written with."""
UNUSUAL = "使背"
"""Said as two more usual words, and no word itself; a keyboard that learns would offer it."""
ON_SCREEN = -1
"""The key of the keyboard, or what a card has, among controls of the same name: drawn last."""


@pytest.fixture
def finding(reading: Visitor) -> Visitor:
    """Return a visitor who has touched "Find" in the bar."""
    return find(reading)


def test_a_touch_opens_it_with_its_keyboard(finding: Visitor) -> None:
    assert finding.focused() == FIELD
    assert finding.says("Type a word, and you will see where it stands.")
    assert {"q", "m", "Space", "Delete", "Capitals", "Numbers", HIDE} <= set(finding.names())


def test_what_is_touched_on_the_keyboard_is_found(finding: Visitor) -> None:
    touch_keys(finding, "stent")
    assert finding.visit.finder.text == "stent"
    assert typed(finding) == "stent"
    hits = hits_of(finding)
    assert hits
    assert all("stent" in hit.lower() for hit in hits)
    assert finding.says(f"Places found: {len(hits)}.")
    assert any("<b>" in one.property("text") for one in texts_of(finding))


def test_keys_make_spaces_digits_capitals_and_take_back(finding: Visitor) -> None:
    touch_keys(
        finding, "ab", "Delete", "Space", "Capitals", "N", "o", "Numbers", "5", "Letters", "x"
    )
    assert typed(finding) == "a No5x"


def test_a_long_press_is_the_letter_and_offers_nothing_else(finding: Visitor) -> None:
    before = set(finding.names())
    finding.press("a")
    finding.linger(900)
    assert set(finding.names()) == before
    finding.release("a")
    finding.settle()
    assert typed(finding) == "a"


def test_a_letter_may_come_twice_but_does_not_bounce(finding: Visitor) -> None:
    for pause in (200, 200, 20):
        point = rect_of(finding.control("o")).center()
        finding.press(point)
        finding.release(point)
        finding.linger(pause)
    finding.press(point)
    finding.release(point)
    finding.settle()
    assert typed(finding) == "ooo"


def test_a_finger_that_slides_off_a_key_to_the_outside_types_nothing(finding: Visitor) -> None:
    start = rect_of(finding.control("t")).center()
    finding.press(start)
    finding.move(start - QPointF(0, 300))
    finding.release(start - QPointF(0, 300))
    finding.settle()
    assert typed(finding) == ""


# Row 42: Search says "nothing found" and what to do.
def test_nothing_found_says_what_to_do(finding: Visitor) -> None:
    touch_keys(finding, "zqxv")
    assert finding.says("Nothing found for “zqxv”. Check the spelling, try one word, or look")
    finding.tap("Open the word list")
    assert not finding.visit.cards.isOpen
    assert finding.title == "Word list"


def test_nothing_found_leads_back_to_the_menu(two_topics: Visitor) -> None:
    two_topics.visit.chooseTopic("esophageal-cancer")
    two_topics.settle()
    find(two_topics)
    touch_keys(two_topics, "zqxv")
    two_topics.tap(rect_of(control_of(two_topics, "Back to menu")).center())
    assert not two_topics.visit.cards.isOpen
    assert two_topics.visit.screen == "topics"


# Row 42: Search is typo-tolerant.
def test_a_misspelled_word_says_what_was_looked_for(finding: Visitor) -> None:
    strike(finding, "swalowing")
    assert finding.says("Showing results for “swallowing”.")
    assert any("swallowing" in hit.lower() for hit in hits_of(finding))


# Row 18: Keys go on where the eyes are: at the words that were found.
def test_a_hit_on_the_open_page_gives_the_keys_to_the_page(finding: Visitor) -> None:
    strike(finding, "inner lining")
    titles = [hit.title for hit in finding.visit.finder.hits.records]
    assert titles[0] == "About this cancer"
    finding.key(Qt.Key.Key_Return)
    finding.key(Qt.Key.Key_Return)
    assert not finding.visit.cards.isOpen
    assert finding.window.activeFocusItem() == finding.page_pane()


# Row 26: Each page reachable by 2 routes or more.
def test_a_touched_hit_opens_its_page(finding: Visitor) -> None:
    strike(finding, "radiotherapy")
    hit = first_hit(finding, "Radiotherapy. ")
    finding.tap(seen_rect_of(hit).center())
    assert not finding.visit.cards.isOpen
    assert finding.title == "Radiotherapy"


# Row 33: Touch, mouse, keys all work together.
def test_a_real_keyboard_finds_and_opens(finding: Visitor) -> None:
    strike(finding, "stent")
    assert typed(finding) == "stent"
    finding.key(Qt.Key.Key_Return)
    assert finding.focused() == hits_of(finding)[0]
    assert "q" not in finding.names(), "the room is for what was found"
    finding.key(Qt.Key.Key_Return)
    assert not finding.visit.cards.isOpen


def test_find_on_the_keyboard_shows_what_was_found(finding: Visitor) -> None:
    touch_keys(finding, "stent")
    before = finding_pane(finding).height()
    finding.tap(rect_of(finding.control("Find", ON_SCREEN)).center())
    assert "q" not in finding.names()
    assert finding_pane(finding).height() > before
    assert finding.focused() == hits_of(finding)[0]


def test_letters_go_to_the_field_wherever_the_keys_are(finding: Visitor) -> None:
    finding.key(Qt.Key.Key_Tab)
    assert finding.focused() != FIELD
    strike(finding, "eat")
    assert typed(finding) == "eat"
    assert finding.focused() == FIELD


def test_keys_on_the_screen_type_wherever_the_focus_is(finding: Visitor) -> None:
    touch_keys(finding, "ea")
    finding.tap(rect_of(control_of(finding, "Page down")).center())
    assert finding.focused() != FIELD
    touch_keys(finding, "t")
    assert typed(finding) == "eat"


def test_the_keyboard_goes_and_comes(finding: Visitor) -> None:
    with_keyboard = rect_of(finding_pane(finding)).bottom()
    finding.tap(HIDE)
    assert "q" not in finding.names()
    assert rect_of(finding_pane(finding)).bottom() > with_keyboard
    finding.tap(SHOW)
    assert rect_of(finding_pane(finding)).bottom() == with_keyboard
    touch_keys(finding, "eat")
    assert typed(finding) == "eat"
    finding.tap(HIDE)
    finding.tap(rect_of(field_of(finding)).center())
    assert "q" in finding.names(), "a touch on the field wants to type"


def test_clear_empties_the_field_and_goes_on(finding: Visitor) -> None:
    touch_keys(finding, "eat")
    finding.tap("Clear")
    assert typed(finding) == finding.visit.finder.text == ""
    assert hits_of(finding) == []
    touch_keys(finding, "on")
    assert typed(finding) == "on"


# Row 16: three ways close.
@pytest.mark.parametrize("way", ["Close", QPointF(1900, 500), Qt.Key.Key_Escape])
def test_it_closes_in_three_ways(finding: Visitor, way: str | QPointF | Qt.Key) -> None:
    touch_keys(finding, "eat")
    if isinstance(way, Qt.Key):
        finding.key(way)
    elif isinstance(way, str):
        finding.tap(rect_of(control_of(finding, way)).center())
    else:
        finding.tap(way)
    assert not finding.visit.cards.isOpen
    assert finding.visit.screen == "reading"
    assert "q" not in finding.names()
    assert finding.focused() == "Find", "the keys are where they were"


# Row 18: No trap.
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_reaches_all_of_it_and_comes_back(finding: Visitor, key: Qt.Key) -> None:
    strike(finding, "stent")
    reached = []
    for _ in range(60):
        finding.key(key)
        reached.append(finding.focused())
        if reached[-1] == FIELD:
            break
    assert reached[-1] == FIELD
    assert {"Clear", HIDE, "Close", *hits_of(finding)} <= set(reached)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_the_keyboard_covers_nothing(open_kiosk: OpenKiosk, size: str, percent: int) -> None:
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    visitor.choose(percent=percent)
    find(visitor)
    for words in ("", "stent", "zqxv"):
        look_for(visitor, words)
        keyboard = rect_of(visitor.control("q")).top()
        others = [one for one in controls_in(screen_of(visitor)) if one not in keys_of(visitor)]
        for one in (field_of(visitor), finding_pane(visitor), *others):
            assert seen_rect_of(one).bottom() <= keyboard, name_of(one)
        assert faults(screen_of(visitor)) == [], words
    look_for(visitor, "stent")
    visitor.tap(HIDE)
    assert faults(screen_of(visitor)) == []
    first = first_hit(visitor, "")
    assert seen_rect_of(first).height() > first.height() - 1, "there is room for what was found"


# Row 35: every interactive rect is below the reach line.
@pytest.mark.parametrize("size", SIZES)
def test_lowered_controls_are_within_reach(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    visitor.tap("Touch to begin")
    visitor.visit.comfort.toggle("lower-controls")
    visitor.settle()
    visitor.visit.cards.open("find")
    await_keyboard(visitor)
    look_for(visitor, "stent")
    line = reach_line(visitor)
    assert line > 0
    for is_shown in (True, False):
        assert ("q" in visitor.names()) == is_shown
        touchable = [one for one in controls_in(screen_of(visitor)) if one.isEnabled()]
        places = [seen_rect_of(one) for one in (*touchable, field_of(visitor))]
        assert min(place.top() for place in places if not place.isEmpty()) >= line
        assert any("stent" in one.property("text").lower() for one in texts_of(visitor))
        if is_shown:
            visitor.tap(HIDE)
    assert hits_of(visitor)


# Row 53: no personal data stored: after clear, search is default.
def test_nothing_of_it_is_left_for_the_next_person(finding: Visitor) -> None:
    touch_keys(finding, "eat")
    finding.tap(rect_of(control_of(finding, "Page down")).center())
    (keyboard_folder() / "learned").write_text("eat", encoding="utf-8")
    finding.visit.close()
    finding.settle()
    assert finding.visit.finder.text == ""
    assert not keyboard_folder().exists()
    finding.tap("Touch to begin")
    find(finding)
    assert list(keyboard_folder().iterdir()) == []
    assert typed(finding) == ""
    assert finding_pane(finding).property("contentY") == 0
    assert hits_of(finding) == []
    touch_keys(finding, "on")
    assert typed(finding) == "on"


# Row 53: no personal data stored.
def test_the_clipboard_is_out_of_reach(finding: Visitor) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from before")
    strike(finding, "eat")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        finding.key(key, Qt.KeyboardModifier.ControlModifier)
        assert field_of(finding).property("selectedText") == ""
    middle = rect_of(field_of(finding)).center().toPoint()
    QTest.mouseClick(finding.window, Qt.MouseButton.MiddleButton, pos=middle)
    QTest.mouseDClick(finding.window, Qt.MouseButton.LeftButton, pos=middle)
    assert typed(finding) == "eat"
    assert clipboard.text() == "from before"
    assert field_of(finding).property("selectedText") == ""


def test_backspace_in_the_empty_field_does_not_go_back(finding: Visitor) -> None:
    strike(finding, "a")
    for _ in range(3):
        finding.key(Qt.Key.Key_Backspace)
    assert typed(finding) == ""
    assert finding.visit.cards.isOpen


def test_a_very_long_text_is_cut_short(finding: Visitor) -> None:
    strike(finding, "word " * 60)
    assert len(typed(finding)) == 100


# Row 54: CJK.
@pytest.mark.qt_log_ignore("DelegateModel::cancel")  # Qt says so of its own list.
def test_chinese_letters_are_chosen_and_not_learned(reading: Visitor) -> None:
    reading.visit.keyboard.use_language("zh")
    find(reading)
    touch_keys(reading, "shibei")
    assert offered(reading)
    reading.tap("Clear")
    assert offered(reading) == [], "what is not yet a letter is cleared as well"
    touch_keys(reading, "shibei")
    for letter in UNUSUAL:
        reading.tap(letter)
    assert typed(reading) == UNUSUAL
    reading.tap("Clear")
    touch_keys(reading, "shibei")
    assert offered(reading)
    assert UNUSUAL not in offered(reading)
    kept = [path for path in keyboard_folder().rglob("*") if path.is_file()]
    assert kept, "it writes into the folder that is emptied, and nowhere else"
    reading.visit.close()
    reading.settle()
    assert not keyboard_folder().exists()


def find(visitor: Visitor) -> Visitor:
    """Touch "Find" in the bar, or under "More", and wait for the keyboard."""
    if "Find" not in visitor.names():
        visitor.tap("More")
        while seen_rect_of(visitor.control("Find")).isEmpty():
            visitor.tap(rect_of(visitor.control("Page down", ON_SCREEN)).center())
    visitor.tap("Find")
    await_keyboard(visitor)
    return visitor


def await_keyboard(visitor: Visitor) -> None:
    """Wait until the keyboard is there, and the pages can be searched."""
    visitor.wait(lambda: "q" in visitor.names())
    visitor.wait(lambda: visitor.visit.finder.state != "waiting")
    visitor.settle()


def touch_keys(visitor: Visitor, *names: str) -> None:
    """Touch keys of the on-screen keyboard: a name of one, or letters one after another."""
    for name in names:
        for key in [name] if name[1:] and name[0].isupper() else name:
            visitor.tap(rect_of(visitor.control(key, ON_SCREEN)).center())
    visitor.wait(lambda: visitor.visit.finder.state != "waiting")
    visitor.settle()


def look_for(visitor: Visitor, words: str) -> None:
    """Have some words looked for, however they were typed."""
    visitor.visit.finder.type(words)
    visitor.wait(lambda: visitor.visit.finder.state != "waiting")
    visitor.settle()


def offered(visitor: Visitor) -> list[str]:
    """Return the letters that a keyboard offers for what has been typed."""
    return [name for name in visitor.names() if any(ord(one) in CHINESE for one in name)]


def strike(visitor: Visitor, letters: str) -> None:
    """Type on a real keyboard."""
    for letter in letters:
        QTest.keyClick(visitor.window, Qt.Key(ord(letter.upper())))
    visitor.wait(lambda: visitor.visit.finder.state != "waiting")
    visitor.settle()


def screen_of(visitor: Visitor) -> QQuickItem:
    """Return the item of the search."""
    return next(one for one in visitor.items() if is_a(one, "FindScreen"))


def field_of(visitor: Visitor) -> QQuickItem:
    """Return the field that is typed in."""
    return next(shown(screen_of(visitor), "QQuickTextInput"))


def finding_pane(visitor: Visitor) -> QQuickItem:
    """Return the pane that holds what was found."""
    return next(one for one in shown(screen_of(visitor)) if is_a(one, "ScrollPane"))


def typed(visitor: Visitor) -> str:
    """Return what stands in the field."""
    return str(field_of(visitor).property("text"))


def texts_of(visitor: Visitor) -> list[QQuickItem]:
    """Return all texts of the search."""
    return list(shown(finding_pane(visitor), "QQuickText"))


def first_hit(visitor: Visitor, begin: str) -> QQuickItem:
    """Return the first place that was found whose name begins so."""
    found = [one for one in shown(finding_pane(visitor)) if is_a(one, "HitButton")]
    return next(one for one in found if name_of(one).startswith(begin))


def hits_of(visitor: Visitor) -> list[str]:
    """Return the names of the places that were found."""
    return [name_of(one) for one in shown(finding_pane(visitor)) if is_a(one, "HitButton")]


def keys_of(visitor: Visitor) -> list[QQuickItem]:
    """Return the keys on the screen."""
    return [one for one in shown(screen_of(visitor)) if is_a(one, "KeyFace")]


def control_of(visitor: Visitor, name: str) -> QQuickItem:
    """Return a control of the search, where the page has one of the same name."""
    return next(one for one in controls_in(screen_of(visitor)) if name_of(one) == name)


def reach_line(visitor: Visitor) -> float:
    """Return how far down the reach begins, in pixels."""
    theme = visitor.window.engine().singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    return float(theme.property("reachTop"))


def is_a(item: QQuickItem, name: str) -> bool:
    """Say whether an item is made from the QML file of a name."""
    return item.metaObject().className().startswith(f"{name}_QML")
