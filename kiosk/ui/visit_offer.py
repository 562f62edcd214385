"""Provides what a kiosk has for a visit: its pages, and whether their openings are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.visit_parts import VisitParts

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.ui.presence import Presence
    from kiosk.ui.searches import Searches
    from kiosk.ui.speech.speaker import Speaker

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit is one")
class VisitOffer(VisitParts):
    """Knows what there is to read, once it is there."""

    ready_changed = Signal()
    counting_changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        times: WaitingTimes = USUAL_TIMES,
        searches: Searches | None = None,
        presence: Presence | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(parent, times, searches, presence, speaker)
        self._library: Library | None = None
        self._is_counting = False

    @Property(bool, notify=ready_changed)
    def isReady(self) -> bool:
        """Say whether the pages are there to be read."""
        return self._library is not None

    @Property(bool, notify=ready_changed)
    def hasNothing(self) -> bool:
        """Say whether no pack at all could be opened, not even the bundled one."""
        return self._library is not None and not self._library.packs

    @Property(bool, notify=ready_changed)
    def hasTopics(self) -> bool:
        """Say whether there is more than one topic to choose from."""
        return self._library is not None and len(self._library.packs) > 1

    @Property(bool, notify=counting_changed)
    def isCounting(self) -> bool:
        """Say whether this site counts how often each page is opened."""
        return self._is_counting

    def tell_counting(self, *, is_counting: bool) -> None:
        """Take in whether this site counts how often each page is opened."""
        if is_counting != self._is_counting:
            self._is_counting = is_counting
            self.counting_changed.emit()

    def _take_in(self, library: Library) -> None:
        """Note what there is to read."""
        self._library = library
