"""Tells screen readers what has changed on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Announcer(QObject):
    """Says a sentence at once, whatever a screen reader is saying (WCAG 2.2, 4.1.3)."""

    said = Signal(str)

    def __init__(self, subject: QObject, parent: QObject | None = None) -> None:
        """Speak for a window or an item."""
        super().__init__(parent)
        self._subject = subject

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Announce a sentence."""
        event = QAccessibleAnnouncementEvent(self._subject, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        self.said.emit(sentence)
