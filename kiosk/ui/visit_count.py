"""Provides what is counted of one visit: which pages it opens, how long it is and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from kiosk.ui.presence import Presence
    from kiosk.ui.visit import Visit


class VisitCount(QObject):
    """Follows one visit and is gone with it, so nothing links what one person has opened."""

    opened = Signal(str, str, str)
    """Pack, language and page."""
    ended = Signal(str, float)
    """One of `ENDINGS`, and how many seconds the visit took."""

    def __init__(self, visit: Visit, presence: Presence) -> None:
        super().__init__(visit)
        self._visit = visit
        self._presence = presence
        self._last = ("", "", "")
        self._began: float | None = None
        self._has_ended = False
        visit.screen_changed.connect(self._follow_screen)
        visit.reader.sectionChanged.connect(self._follow_page)
        visit.left.connect(self._close)
        visit.closed.connect(self.stop)
        visit.clock.ran_out.connect(self._run_out)

    def begin(self) -> None:
        """Note where the visit is: a kiosk may begin at a section."""
        if self._visit.screen != "welcome":
            self._follow_screen()
        if self._visit.screen == "reading":
            self._follow_page()

    def go_on(self) -> None:
        """Note that the visit was taken up again after it had timed out."""
        self._has_ended = False

    @Slot()
    def stop(self) -> None:
        """Tell that the visit was ended, unless it was by its visitor; if there is one at all."""
        self._end("stopped", self._presence.last_seen())

    @Slot()
    def _follow_screen(self) -> None:
        """Begin with the first touch; a topic that is chosen anew is opened anew."""
        if self._began is None:
            self._began = self._presence.timepiece.now()
        if self._visit.screen == "topics":
            self._last = ("", "", "")

    @Slot()
    def _follow_page(self) -> None:
        """Count a page, unless it is the one that was open already."""
        pack = self._visit.reader.pack
        if pack is None or self._has_ended:
            return
        page = (pack.pack_id, pack.edition.language, self._visit.reader.sectionId)
        if page != self._last:
            self._last = page
            self.opened.emit(*page)

    @Slot()
    def _close(self) -> None:
        """Tell that the visitor has ended the visit, with one button or with the other."""
        ending = "cleared" if self._visit.clock.isWarning else "closed"
        self._end(ending, self._presence.timepiece.now())

    @Slot()
    def _run_out(self) -> None:
        """Tell that nobody was there any more; the visit ended with the last act."""
        self._end("timed-out", self._presence.last_seen())

    def _end(self, ending: str, when: float) -> None:
        """Tell once how the visit has ended."""
        if self._began is not None and not self._has_ended:
            self._has_ended = True
            self.ended.emit(ending, max(0.0, when - self._began))
