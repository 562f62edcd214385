"""Provides a QR code as an item of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property as OpenProperty
from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.qt_typing import Property

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

MARGIN = 4
"""Light squares round a code, by ISO/IEC 18004."""

_DARK, _LIGHT = b"\x00", b"\xff"


@QmlElement
class QrCode(QQuickPaintedItem):
    """Draws a text as a QR code: black on white, each square a whole number of pixels.

    It is an item like a Text, so QML sets its content; it knows nothing of a visit.
    """

    content_changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._content = ""
        self._squares = QImage()

    def _get_content(self) -> str:
        """Return the text."""
        return self._content

    def _set_content(self, content: str) -> None:
        """Draw another text; none, and one that is too long for any code, draws nothing."""
        if content != self._content:
            self._content = content
            self._squares = _squares(content)
            self.content_changed.emit()
            self.update()

    content = OpenProperty(str, _get_content, _set_content, notify=content_changed)

    @Property(int, notify=content_changed)
    def count(self) -> int:
        """Return how many squares it has on a side, its margin included; 0 without a code."""
        return self._squares.width()

    def paint(self, painter: QPainter) -> None:
        """Draw the code as large as whole pixels allow, from the upper left corner."""
        if self._squares.isNull():
            return
        square = int(min(self.width(), self.height())) // self._squares.width()
        side = square * self._squares.width()
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform, False)  # noqa: FBT003
        painter.drawImage(QRect(0, 0, side, side), self._squares)


def _squares(content: str) -> QImage:
    """Return a code with one pixel for each square; a null image when there is none."""
    import segno  # noqa: PLC0415 - no visitor waits for it before a code is wanted
    from segno.encoder import DataOverflowError  # noqa: PLC0415

    if not content:
        return QImage()
    try:
        code = segno.make(content, error="m", micro=False, encoding="utf-8")
    except DataOverflowError:
        return QImage()
    rows = [bytes(row) for row in code.matrix_iter(border=MARGIN)]
    shades = b"".join(rows).translate(bytes.maketrans(b"\x00\x01", _LIGHT + _DARK))
    side = len(rows)
    return QImage(shades, side, side, side, QImage.Format.Format_Grayscale8).copy()
