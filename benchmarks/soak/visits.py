"""Provides the visits of a soak: each uses another part of the kiosk, and ends in another way."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from kiosk.ui.looks import SWITCHES
from kiosk.ui.panel_names import PLAIN_CARDS
from kiosk.ui.panels import open_panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.soak.person import Person, Steps

CLOSE: Final = "Close"
CLOSE_CARD: Final = "Close this card"
WORDS: Final = ("surgery", "brakytherapy", "stent", "pain", "xyz", "eating")
"""What people look for; one is misspelled, and one is nowhere."""

PIN: Final = "2580"
STAFF_KEYS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

chance = Random(1)  # noqa: S311 - each soak is to be like the last one
"""Which pages are read."""


def read_pages(person: Person) -> Steps:
    """Read three pages from top to end, and open what is folded."""
    yield from _begin(person)
    for _ in range(3):
        yield from _open_page(person)
        person.visit.reader.page.unfold()
        yield from person.look()
        for share in (0.6, 0.6, 0.6, -0.5):
            yield from person.flick(share)
    yield from _close(person)


def walk_on(person: Person) -> Steps:
    """Go from one page to the next at its foot, with a keyboard."""
    yield from _begin(person)
    for _ in range(2):
        yield from person.press(Qt.Key.Key_Tab, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
        yield from person.press(Qt.Key.Key_End)
        yield from person.look()
        yield from person.tap("Next section")
    yield from person.press(*[Qt.Key.Key_Down] * 12)
    yield from person.tap("Back to menu")
    yield from _close(person)


def make_it_easier(person: Person) -> Steps:
    """Choose another look, larger text and more, and read a page with it."""
    yield from _begin(person)
    yield from person.tap("Easier")
    for name in ("Dark", "Contrast", "Text size 160", CLOSE_CARD):
        yield from person.tap(name)
    for switch in SWITCHES:
        person.visit.comfort.toggle(switch)
        yield from person.look()
    yield from person.flick(0.5)
    yield from _close(person)


def find_words(person: Person) -> Steps:
    """Type what is looked for, and go where it stands."""
    yield from _begin(person)
    for _ in range(2):
        yield from person.tap("Find")
        yield from person.wait("the keyboard", lambda: person.visit.cards.opened == "find")
        yield 600
        word = chance.choice(WORDS)
        yield from person.press(*[Qt.Key(ord(letter.upper())) for letter in word])
        yield from person.wait("the end of the search", lambda: _is_found(person))
        yield from person.look()
        if person.visit.finder.state == "found":
            person.visit.finder.choose(0)
        else:
            person.visit.cards.close()
        yield 2 * 150
    yield from _close(person)


def open_cards(person: Person) -> Steps:
    """Open one card after the other, tick a question, and take a page home."""
    yield from _begin(person)
    yield from _open_page(person)
    for question in ("What is the aim?", "What happens if I wait?"):
        person.visit.questions.toggle(question)
    for card in PLAIN_CARDS:
        person.visit.cards.open(card)
        yield 300
        yield from person.flick(0.4)
        person.visit.cards.close()
        yield from person.look()
    yield from _close(person)


def look_closer(person: Person) -> Steps:
    """Look at a drawing, a label and a word."""
    yield from _begin(person)
    person.visit.openSection("surgery")
    yield from person.look()
    open_panel(person.visit, "drawing")
    yield 300
    for name in ("Larger", "Larger", "Right", "Down", "Smaller", "Close the drawing"):
        yield from person.tap(name)
    for panel in ("labels", "word"):
        open_panel(person.visit, panel)
        yield from person.look()
        yield from person.tap(CLOSE_CARD)
    person.visit.openWordList()
    yield from person.look()
    for share in (0.7, 0.7):
        yield from person.flick(share)
    yield from _close(person)


def walk_away(person: Person) -> Steps:
    """Leave without a word; nobody comes back."""
    yield from _begin(person)
    yield from _open_page(person)
    yield from person.wait("the end of a visit", lambda: person.visit.screen == "welcome")
    yield from person.wait("the end of the offer", lambda: person.is_gone)


def come_back(person: Person) -> Steps:
    """Leave, come back when the visit has just timed out, and take it up."""
    yield from _begin(person)
    yield from _open_page(person)
    yield from person.flick(0.5)
    yield from person.wait("the end of a visit", lambda: person.visit.screen == "welcome")
    yield from person.look()
    yield from person.tap("Continue")
    yield from _close(person)


def stay(person: Person) -> Steps:
    """Be asked whether anybody is there, and say so."""
    yield from _begin(person)
    yield from person.wait("the question", lambda: person.visit.clock.isWarning)
    yield from person.look()
    yield from person.tap("I'm still here")
    yield from _close(person)


def look_after_it(person: Person) -> Steps:
    """Come as staff: type the PIN, reload the pages, look at the test of the screen, and go."""
    yield from person.press(Qt.Key.Key_S, with_=STAFF_KEYS)
    yield from person.wait("the PIN pad", lambda: "Enter" in person.names())
    for name in (*PIN, "Enter"):
        yield from person.tap(name)
    yield from person.wait("the panel", lambda: "Reload content" in person.names())
    for name in ("Reload content", "Screen test", "Back to the panel", "Back to the kiosk"):
        # The panel closes by itself, sooner on a machine that is busy with something else.
        if name in person.names():
            yield from person.tap(name)
    yield from person.wait("the end of the panel", lambda: not person.is_staff)


def hurry(person: Person) -> Steps:
    """Touch this and that without waiting for any of it."""
    yield from _begin(person)
    for _ in range(15):
        names = [name for name in person.names() if not name.startswith(CLOSE)]
        if names:
            yield from person.tap(chance.choice(names))
    if person.visit.screen != "welcome":
        person.visit.close()
    yield from person.wait("the welcome screen", lambda: person.is_gone)


VISITS: Final[tuple[Callable[[Person], Steps], ...]] = (
    read_pages,
    walk_on,
    make_it_easier,
    find_words,
    open_cards,
    look_closer,
    walk_away,
    come_back,
    stay,
    look_after_it,
    hurry,
)


def _begin(person: Person) -> Steps:
    """Leave the welcome screen."""
    yield from person.tap_middle()
    yield from person.wait("the first page", lambda: person.visit.screen == "reading")
    yield from person.wait("the whole page", lambda: person.visit.reader.page.isComplete)
    yield from person.look()


def _open_page(person: Person) -> Steps:
    """Tap an entry of the menu."""
    titles = {line.title for line in person.visit.reader.menu.records if line.kind == "entry"}
    in_sight = [name for name in person.names() if name in titles]
    yield from person.tap(chance.choice(in_sight or ["an entry of the menu"]))
    yield from person.wait("a page", lambda: person.visit.reader.page.isComplete)
    yield from person.look()


def _close(person: Person) -> Steps:
    """End the visit."""
    yield from person.tap(CLOSE)
    yield from person.wait("the welcome screen", lambda: person.is_gone)


def _is_found(person: Person) -> bool:
    """Say whether the search is over."""
    return person.visit.finder.state not in {"waiting", "empty"}
