"""Provides a cursor that can't be seen."""

from __future__ import annotations

from PySide6.QtGui import QColor, QCursor, QPixmap


def blank_cursor() -> QCursor:
    """Return a cursor without a shape; Qt's own would need the name `Qt`, which takes 13 ms."""
    shape = QPixmap(1, 1)
    shape.fill(QColor(0, 0, 0, 0))
    return QCursor(shape)
