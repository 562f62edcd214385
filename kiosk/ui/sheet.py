"""Puts many pictures on one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = 4
WIDTH = 640
"""Pixels that each picture is wide on the sheet: small, and still readable."""
GAP = 24


def contact_sheet(pictures: Sequence[QImage]) -> QImage:
    """Return one picture that shows all of them, row by row."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [picture.scaledToWidth(WIDTH, smooth) for picture in pictures]
    remaining = iter(small)
    rows = list(iter(lambda: list(islice(remaining, COLUMNS)), []))
    heights = [max(picture.height() for picture in row) for row in rows]
    width = GAP + min(COLUMNS, len(small)) * (WIDTH + GAP)
    sheet = QImage(width, GAP + sum(heights) + GAP * len(rows), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(sheet)
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, picture in enumerate(row):
            painter.drawImage(QPoint(GAP + column * (WIDTH + GAP), top), picture)
        top += height + GAP
    painter.end()
    return sheet
