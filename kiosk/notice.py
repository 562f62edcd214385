"""Asks for a member of staff on the screen while the kiosk can't be shown: `-m kiosk.notice`.

It needs no more of Qt than a window and a pen, and no file that comes with the kiosk: fonts and
translations are used if they can be read. Nobody knows who stands there, so it asks in all of the
kiosk's languages. Its colors are those of the welcome screen.
"""

from __future__ import annotations

import sys
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect, Qt, QTimer, QTranslator, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QRasterWindow

from kiosk.resources import resource
from kiosk.station.exit_codes import DONE, NOT_POSSIBLE
from kiosk.station.watch.notifier import ALIVE, READY, find_notifier, ping_seconds
from kiosk.station.watch.watched import watcher
from kiosk.ui.blank_cursor import blank_cursor
from kiosk.ui.fonts import TEXT_FAMILY, load_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

GROUND, INK, QUIET_INK = "#0d3a38", "#fbf9f5", "#b5d3ce"
ASKED = str(QT_TRANSLATE_NOOP("Notice", "Please ask a member of staff."))
WHY = str(QT_TRANSLATE_NOOP("Notice", "This screen is not working right now."))
LARGE, SMALL, EDGE, GAP = 0.095, 0.05, 0.1, 0.035
"""Sizes of the letters, the edge round them and the gap between, as parts of the short side."""
WRAPPED = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
FOLLOW_MS = 1000
"""How soon the notice covers a screen that was turned or changed."""


class Line(NamedTuple):
    """A sentence of the notice."""

    text: str
    size: float
    """Of its letters, as a part of the short side."""
    ink: str


class Notice(QRasterWindow):
    """Covers the screen with one sentence, in several languages; nothing can be done with it."""

    def __init__(self) -> None:
        super().__init__()
        others = (Line(text, SMALL, INK) for text in translations(ASKED))
        self._lines = (Line(ASKED, LARGE, INK), Line(WHY, SMALL, QUIET_INK), *others)
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
        """Draw the sentences in the middle, one under the other."""
        short = min(self.width(), self.height())
        room = QRect(0, 0, self.width() - 2 * round(EDGE * short), self.height())
        fonts = [_font(line.size * short) for line in self._lines]
        heights = [
            QFontMetrics(font).boundingRect(room, WRAPPED, line.text).height()
            for font, line in zip(fonts, self._lines, strict=True)
        ]
        tops = [*accumulate((height + round(GAP * short) for height in heights), initial=0)]
        room.moveTo(round(EDGE * short), max(0, (self.height() - tops[-1]) // 2))
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor(GROUND))
        for line, font, top in zip(self._lines, fonts, tops, strict=False):
            painter.setFont(font)
            painter.setPen(QColor(line.ink))
            painter.drawText(room.translated(0, top), WRAPPED, line.text)
        painter.end()


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
    load_fonts()
    notice = Notice()
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


def translations(words: str) -> list[str]:
    """Return words of the notice in each language that the kiosk can be read in but English."""
    found = []
    for file in sorted(resource("translations").glob("kiosk_*.qm")):
        translator = QTranslator()
        if translator.load(str(file)):
            found.append(translator.translate("Notice", words))
    return [text for text in found if text]


def _font(size: float) -> QFont:
    """Return the font of the kiosk in a size; the system lends one where it can't be read."""
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold)
    return font


if __name__ == "__main__":
    sys.exit(show_notice())
