"""Provides what the reading screen shows: a pack's menu and one of its pages."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.pack import WORD_LIST
from kiosk.content.problem import ContentError
from kiosk.mixed_text import shown
from kiosk.ui.menu_model import MenuModel
from kiosk.ui.opened_pack import OpenedPack
from kiosk.ui.page_model import PageModel
from kiosk.ui.page_rows import page_rows
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.related import related_sections
from kiosk.ui.web_links import WebLinksModel, web_links
from kiosk.ui.word_list import word_rows
from kiosk.ui.words_model import WordsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.glossary import Term
    from kiosk.content.library import Library
    from kiosk.content.pack import Edition
    from kiosk.content.page import Page
    from kiosk.ui.row import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("a visit hands it out")
class Reader(QObject):
    """The open pack, its menu, and the page that is being read."""

    sectionChanged = Signal()  # noqa: N815 - a signal that QML handles
    next_changed = Signal()
    jumpAsked = Signal(int)  # noqa: N815 - a signal that QML handles
    pack_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack: OpenedPack | None = None
        self._section_id = ""
        self._menu = MenuModel(self)
        self._related = MenuModel(self)
        self._words = WordsModel(self)
        self._web_links = WebLinksModel(self)
        self._open_page: Page | None = None
        self._page = PageModel(self)
        self._page.complete_changed.connect(self._show_related)

    @Property(str, notify=pack_changed)
    def title(self) -> str:
        """Return the title on top of the menu."""
        return shown(self._pack.edition.title) if self._pack else ""

    @Property(str, notify=sectionChanged)
    def sectionId(self) -> str:
        """Return the id of the section that is open."""
        return self._section_id

    @Property(str, notify=next_changed)
    def nextId(self) -> str:
        """Return the id of the section after this one, or nothing after the last."""
        entry = self._pack.after(self._section_id) if self._pack else None
        return entry.id if entry else ""

    @Property(str, notify=next_changed)
    def nextTitle(self) -> str:
        """Return the menu's words for the section after this one."""
        entry = self._pack.after(self._section_id) if self._pack else None
        return shown(entry.title) if entry else ""

    @Property(MenuModel, constant=True)
    def menu(self) -> MenuModel:
        """Return the lines of the side menu."""
        return self._menu

    @Property(MenuModel, constant=True)
    def related(self) -> MenuModel:
        """Return the sections that the open page leads to."""
        return self._related

    @Property(WordsModel, constant=True)
    def words(self) -> WordsModel:
        """Return the words of the open page that are explained."""
        return self._words

    @Property(WebLinksModel, constant=True)
    def webLinks(self) -> WebLinksModel:
        """Return the addresses on the web that the open page names."""
        return self._web_links

    @Property(PageModel, constant=True)
    def page(self) -> PageModel:
        """Return the open page."""
        return self._page

    @property
    def open_page(self) -> Page | None:
        """Return the open page; nothing when there is none or it can't be shown."""
        return self._open_page

    @property
    def pack(self) -> OpenedPack | None:
        """Return the pack that is read; nothing before one has been opened."""
        return self._pack

    @property
    def edition(self) -> Edition | None:
        """Return the language of the pack that is read."""
        return self._pack.edition if self._pack else None

    @property
    def is_at_first(self) -> bool:
        """Say whether the first section of the menu is open."""
        return not self._pack or self._section_id == self._pack.edition.entries[0].id

    def open_pack(
        self, library: Library, pack_id: str, section_id: str = "", language: str = ""
    ) -> None:
        """Open a pack at a section, or at its first; in its default language, or in another."""
        pack = next(pack for pack in library.packs if pack.id == pack_id)
        self._pack = OpenedPack(library, pack_id, pack.edition(language))
        self._menu.show_edition(self._pack.edition)
        self.pack_changed.emit()
        is_there = self._pack.has(section_id)
        self.open_section(section_id if is_there else self._pack.edition.entries[0].id)

    def change_language(self, language: str, row: int = -1) -> None:
        """Read the open page in another language of its pack, from where the visitor is.

        Args:
            language: Its code; a pack that lacks it is read in its default language.
            row: The row that is at the top of the screen; -1 for the head of the page.

        """
        if self._pack is None:
            return
        library, pack_id = self._pack.library, self._pack.pack_id
        pack = next(pack for pack in library.packs if pack.id == pack_id)
        edition = OpenedPack(library, pack_id, pack.edition(language))
        self._exchange(edition, partial(self._page.translate, row=row))

    def renew_pack(self, library: Library) -> None:
        """Read the open pack again, which somebody has edited; the open page stays as it stands.

        Args:
            library: Holds the pack. A page that is no longer there gives way to the first one.

        """
        if self._pack is None:
            return
        pack = next((one for one in library.packs if one.id == self._pack.pack_id), None)
        pack = pack or library.packs[0]
        edition = OpenedPack(library, pack.id, pack.edition(self._pack.edition.language))
        self._exchange(edition, self._page.renew)

    def open_first(self) -> None:
        """Open the first section of the menu."""
        if self._pack:
            self.open_section(self._pack.edition.entries[0].id)

    def open_section(self, section_id: str) -> None:
        """Open a section; one that can't be shown gives a calm sentence instead."""
        if self._pack is None or not self._pack.has(section_id):
            return
        self._section_id = section_id
        self._menu.mark(section_id)
        self._show(self._pack, section_id)
        self.next_changed.emit()
        self.sectionChanged.emit()

    @Slot(int)
    def jumpTo(self, row: int) -> None:
        """Bring a row of the page to the top of the screen."""
        self.jumpAsked.emit(row)

    def show_place(self, section_id: str, row: int) -> None:
        """Open a section at one of its rows, unfolded; -1 is the head of the page."""
        self.open_section(section_id)
        if row >= 0:
            self._page.open_row(row)
            self.jumpTo(row)

    def term(self, term_id: str) -> Term | None:
        """Return a word of the open pack, or nothing when it has no such word."""
        return self._pack.glossary.term(term_id) if self._pack else None

    def _exchange(
        self, pack: OpenedPack, show: Callable[[Page | None, str, Sequence[Row]], None]
    ) -> None:
        """Read the open page in another form of its pack, or the first one where it is gone."""
        self._pack = pack
        self._menu.renew_edition(pack.edition, self._section_id)
        self.pack_changed.emit()
        if not pack.has(self._section_id):
            self.open_first()
            return
        self._open_page, rows = self._content(pack, self._section_id)
        show(self._open_page, pack.title(self._section_id), rows)
        self.next_changed.emit()

    def _show(self, pack: OpenedPack, section_id: str) -> None:
        """Show the page of a section, or say that it can't be shown."""
        self._open_page, rows = self._content(pack, section_id)
        if self._open_page is None:
            self._page.show_broken(pack.title(section_id))
        else:
            self._page.show_rows(self._open_page, rows)

    def _content(self, pack: OpenedPack, section_id: str) -> tuple[Page | None, Sequence[Row]]:
        """Return a page and its rows; nothing for one that can't be shown."""
        try:
            page = pack.page(section_id)
        except ContentError as error:
            # The log says so since the pack was opened; which page a visitor opens, it never says.
            logger.debug("The page %s can't be shown. %s", section_id, error)
            return None, ()
        if section_id == WORD_LIST:
            return page, word_rows(pack.glossary)
        return page, page_rows(page, pack.figure_url)

    @Slot()
    def _show_related(self) -> None:
        """Show where the page leads and which words it explains, once all of it is there."""
        page = self._open_page
        if self._pack is not None and self._page.isComplete:
            self._related.show_sections(self._pack.edition, related_sections(page) if page else [])
            self._words.show_terms(self._pack.glossary.choose(page.terms if page else ()))
            self._web_links.reset_records(web_links(page) if page else [])
