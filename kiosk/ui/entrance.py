"""Provides what the welcome screen needs, and no more: the first frame waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.site_sizes import UNMEASURED, SiteSizes
from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.content.cover import Cover

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the application makes it")
class Entrance(QObject):
    """The way in: what the kiosk is about, and the shell once that has been built."""

    cover_changed = Signal()
    staff_changed = Signal()
    shellChanged = Signal()  # noqa: N815 - a signal that QML handles
    beginAsked = Signal()  # noqa: N815 - a signal that QML handles
    take_up_asked = Signal()
    offer_changed = Signal()
    told_changed = Signal()
    longest_changed = Signal()
    shift_changed = Signal()

    def __init__(
        self, cover: Cover, parent: QObject | None = None, sizes: SiteSizes = UNMEASURED
    ) -> None:
        super().__init__(parent)
        self._cover = cover
        self._sizes = sizes
        self._shell: QObject | None = None
        self._staff: QObject | None = None
        self._is_offered = False
        self._told = ""
        self._longest = ""
        self._shift = (0, 0)

    @Property(str, notify=cover_changed)
    def topic(self) -> str:
        """Return the title of the welcome screen."""
        return self._cover.topic

    @Property(str, notify=cover_changed)
    def summary(self) -> str:
        """Return the sentence under it."""
        return self._cover.summary

    @Property(QObject, notify=shellChanged)
    def shell(self) -> QObject | None:
        """Return what the other screens are given, or nothing yet."""
        return self._shell

    @Property(QObject, notify=staff_changed)
    def staff(self) -> QObject | None:
        """Return what staff see over all the rest, or nothing while none of them is there."""
        return self._staff

    @Property(float, constant=True)
    def screenWidth(self) -> float:
        """Return the width of the screen in millimeters; 0 where nobody has measured it."""
        return self._sizes.screen_width_mm

    @Property(float, constant=True)
    def viewingDistance(self) -> float:
        """Return how far the eyes are from the screen, in millimeters."""
        return self._sizes.viewing_distance_mm

    @Property(float, constant=True)
    def screenBottom(self) -> float:
        """Return how high above the floor the screen begins, in millimeters; 0 if not measured."""
        return self._sizes.screen_bottom_height_mm

    @Property(bool, notify=offer_changed)
    def canContinue(self) -> bool:
        """Say whether a visit that timed out a moment ago can be taken up again."""
        return self._is_offered

    @Property(str, notify=told_changed)
    def told(self) -> str:
        """Return what stands in place of the summary for a while, or nothing."""
        return self._told

    @Property(str, notify=longest_changed)
    def longest(self) -> str:
        """Return the longest text that will stand there, so that nothing else moves."""
        return self._longest

    @Property(int, notify=shift_changed)
    def shiftX(self) -> int:
        """Return how far all is moved to the right, so that no letter burns in."""
        return self._shift[0]

    @Property(int, notify=shift_changed)
    def shiftY(self) -> int:
        """Return how far all is moved down."""
        return self._shift[1]

    @Slot()
    def begin(self) -> None:
        """Ask to go in."""
        self.beginAsked.emit()

    @Slot()
    def takeUp(self) -> None:
        """Ask to go on with the visit that timed out."""
        self.take_up_asked.emit()

    def offer(self, *, is_offered: bool) -> None:
        """Offer to go on with a visit that timed out, or no longer."""
        if is_offered != self._is_offered:
            self._is_offered = is_offered
            self.offer_changed.emit()

    def tell(self, text: str) -> None:
        """Show a text in place of the summary; an empty one shows the summary again."""
        if text != self._told:
            self._told = text
            self.told_changed.emit()

    def make_room(self, longest: str) -> None:
        """Leave as much room under the title as a text needs."""
        if longest != self._longest:
            self._longest = longest
            self.longest_changed.emit()

    def shift(self, right: int, down: int) -> None:
        """Move all by a little, in units of 1/1080 of the short side."""
        if (right, down) != self._shift:
            self._shift = (right, down)
            self.shift_changed.emit()

    def use_cover(self, cover: Cover) -> None:
        """Say what the packs are about that turned out to be readable."""
        if cover != self._cover:
            self._cover = cover
            self.cover_changed.emit()

    def use_shell(self, shell: QObject) -> None:
        """Take in the shell, so that the other screens can be built."""
        self._shell = shell
        self.shellChanged.emit()

    def use_staff(self, staff: QObject | None) -> None:
        """Show staff what is theirs, or nothing any more."""
        self._staff = staff
        self.staff_changed.emit()
