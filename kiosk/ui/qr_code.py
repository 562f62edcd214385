"""Provides QR codes as pictures, one pixel for each square."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtQml import QQmlEngine

MARGIN = 4
"""Light squares round a code, by ISO/IEC 18004."""

_DARK, _LIGHT = b"\x00", b"\xff"


class QrCodes(QQuickImageProvider):
    """Draws the text of an address `image://code/TEXT`, percent-encoded, as a QR code.

    Pictures of Qt's own, as an item written in Python would never be freed when QML drops it.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, _wanted: QSize) -> QImage:
        """Return a code; one white pixel for a text that is too long for any.

        A null image would be a complaint of Qt's in the log, with the text in it.
        """
        squares = squares_of(QUrl.fromPercentEncoding(name.encode()))
        if squares.isNull():
            squares = QImage(1, 1, QImage.Format.Format_Grayscale8)
            squares.fill(0xFF)
        size.setWidth(squares.width())
        size.setHeight(squares.height())
        return squares


def show_codes_in(engine: QQmlEngine) -> None:
    """Let the QML of an engine show codes."""
    engine.addImageProvider("code", QrCodes())


def squares_of(content: str) -> QImage:
    """Return a code with one pixel for each square; a null image when there is none."""
    if not content:
        return QImage()
    import segno  # noqa: PLC0415 - no visitor waits for it before a code is wanted
    from segno.encoder import DataOverflowError  # noqa: PLC0415

    try:
        code = segno.make(content, error="m", micro=False, encoding="utf-8")
    except DataOverflowError:
        return QImage()
    rows = [bytes(row) for row in code.matrix_iter(border=MARGIN)]
    shades = b"".join(rows).translate(bytes.maketrans(b"\x00\x01", _LIGHT + _DARK))
    side = len(rows)
    return QImage(shades, side, side, side, QImage.Format.Format_Grayscale8).copy()
