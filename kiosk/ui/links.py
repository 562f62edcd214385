"""Provides where the links of a page lead: to a section, to a word, or to an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.rich_text import SECTION_LINK, WEB_LINK, WORD_LINK
from kiosk.ui.text_links import links_in

if TYPE_CHECKING:
    from kiosk.ui.cards import Cards
    from kiosk.ui.reader import Reader
    from kiosk.ui.take_home import TakeHome

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a visit hands it out")
class Links(QObject):
    """Follows the links of the open page."""

    section_asked = Signal(str)

    def __init__(
        self, reader: Reader, cards: Cards, take_home: TakeHome, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._cards = cards
        self._take_home = take_home

    @Slot(str, float, float)
    def follow(self, link: str, top: float, bottom: float) -> None:
        """Open the section, explain the word, or show the address that a link leads to.

        Args:
            link: `section:ID`, `glossary:ID` or `https://…`; anything else leads nowhere.
            top: Upper edge of its words in the window, in pixels.
            bottom: Lower edge of its words.

        """
        if link.startswith(SECTION_LINK):
            self.section_asked.emit(link.removeprefix(SECTION_LINK))
        elif link.startswith(WORD_LINK):
            self.explainWord(link.removeprefix(WORD_LINK), top, bottom)
        elif link.startswith(WEB_LINK):
            self.showAddress(link)

    @Slot(str, result="QVariantList")
    def linksIn(self, html: str) -> list[dict[str, str]]:
        """Return the links of a text: where each leads, its words and its icon."""
        return [one._asdict() for one in links_in(html)]

    @Slot(str)
    def showAddress(self, address: str) -> None:
        """Show an address that the page names, for the visitor's own phone; never open it."""
        self._take_home.show_link(address, self._reader.webLinks.words(address))

    @Slot(str, float, float)
    def explainWord(self, term_id: str, top: float, bottom: float) -> None:
        """Open the card of a word of the glossary, above or below where it was touched."""
        term = self._reader.term(term_id)
        if term is not None:
            self._cards.explain_word(term, top, bottom)
