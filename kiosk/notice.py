"""Asks for a member of staff on the screen while the kiosk can't be shown: `-m kiosk.notice`.

It needs no more of Qt than a window and a pen, and no file that comes with the kiosk: the font is
used if it can be read. Its colors are those of the welcome screen.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QRasterWindow,
)

from kiosk.resources import resource
from kiosk.station.exit_codes import DONE, NOT_POSSIBLE
from kiosk.station.watch.notifier import ALIVE, READY, find_notifier, ping_seconds
from kiosk.station.watch.watched import watcher
from kiosk.ui.blank_cursor import blank_cursor

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

GROUND, INK, QUIET_INK = "#0d3a38", "#fbf9f5", "#b5d3ce"
FONT = "fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"
LARGE, SMALL, EDGE, GAP = 0.095, 0.05, 0.1, 0.05
"""Sizes of the letters, the edge round them and the gap between, as parts of the short side."""
FOLLOW_MS = 1000
"""How soon the notice covers a screen that was turned or changed."""


class Notice(QRasterWindow):
    """Covers the screen with one sentence; nothing can be done with it."""

    def __init__(self, family: str) -> None:
        """Prepare a notice in a font; an empty name is the system's own."""
        super().__init__()
        self._family = family
        self.setTitle("Kiosk notice")
        self.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)

    @Slot()
    def cover(self) -> None:
        """Take the whole of the screen."""
        self.showFullScreen()
        screen = QGuiApplication.primaryScreen()
        if screen is not None and self.geometry() != screen.geometry():
            # Without a window manager a full-screen window keeps the size it had before.
            self.setGeometry(screen.geometry())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sentence a little above the middle, and a smaller one under it."""
        short = min(self.width(), self.height())
        edge = round(EDGE * short)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor(GROUND))
        room = QRect(edge, 0, self.width() - 2 * edge, round(self.height() * 0.55))
        large = self.tr("Please ask a member of staff.")
        self._write(painter, room, large, LARGE * short, INK, Qt.AlignmentFlag.AlignBottom)
        room.moveTop(room.bottom() + round(GAP * short))
        small = self.tr("This screen is not working right now.")
        self._write(painter, room, small, SMALL * short, QUIET_INK, Qt.AlignmentFlag.AlignTop)
        painter.end()

    def _write(
        self, painter: QPainter, room: QRect, text: str, size: float, ink: str,
        place: Qt.AlignmentFlag,
    ) -> None:  # fmt: skip
        """Write a text at the lower or the upper end of some room."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(size)))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, place | Qt.TextFlag.TextWordWrap, text)


class Signs(QTimer):
    """Tells whoever watches that the notice is there, and ends it when nobody watches any more."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self._notifier = find_notifier()
        self.timeout.connect(self._tell)
        self.start(round((ping_seconds() or FOLLOW_MS / 1000) * 1000))
        QTimer.singleShot(0, self._tell)

    @Slot()
    def _tell(self) -> None:
        """Tell that the notice is there."""
        if not self._notifier.tell(READY, ALIVE) and watcher() == "parent":
            QGuiApplication.exit(DONE)


def show_notice(seconds: float = 0) -> int:
    """Show the notice until it is taken away, or for some seconds; return the exit code.

    After those seconds the code says that nothing is well yet, so that the kiosk is tried again.
    """
    application = QGuiApplication(sys.argv[:1])
    application.setOverrideCursor(blank_cursor())
    notice = Notice(_family())
    notice.cover()
    follow = QTimer(notice, interval=FOLLOW_MS)
    follow.timeout.connect(notice.cover)
    follow.start()
    Signs(notice)
    if seconds:
        over = QTimer(notice, interval=round(seconds * 1000), singleShot=True)
        over.timeout.connect(_try_again)
        over.start()
    return application.exec()


@Slot()
def _try_again() -> None:
    """End, so that the kiosk is started again."""
    QGuiApplication.exit(NOT_POSSIBLE)


def _family() -> str:
    """Return the name of the kiosk's font, or nothing if it can't be read."""
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(resource(FONT)))
    )
    return families[0] if families else ""


if __name__ == "__main__":
    sys.exit(show_notice())
