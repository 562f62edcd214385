"""Provides what a visitor can take home on a phone: a code to point its camera at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.address import page_address
from kiosk.mixed_text import shown
from kiosk.ui.qr_limits import fits
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.take_home_text import page_lines

if TYPE_CHECKING:
    from kiosk.ui.cards import Cards
    from kiosk.ui.reader import Reader

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

CARD = "take-home"


class Parcel(NamedTuple):
    """What stands on the card."""

    title: str = ""
    """The page's title, or the words of a link."""
    kind: str = ""
    """`address`, `words`, or nothing when there is nothing that would fit."""
    lines: tuple[str, ...] = ()
    """What the code holds, in words."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class TakeHome(QObject):
    """What the code on the card holds: an address, or words. Nothing is sent anywhere."""

    content_changed = Signal()

    def __init__(self, reader: Reader, cards: Cards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._cards = cards
        self._link = Parcel()
        self._parcel = Parcel()
        cards.opened_changed.connect(self._pack)

    @Property(str, notify=content_changed)
    def title(self) -> str:
        """Return the title of the page, or the words that lead to an address."""
        return shown(self._parcel.title)

    @Property(str, notify=content_changed)
    def kind(self) -> str:
        """Return what the code holds: `address`, `words`, or nothing when it would not fit."""
        return self._parcel.kind

    @Property("QStringList", notify=content_changed)
    def lines(self) -> list[str]:
        """Return what the code holds, for those who have no phone at hand."""
        return [shown(line) for line in self._parcel.lines]

    @Property(str, notify=content_changed)
    def content(self) -> str:
        """Return what the code holds; empty when it would not fit."""
        return "\n".join(self._parcel.lines)

    def show_link(self, address: str, words: str) -> None:
        """Show an address that a page names; it is never opened here.

        Args:
            address: Begins with `https://`.
            words: What the page calls it.

        """
        self._link = Parcel(words, "address", (address,)) if fits(address) else Parcel(words)
        self._cards.open(CARD)

    @Slot()
    def _pack(self) -> None:
        """Make ready what the card shows, and forget it when the card closes."""
        is_open = self._cards.opened == CARD
        parcel = (self._link if self._link.title else self._page()) if is_open else Parcel()
        self._link = Parcel()
        if parcel != self._parcel:
            self._parcel = parcel
            self.content_changed.emit()

    def _page(self) -> Parcel:
        """Return the open page: its address where it has one, else its key points if they fit."""
        page, edition = self._reader.open_page, self._reader.edition
        if page is None or edition is None:
            return Parcel(self._reader.page.title)
        if page.id not in edition.page_ids:
            # The word list is far too long, and has no address.
            return Parcel(page.title)
        if edition.address:
            return Parcel(page.title, "address", (page_address(edition.address, page.id),))
        lines = tuple(page_lines(page, edition.title))
        return Parcel(page.title, "words", lines) if fits("\n".join(lines)) else Parcel(page.title)
