"""Lets the welcome screen tell more while nobody is there."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.library import Library
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.presence import Presence
    from kiosk.ui.shell import Shell

EACH_SECONDS = 15.0
"""How long one text stands. The longest has 30 words, which take 10 s at 180 words a minute."""

REST_SECONDS = 300.0
"""How long nothing changes after an act that begins no visit: whoever reads is left in peace."""

CHANGES_PER_SHIFT = 4
"""The letters are moved once a minute, so that none burns in."""

SHIFTS = ((0, 0), (3, 0), (3, 3), (0, 3), (-3, 3), (-3, 0), (-3, -3), (0, -3), (3, -3))
"""How far to the right and down, in units of 1/1080 of the short side."""


class Attract(QObject):
    """Changes the words under the title now and then, and sleeps in between.

    Nothing moves: a text gives way to the next at once. WCAG 2.2, 2.2.2 wants what changes by
    itself to be stopped by who reads it: any act does, and so does a system that asks for less
    movement.
    """

    def __init__(
        self, entrance: Entrance, shell: Shell, presence: Presence, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._entrance = entrance
        self._shell = shell
        self._presence = presence
        self._library: Library | None = None
        self._unread: Iterator[str] = iter(())
        self._texts: list[str] = []
        self._turns: Iterator[str] = iter(())
        self._changes = 0
        self._began = 0.0
        self._alarm = presence.timepiece.alarm(self)
        self._alarm.rang.connect(self._look)
        self._language = ""
        shell.visit_changed.connect(self._follow_visit)
        shell.language_changed.connect(self._follow_language)

    def use_library(self, library: Library) -> None:
        """Tell what these packs are about."""
        self._library, self._language = library, self._shell.language
        self._unread, self._texts = texts_of(library, self._language), []
        self._follow_visit()

    @Slot()
    def _follow_language(self) -> None:
        """Tell all texts anew where the screen is about to speak another language."""
        if self._library is not None and self._language != self._shell.language:
            self.use_library(self._library)

    @Slot()
    def _follow_visit(self) -> None:
        """Begin anew before a new visit, and end when it begins."""
        visit = self._shell.visit
        visit.screen_changed.connect(self._stop)
        self._stop()
        if visit.screen == "welcome" and self._library is not None:
            self._wait(EACH_SECONDS)

    def _wait(self, seconds: float) -> None:
        """Begin with the first text, after some seconds."""
        self._changes = 0
        self._began = self._presence.timepiece.now()
        self._alarm.set(seconds)

    @Slot()
    def _stop(self) -> None:
        """Show what the screen showed in the beginning, and change nothing any more."""
        self._alarm.cancel()
        self._entrance.tell("")
        self._entrance.shift(0, 0)

    @Slot()
    def _look(self) -> None:
        """Show the next text, unless somebody is there or wants nothing to change."""
        if self._shell.visit.comfort.hasLessMovement:
            return
        if self._presence.last_seen() > self._began:
            self._stop()
            self._wait(REST_SECONDS)
        elif self._has_read_all():
            self._change()
            self._alarm.set(EACH_SECONDS)
        else:
            self._alarm.set(0)

    def _has_read_all(self) -> bool:
        """Read one text more; say whether there is none left. A page takes about a millisecond."""
        text = next(self._unread, None)
        if text is not None:
            self._texts.append(text)
        return text is None

    def _change(self) -> None:
        """Show the next text, and move the letters now and then."""
        if self._changes == 0:
            self._turns = cycle([*self._texts, ""])
            self._entrance.make_room(max(self._texts, key=len, default=""))
        self._changes += 1
        self._entrance.tell(next(self._turns))
        self._entrance.shift(*SHIFTS[self._changes // CHANGES_PER_SHIFT % len(SHIFTS)])


def texts_of(library: Library, language: str) -> Iterator[str]:
    """Yield what each pack and each of its pages is about, in a language where the pack has it.

    The title of an only pack stands on the screen already, and its summary too.
    """
    for pack in library.packs:
        edition = pack.edition(language)
        if len(library.packs) > 1:
            yield f"{edition.topic}: {edition.summary}"
        for entry in edition.entries:
            try:
                page = library.page(pack.id, entry.id, edition.language)
            except ContentError:
                # A broken page has nothing to tell.
                continue
            yield f"{entry.title}: {page.summary}"
