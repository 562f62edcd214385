"""Provides tests of what a screen reader can do: press, and hear what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content import blocks
from tests.pack.words import library, page
from tests.xvfb.spoken import words_of

if TYPE_CHECKING:
    from tests.xvfb.atspi import Item
    from tests.xvfb.listener import Listener
    from tests.xvfb.screen import VirtualScreen

pytestmark = pytest.mark.xvfb

UNWELL = "Feeling unwell right now? Tell a member of staff."
SURGERY_LABEL = "Standard treatment: for cancer that has not spread far"


# Row 26: "you are here" in text too. Row 43: status changes are announced.
def test_a_menu_entry_opens_its_page_which_is_announced(reading: Listener) -> None:
    announced = reading.hear("object:announcement", "Announcement")
    assert "Surgery, you are here" in reading.names("push button")
    reading.press("Radiotherapy")
    assert announced.next().words == "Radiotherapy"
    reading.wait_for_page("Radiotherapy")
    assert "Surgery, you are here" not in reading.names("push button")
    assert "Surgery" in reading.names("push button")


# Row 50: state in text.
def test_a_fold_says_its_state_and_opens_from_outside(reading: Listener) -> None:
    (box,) = (one for one in page("surgery").boxes if one.title == UNWELL)
    (inner, *_) = (one for one in box.blocks if isinstance(one, blocks.Paragraph))
    assert reading.item(UNWELL).description == "Closed. Touch to open."
    assert words_of(inner.text) not in reading.names()
    reading.press(UNWELL)
    reading.wait(lambda: words_of(inner.text) in reading.names())
    assert reading.item(UNWELL).description == "Open. Touch to close."
    reading.press(UNWELL)
    reading.wait(lambda: words_of(inner.text) not in reading.names())


# Row 50: state in text. Row 43: status changes are announced.
def test_a_question_says_whether_it_is_ticked_and_is_ticked_from_outside(reading: Listener) -> None:
    (block,) = (one for one in page("surgery").blocks if isinstance(one, blocks.Questions))
    question = words_of(block.questions[0])
    box = reading.item(f"{question}, not ticked", "check box")
    assert box.description == f"1 of {len(block.questions)}"
    assert "checked" not in box.states
    announced = reading.hear("object:announcement", "Announcement")
    reading.bus.act(box, "Toggle")
    assert announced.next().words.startswith("Ticked")
    reading.wait(lambda: f"{question}, ticked" in reading.names("check box"))
    assert "checked" in reading.item(f"{question}, ticked", "check box").states


# Row 32: role, name and state of what opens over a page. Row 18: it has the keys.
def test_an_evidence_label_says_what_it_means_and_opens_its_card(reading: Listener) -> None:
    label = reading.item(SURGERY_LABEL)
    meaning = "Main guidelines recommend it for the people described on the page."
    assert label.description == f"Evidence label. {meaning}"
    reading.press(SURGERY_LABEL)
    card = _card(reading, "What the labels mean")
    names = [item.name for item in card.walk()]
    assert names[1] == "What the labels mean"
    assert names[3:5] == ["Standard treatment", meaning]
    assert names[-1] == "Close this card"
    close = list(card.walk())[-1]
    assert "focused" in close.states
    reading.bus.act(close, "Press")
    reading.wait(lambda: "What the labels mean" not in reading.names())


# Row 37: every glossary term is explained, from a list of plain buttons too.
def test_a_word_is_explained_in_a_card(reading: Listener) -> None:
    glossary = {term.term: term for term in library().glossary("esophageal-cancer", "en").terms}
    reading.press("anastomosis")
    card = _card(reading, "anastomosis")
    names = [item.name for item in card.walk()]
    assert names.count("anastomosis") == 2, "the card's own name, and its heading"
    assert glossary["anastomosis"].definition in names
    assert f"Say it: {glossary['anastomosis'].say}" in names


# Row 4: the order of the keys is the order in which the page is read.
def test_tab_reaches_the_controls_in_the_order_in_which_they_are_read(
    reading: Listener, wide_screen: VirtualScreen
) -> None:
    buttons = {item.address[1]: item.name for item in reading.items() if _is_control(item)}
    focus = reading.hear("object:state-changed:focused", "StateChanged")
    reached: list[str] = []
    while len(reached) < 2 or reached[-1] != reached[0]:
        wide_screen.press_keys("Tab")
        event = focus.next()
        while (event.detail, event.number) != ("focused", 1):
            event = focus.next()
        reached.append(event.path)
        assert len(reached) < 2 * len(buttons), "the keys go round"
    names = [buttons[path] for path in reached[:-1]]
    read = list(buttons.values())
    begin = read.index(names[0])
    # The two that page are switched off at the ends of the page, where the keys scroll to.
    assert _without_pager(names) == _without_pager(read[begin:] + read[:begin])


def _is_control(item: Item) -> bool:
    """Say whether keys reach an item; the cue at the foot of the menu is for fingers."""
    return item.role in {"push button", "check box"} and item.name != "More below"


def _without_pager(names: list[str]) -> list[str]:
    """Return the names of controls without those that page."""
    return [name for name in names if name not in {"Page up", "Page down"}]


def _card(listener: Listener, name: str) -> Item:
    """Return the card of a name once it is there."""
    listener.wait(lambda: name in listener.names("dialog"))
    return listener.item(name, "dialog")
