"""Brings settings and pages up to date while the kiosk runs."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.open_packs import open_pages
from kiosk.station.watch.watched import watcher
from kiosk.ui.between_visits import BetweenVisits
from kiosk.ui.file_watch import FileWatch
from kiosk.ui.library_loader import LibraryLoader

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.shell import Shell

logger = logging.getLogger(__name__)

RESTART_WORDS = (
    'Restart the kiosk to draw the screen as "renderer" says now. Until then it is drawn as before.'
)


class Renewal(QObject):
    """Reads settings that were saved, and packs, and hands both over between visits."""

    settings_read = Signal(object)
    """Settings that differ from those in use."""
    library_opened = Signal(object)
    """Pages to show from now on."""
    restart_needed = Signal()
    """Something has changed that only a new start brings, which somebody watches for."""

    def __init__(self, settings: Settings, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._drawn_by = settings.renderer
        self._is_saved = False
        self._is_asked = False
        self._loaders: list[LibraryLoader] = []
        self._newest: LibraryLoader | None = None
        self._library: Library | None = None
        self._pause = BetweenVisits(shell, self)
        self._pause.began.connect(self._go_on)
        if settings.config is not None and settings.read_again is not None:
            watch = FileWatch(settings.config, self)
            watch.saved.connect(self._note_save)

    @Slot()
    def reload(self) -> None:
        """Read settings and packs as they are now; whoever asks wants it at once."""
        self._is_asked = True
        if not self._read_settings():
            self._open_packs()

    def close(self) -> None:
        """Take in nothing more; the program ends."""
        for loader in self._loaders:
            loader.stop()

    @Slot()
    def _note_save(self) -> None:
        """Take in a save now, or when nobody is disturbed by it."""
        self._is_saved = True
        if self._pause.is_now:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Take in what has come during a visit."""
        if self._library is not None:
            self._show_library()
        if self._is_saved:
            self._read_settings()

    def _read_settings(self) -> bool:
        """Read the settings anew and hand them over; say whether packs are opened for them."""
        self._is_saved = False
        if self._settings.read_again is None:
            return False
        before, now = self._settings, self._settings.read_again()
        if now.renderer != self._drawn_by:
            if watcher():
                self.restart_needed.emit()
            else:
                now = replace(now, warnings=(*now.warnings, RESTART_WORDS))
        if now == before:
            return False
        for warning in now.warnings:
            if warning not in before.warnings:
                logger.warning("%s", warning)
        self._settings = now
        self.settings_read.emit(now)
        if (now.packs, now.site) == (before.packs, before.site):
            return False
        self._open_packs()
        return True

    def _open_packs(self) -> None:
        """Begin to open the packs; an opening that goes on is overtaken."""
        self._library = None
        loader = LibraryLoader(partial(open_pages, self._settings), self)
        loader.loaded.connect(self._take_in)
        self._loaders.append(loader)
        self._newest = loader
        loader.start()

    @Slot(object)
    def _take_in(self, library: Library) -> None:
        """Take in the pages of the newest opening; those of one that was overtaken are dropped."""
        for loader in [one for one in self._loaders if one.library is library]:
            self._loaders.remove(loader)
            loader.deleteLater()
            if loader is self._newest:
                self._library, self._newest = library, None
        if self._library is not None and (self._is_asked or self._pause.is_now):
            self._show_library()

    def _show_library(self) -> None:
        """Hand over the pages that were opened."""
        library, self._library, self._is_asked = self._library, None, False
        self.library_opened.emit(library)
