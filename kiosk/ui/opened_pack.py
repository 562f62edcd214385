"""Provides the pack that a visitor reads, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl

from kiosk.content.pack import ABOUT, WORD_LIST
from kiosk.ui.about_page import about_page, about_title
from kiosk.ui.word_list import word_list_page, word_list_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.glossary import Glossary
    from kiosk.content.library import Library
    from kiosk.content.pack import Edition, Entry
    from kiosk.content.page import Page
    from kiosk.ui.review import Reviewed


class OpenedPack(NamedTuple):
    """One pack of a library in one language, with the pages that every pack has."""

    library: Library
    pack_id: str
    edition: Edition

    @property
    def glossary(self) -> Glossary:
        """Return the words that the pack explains."""
        return self.library.glossary(self.pack_id, self.edition.language)

    def has(self, section_id: str) -> bool:
        """Say whether there is such a page, broken or not."""
        return section_id in self.edition.menu_ids

    def title(self, section_id: str) -> str:
        """Return the menu's words for a page."""
        titles = {entry.id: entry.title for entry in self.edition.entries}
        return titles.get(section_id, about_title())

    def page(self, section_id: str) -> Page:
        """Return a page; the word list has no blocks, its rows are made of the glossary.

        Raises:
            ContentError: It can't be shown.

        """
        if section_id == WORD_LIST:
            return word_list_page(self.glossary)
        if section_id != ABOUT:
            return self._own(section_id)
        return about_page(self._own(ABOUT) if self.edition.has_about else None, self._signed())

    def after(self, section_id: str) -> Entry | None:
        """Return the section after another in the menu, or nothing after the last."""
        entries = self.edition.entries
        ids = [entry.id for entry in entries]
        following = entries[ids.index(section_id) + 1 :] if section_id in ids else ()
        return following[0] if following else None

    def figure_url(self, image: str) -> str:
        """Return where the checked copy of a drawing is."""
        return QUrl.fromLocalFile(str(self.library.figure(self.pack_id, image))).toString()

    def _signed(self) -> Iterator[tuple[str, Reviewed]]:
        """Yield all that a clinician signs off, with the menu's words for it."""
        yield from ((entry.title, entry) for entry in self.edition.entries)
        if self.edition.has_words:
            yield word_list_title(), self.glossary

    def _own(self, section_id: str) -> Page:
        """Return a page that the pack itself has."""
        return self.library.page(self.pack_id, section_id, self.edition.language)
