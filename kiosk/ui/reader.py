"""Provides what the reading screen shows: a pack's menu and one of its pages."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.problem import ContentError
from kiosk.ui.menu_model import MenuModel
from kiosk.ui.page_model import PageModel
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.related import related_sections

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.content.pack import Edition, Entry
    from kiosk.content.page import Page

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("a visit hands it out")
class Reader(QObject):
    """The open pack, its menu, and the page that is being read."""

    sectionChanged = Signal()  # noqa: N815 - a signal that QML handles
    pack_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._pack_id = ""
        self._edition: Edition | None = None
        self._section_id = ""
        self._menu = MenuModel(self)
        self._related = MenuModel(self)
        self._open_page: Page | None = None
        self._page = PageModel(self)
        self._page.complete_changed.connect(self._show_related)

    @Property(str, notify=pack_changed)
    def title(self) -> str:
        """Return the title on top of the menu."""
        return self._edition.title if self._edition else ""

    @Property(str, notify=sectionChanged)
    def sectionId(self) -> str:
        """Return the id of the section that is open."""
        return self._section_id

    @Property(str, notify=sectionChanged)
    def nextId(self) -> str:
        """Return the id of the section after this one, or nothing after the last."""
        entry = self._next()
        return entry.id if entry else ""

    @Property(str, notify=sectionChanged)
    def nextTitle(self) -> str:
        """Return the menu's words for the section after this one."""
        entry = self._next()
        return entry.title if entry else ""

    @Property(MenuModel, constant=True)
    def menu(self) -> MenuModel:
        """Return the lines of the side menu."""
        return self._menu

    @Property(MenuModel, constant=True)
    def related(self) -> MenuModel:
        """Return the sections that the open page leads to."""
        return self._related

    @Property(PageModel, constant=True)
    def page(self) -> PageModel:
        """Return the open page."""
        return self._page

    @property
    def is_at_first(self) -> bool:
        """Say whether the first section of the menu is open."""
        return not self._entries or self._section_id == self._entries[0].id

    @property
    def _entries(self) -> tuple[Entry, ...]:
        """Return the sections in the order of the menu."""
        return self._edition.entries if self._edition else ()

    def open_pack(self, library: Library, pack_id: str, section_id: str = "") -> None:
        """Open a pack at a section, or at its first."""
        pack = next(pack for pack in library.packs if pack.id == pack_id)
        self._library, self._pack_id = library, pack_id
        self._edition = pack.edition(pack.default_language)
        self._menu.show_edition(self._edition)
        self.pack_changed.emit()
        self.open_section(section_id or self._entries[0].id)

    def open_first(self) -> None:
        """Open the first section of the menu."""
        if self._entries:
            self.open_section(self._entries[0].id)

    def open_section(self, section_id: str) -> None:
        """Open a section; one that can't be shown gives a calm sentence instead."""
        entry = next((entry for entry in self._entries if entry.id == section_id), None)
        if entry is None or self._library is None or self._edition is None:
            return
        self._section_id = section_id
        self._menu.mark(section_id)
        self._show_page(self._library, self._edition.language, entry)
        self.sectionChanged.emit()

    def _show_page(self, library: Library, language: str, entry: Entry) -> None:
        """Show the page of a section, or say that it can't be shown."""
        try:
            page = library.page(self._pack_id, entry.id, language)
        except ContentError as error:
            logger.warning("The page %s can't be shown. %s", entry.id, error)
            self._open_page = None
            self._page.show_broken(entry.title)
        else:
            self._open_page = page
            self._page.show_page(page, self._figure_url)

    @Slot()
    def _show_related(self) -> None:
        """Show where the page leads, once all of it is there."""
        if self._edition is not None and self._page.isComplete:
            ids = related_sections(self._open_page) if self._open_page else []
            self._related.show_sections(self._edition, ids)

    def _figure_url(self, image: str) -> str:
        """Return where the checked copy of a drawing is."""
        if self._library is None:
            return ""
        return QUrl.fromLocalFile(str(self._library.figure(self._pack_id, image))).toString()

    def _next(self) -> Entry | None:
        """Return the section after the one that is open."""
        ids = [entry.id for entry in self._entries]
        if self._section_id not in ids:
            return None
        after = self._entries[ids.index(self._section_id) + 1 :]
        return after[0] if after else None
