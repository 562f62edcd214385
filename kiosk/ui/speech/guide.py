"""Speaks what changes on the screen, to those who don't see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from kiosk.ui.speech import guide_words
from kiosk.ui.speech.sight import Sight, look_at
from kiosk.ui.speech.spoken_item import ended, pane_of, texts_between

if TYPE_CHECKING:
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.shell import Shell
    from kiosk.ui.visit import Visit
    from kiosk.ui.window import KioskWindow

_HEARD = frozenset({"preparing", "speaking"})
"""States in which a page is being read."""
_ACTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})


class Guide(QObject):
    """Looks at the screen after each act and each change, and says what is new there.

    It compares what it sees with what it saw the last time: so whatever has led to a change, and in
    whichever order its parts came, it is said once and from the large to the small.
    """

    def __init__(
        self, window: KioskWindow, shell: Shell, entrance: Entrance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._shell, self._entrance = window, shell, entrance
        self._seen = Sight()
        self._first: list[str] = []
        self._has_told = False
        self._language = ""
        self._is_listening = False
        self._told = 0.0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._look)
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self.look_soon)
        shell.announced.connect(self.say_first)
        shell.visit_changed.connect(self._follow_visit)
        self._follow_visit()

    def begin(self) -> None:
        """Say that all is spoken from now on, and what is on the screen."""
        self._seen, self._has_told, self._is_listening = Sight(), False, False
        self._first = [guide_words.mode_is_on()]
        self._language = self._shell.visit.language
        self._soon.start()

    @Slot(str)
    def say_first(self, words: str) -> None:
        """Say something before whatever is new on the screen."""
        self._first.append(words)
        self._soon.start()

    @Slot()
    def look_soon(self) -> None:
        """Look at the screen once the change that goes on is over."""
        self._soon.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at what a key or a touch has done; all events pass."""
        if event.type() in _ACTS:
            self._is_listening = False
            self._soon.start()
        return False

    @Slot()
    def _follow_visit(self) -> None:
        """Look whenever something of this visit changes."""
        visit = self._shell.visit
        self._seen, self._first = Sight(), []
        for signal in (
            visit.screen_changed,
            visit.language_changed,
            visit.reader.sectionChanged,
            visit.cards.opened_changed,
            visit.cards.word_changed,
            visit.finder.state_changed,
            visit.clock.warning_changed,
        ):
            signal.connect(self.look_soon)
        visit.speech.stateChanged.connect(self._note_reading)
        visit.speech.endReached.connect(self._end_page)

    @Slot()
    def _note_reading(self) -> None:
        """Be silent while a page is read, until somebody presses a key."""
        self._is_listening = self._shell.visit.speech.state in _HEARD

    @Slot()
    def _end_page(self) -> None:
        """Say that the page is over; a visit that was taken up again may tell it twice."""
        words = guide_words.page_is_over()
        if words not in self._first:
            self.say_first(words)

    @Slot()
    def _look(self) -> None:
        """Say what is new on the screen."""
        visit = self._shell.visit
        if not visit.speech.isGuiding or self._entrance.staff is not None:
            # What staff do is nobody else's business.
            self._first = []
            return
        before, self._seen = self._seen, look_at(visit, self._window)
        said = [*self._first, *self._news(before, self._seen, visit)]
        self._first = []
        if said and not self._is_listening:
            visit.speech.speakNow(" ".join(ended(words) for words in said))

    def _news(self, before: Sight, now: Sight, visit: Visit) -> list[str]:
        """Return what a look finds that the one before has not found."""
        if (now.screen, now.page) != (before.screen, before.page):
            return self._place(now, visit)
        if now.is_asking and not before.is_asking:
            # The question itself was announced.
            return _focus(now)
        if now.card != before.card or before.is_asking != now.is_asking:
            return self._turn(before, now)
        return self._typed(before, now) if now.card else self._step(before, now)

    def _turn(self, before: Sight, now: Sight) -> list[str]:
        """Return what a card says that has opened, or where it leaves somebody when it closes."""
        if now.card and now.card != before.card:
            return [now.title, *now.texts, guide_words.on_a_card(), *_focus(now)]
        where = now.title if now.card else now.page[0]
        return [guide_words.back_on(where), *_focus(now)]

    def _typed(self, before: Sight, now: Sight) -> list[str]:
        """Return what has changed on a card; whoever types is told what has been found, too."""
        new = [text for text in now.texts if text not in before.texts]
        if not new and now.pane and now.card != "find":
            # All of it was said at once; line by line, it can be heard again.
            return self._step(before, now)
        if now.focus == before.focus:
            return new
        return [*_focus(now), *(new if now.card == "find" else [])]

    def _step(self, before: Sight, now: Sight) -> list[str]:
        """Return what the keys have come to, after the words that they have passed."""
        if now.pane != before.pane:
            self._told = now.place[1]
            return _focus(now) or self._words_between(*now.view)
        is_moved = (now.focus, now.place) != (before.focus, before.place)
        if is_moved and now.focus:
            words = self._words_between(max(self._told, before.place[1]), now.place[0])
            self._told = now.place[1]
            return [*words, now.focus] if now.place > before.place else _focus(now)
        if now.view == before.view:
            return []
        top, bottom = now.view
        if bottom > before.view[1]:
            words = self._words_between(max(self._told, now.place[1], top), bottom)
        else:
            words = self._words_between(top, min(before.view[0], bottom))
        self._told = bottom
        # A drawing may fill the screen.
        return words or [guide_words.no_words()]

    def _words_between(self, top: float, bottom: float) -> list[str]:
        """Return the words that begin between two heights of the pane that the keys are in."""
        pane = pane_of(self._window.activeFocusItem())
        if pane is None or top >= bottom:
            return []
        page = self._shell.visit.reader.page
        told = (page.title, page.summary)
        return [text for text in texts_between(pane, top, bottom) if text not in told]

    def _place(self, now: Sight, visit: Visit) -> list[str]:
        """Return where somebody has come to."""
        if now.screen == "welcome":
            return [guide_words.welcome(self._entrance)]
        if now.screen == "topics":
            return [guide_words.topics(), *_focus(now)]
        self._told = 0.0
        said = [guide_words.head_of(visit.reader.page)]
        if visit.language != self._language:
            # Whoever has come to their own language may not have understood a word before.
            said.insert(0, guide_words.mode_is_on())
            self._language, self._has_told = visit.language, False
        if not self._has_told:
            said.append(guide_words.on_a_page())
        self._has_told = True
        return [*said, *_focus(now)]


def _focus(now: Sight) -> list[str]:
    """Return what the keys are on, if it is a control."""
    return [now.focus] if now.focus else []
