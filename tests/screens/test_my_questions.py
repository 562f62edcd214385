"""Provides tests of the questions that a visitor ticks, and of the card that collects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.screens.codes import codes_on
from tests.screens.faults import faults
from tests.screens.items import TEXT, controls_in, name_of, pane_of, rect_of, role_of, shown
from tests.screens.test_layout import dialog_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SIZES = ("1920x1080", "1080x1920", "800x480", "3840x2160", "1280x720")
ONE = "Could I be treated without surgery?"
TWO = "How will I eat afterwards?"
EMPTY = "You have not ticked any question yet."


@pytest.fixture
def surgery(open_kiosk: OpenKiosk) -> Visitor:
    """Return a visitor before a page that ends with questions."""
    return open_kiosk(section="surgery")


# Row 43: a tick is told in words. Row 50: the name of a toggle says whether it is on or off.
def test_a_touch_ticks_a_question_and_says_so(surgery: Visitor) -> None:
    assert _state(surgery, f"{ONE}, not ticked") == (False, "Not ticked")
    surgery.bring_control(f"{ONE}, not ticked")
    surgery.tap(f"{ONE}, not ticked")
    assert _state(surgery, f"{ONE}, ticked") == (True, "Ticked: on my list")
    assert "My questions (1)" in surgery.names()
    surgery.tap(f"{ONE}, ticked")
    assert _state(surgery, f"{ONE}, not ticked") == (False, "Not ticked")
    assert "My questions" in surgery.names()


def test_its_name_begins_with_its_words(surgery: Visitor) -> None:
    # Row 32: the accessible name begins with the visible label.
    boxes = [one for one in surgery.controls() if role_of(one) == QAccessible.Role.CheckBox]
    assert len(boxes) == 5
    for box in boxes:
        words = [text.property("text") for text in shown(box, TEXT)]
        assert any(name_of(box).startswith(word) for word in words if len(word) > 1)


# Row 30: a touch acts on release, and sliding off takes it back.
def test_a_finger_that_slides_off_ticks_nothing(surgery: Visitor) -> None:
    surgery.bring_control(f"{ONE}, not ticked")
    place = rect_of(surgery.control(f"{ONE}, not ticked"))
    surgery.press(place.center())
    assert surgery.visit.questions.count == 0
    surgery.move(place.topRight() + (place.topRight() - place.center()))
    surgery.release(place.topRight() + (place.topRight() - place.center()))
    surgery.settle()
    assert surgery.visit.questions.count == 0


def test_the_keys_tick_one_too(surgery: Visitor) -> None:
    for _ in range(60):
        if surgery.focused() == f"{TWO}, not ticked":
            break
        surgery.key(Qt.Key.Key_Tab)
    surgery.key(Qt.Key.Key_Space)
    assert surgery.focused() == f"{TWO}, ticked"
    assert surgery.visit.questions.ticked == [TWO]


def test_other_lists_are_no_controls(surgery: Visitor) -> None:
    words = "Small meals, eaten often, are easier."
    assert surgery.says(words)
    assert not [name for name in surgery.names() if name.startswith(words)]


def test_the_card_collects_them_in_the_order_of_ticking(surgery: Visitor) -> None:
    _tick(surgery, TWO, ONE)
    surgery.visit.openSection("radiotherapy")
    surgery.settle()
    _tick(surgery, "Is the aim a cure, or easing symptoms?")
    surgery.tap("My questions (3)")
    card = dialog_of(surgery)
    said = [text.property("text") for text in shown(card, TEXT)]
    asked = [words for words in said if words.endswith("?")]
    assert asked == [TWO, ONE, "Is the aim a cure, or easing symptoms?"]


def test_they_are_larger_than_the_text_of_a_page(surgery: Visitor) -> None:
    _tick(surgery, ONE)
    surgery.tap("My questions (1)")
    in_card, on_page = _text(dialog_of(surgery), ONE), surgery.text("Surgery takes out the tumor")
    assert in_card.property("font").pixelSize() > 1.2 * on_page.property("font").pixelSize()


def test_a_phone_reads_the_list(surgery: Visitor) -> None:
    _tick(surgery, ONE, TWO)
    surgery.tap("My questions (2)")
    surgery.key(Qt.Key.Key_End)
    assert codes_on(surgery) == [f"My questions\n- {ONE}\n- {TWO}"]
    assert surgery.says("Nothing is sent from this screen.")


def test_a_list_that_is_too_long_for_a_code_is_there_in_words(surgery: Visitor) -> None:
    long = [f"Question {number}: {'why ' * 12}?" for number in range(15)]
    _tick(surgery, *long)
    surgery.tap("My questions (15)")
    surgery.key(Qt.Key.Key_End)
    assert codes_on(surgery) == []
    assert not surgery.says("point your phone's camera")
    assert surgery.text("Question 14").isVisible()


def test_one_is_taken_off_again(surgery: Visitor) -> None:
    _tick(surgery, ONE, TWO)
    surgery.tap("My questions (2)")
    surgery.tap(f"Remove: {ONE}")
    assert surgery.visit.questions.ticked == [TWO]
    assert f"Remove: {ONE}" not in surgery.names()
    surgery.tap(f"Remove: {TWO}")
    assert surgery.says(EMPTY)
    surgery.tap("Close this card")
    assert _state(surgery, f"{ONE}, not ticked") == (False, "Not ticked")


def test_the_keys_take_them_off_and_stay_on_the_card(surgery: Visitor) -> None:
    _tick(surgery, ONE, TWO)
    surgery.visit.cards.open("questions")
    surgery.settle()
    for question in (ONE, TWO):
        for _ in range(8):
            if surgery.focused() == f"Remove: {question}":
                break
            surgery.key(Qt.Key.Key_Tab)
        surgery.key(Qt.Key.Key_Return)
        assert surgery.focused() in {f"Remove: {TWO}", "Close this card"}
    assert surgery.visit.questions.count == 0
    surgery.key(Qt.Key.Key_Escape)
    assert not surgery.visit.cards.isOpen


def test_the_empty_card_says_how_to_fill_it(surgery: Visitor) -> None:
    surgery.tap("My questions")
    assert surgery.says(EMPTY)
    assert surgery.says("“Questions to ask your team”")
    assert codes_on(surgery) == []


# Row 53: one tap clears the visit, and nothing of it is stored.
def test_the_list_is_cleared_with_the_visit(surgery: Visitor) -> None:
    _tick(surgery, ONE, TWO)
    surgery.tap("Close")
    surgery.tap("Touch to begin")
    surgery.tap("My questions")
    assert surgery.says(EMPTY)
    assert surgery.visit.questions.content == ""


@pytest.mark.parametrize("size", SIZES)
def test_it_has_room_on_every_screen(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size, section="surgery")
    _tick(visitor, ONE, TWO, "How many of these operations are done here each year?")
    for percent in (100, 200):
        visitor.choose(percent=percent)
        assert faults(visitor.window.contentItem()) == [], percent
        visitor.visit.cards.open("questions")
        visitor.settle()
        assert faults(dialog_of(visitor)) == [], percent
        visitor.key(Qt.Key.Key_End)
        assert len(codes_on(visitor)) == 1, percent
        _clear(visitor)
        assert faults(dialog_of(visitor)) == [], f"{percent}, empty"
        visitor.visit.cards.close()
        _tick(visitor, ONE, TWO, "How many of these operations are done here each year?")


def _tick(visitor: Visitor, *questions: str) -> None:
    """Tick questions as a touch on the page does."""
    for question in questions:
        visitor.visit.questions.toggle(question)
    visitor.settle()


def _clear(visitor: Visitor) -> None:
    """Take all questions off the list."""
    _tick(visitor, *visitor.visit.questions.ticked)


def _state(visitor: Visitor, name: str) -> tuple[bool, str]:
    """Return whether a box says that it is ticked, and what stands under its words."""
    box = visitor.control(name)
    assert role_of(box) == QAccessible.Role.CheckBox
    assert pane_of(box) is not None
    state = QAccessible.queryAccessibleInterface(box).state()
    *_, last = shown(box, TEXT)
    return bool(state.checked), str(last.property("text"))


def _text(item: QQuickItem, words: str) -> QQuickItem:
    """Return the text of some words in an item."""
    return next(one for one in shown(item, TEXT) if one.property("text") == words)


def test_it_is_a_full_size_control(surgery: Visitor) -> None:
    # Row 31: targets are 20 mm or more.
    boxes = [
        one for one in controls_in(surgery.page_pane()) if role_of(one) == QAccessible.Role.CheckBox
    ]
    assert boxes
    for box in boxes:
        assert min(box.width(), box.height()) >= 81
