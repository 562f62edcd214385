"""Takes pictures of the kiosk's screens, for proof-reading and for the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.panel_names import STAFF_PANELS
from kiosk.ui.panels import open_panel
from kiosk.ui.sheet import contact_sheet
from kiosk.ui.shell import unhurried_shell
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.picture_order import PictureOrder
    from kiosk.settings import Settings
    from kiosk.ui.entrance import Entrance

SETTLE_MS = 40
"""A screen that looks the same after this long has settled."""

STRIP = 2000
"""Pixels of a page that are drawn at a time: Qt draws no window higher than 16,384."""

FADE_MS = 250
"""Milliseconds; more than a card takes to come."""

PATIENCE = 100
"""How often to look before taking what is there."""


class Camera:
    """Opens one screen after another and keeps what it sees."""

    def __init__(self, entrance: Entrance, library: Library, settings: Settings) -> None:
        size = QSize(*settings.size) if settings.size else QSize()
        self._settings = settings
        self._entrance = entrance
        self._shell = unhurried_shell(entrance)
        self._shell.use_language(settings.language)
        self._library = library
        self._size = size
        self._screen = KioskWindow(size)
        entrance.wording.serve(self._screen.engine())
        self._screen.load("Main.qml", entrance=entrance)
        entrance.use_shell(self._shell)
        # Builds the screens of a visit at once, rather than in idle moments.
        entrance.begin()
        self._proof: KioskWindow | None = None

    def take(self, order: PictureOrder) -> None:
        """Write `welcome.png`, a picture for each section, or one sheet of them all.

        Raises:
            OSError: a picture can't be written.

        """
        if order.is_sheet:
            pictures = [picture for _, picture in self._pictures(order)]
            write(contact_sheet(pictures), order.out / "sheet.png")
            return
        for name, picture in self._pictures(order):
            write(picture, order.out / f"{name}.png")

    def close(self) -> None:
        """Drop the screens."""
        self._screen.unload()
        if self._proof is not None:
            self._proof.unload()

    def _pictures(self, order: PictureOrder) -> Iterator[tuple[str, QImage]]:
        """Yield a name and a picture for each screen."""
        self._screen.open()
        yield "welcome", self._settled(self._screen)
        self._shell.use_library(self._library)
        self._choose(order)
        if self._shell.visit.hasTopics:
            self._shell.visit.begin()
            yield "topics", self._settled(self._screen)
        if order.panel in STAFF_PANELS:
            yield order.panel, self._staff_picture(STAFF_PANELS[order.panel])
            return
        for pack_id, section_id in self._sections(order):
            self._shell.visit.chooseTopic(pack_id)
            self._shell.visit.openSection(section_id)
            name = f"{pack_id}-{section_id}" if self._shell.visit.hasTopics else section_id
            self._wait_for_page()
            if not order.panel:
                yield name, self._section(order)
            elif open_panel(self._shell.visit, order.panel):
                pause(FADE_MS)
                self._wait_for_keyboard()
                yield f"{name}-{order.panel}", self._settled(self._screen)
                self._close_panel()

    def _staff_picture(self, screen: str) -> QImage:
        """Return a picture of one of the screens of staff."""
        from kiosk.ui.staff.shown_staff import ShownStaff  # noqa: PLC0415 - hardly ever wanted

        self._shell.visit.begin()
        staff = ShownStaff(self._entrance, self._screen, self._settings, self._library)
        staff.show(screen)
        while not staff.is_ready:
            pause(SETTLE_MS)
        picture = self._settled(self._screen)
        staff.show("")
        return picture

    def _choose(self, order: PictureOrder) -> None:
        """Choose what makes the kiosk easier to use."""
        comfort = self._shell.visit.comfort
        comfort.chooseTheme(order.theme)
        comfort.chooseTextPercent(order.text_percent)
        for name in order.switches:
            comfort.toggle(name)

    def _wait_for_page(self) -> None:
        """Wait until the whole page is there."""
        while not self._shell.visit.reader.page.isComplete:
            pause(SETTLE_MS)

    def _wait_for_keyboard(self) -> None:
        """Wait until the keyboard is there, where there is one and something to find."""
        visit = self._shell.visit
        for _ in range(PATIENCE):
            if (
                visit.cards.opened != "find"
                or not visit.keyboard.isThere
                or visit.keyboard.is_built
            ):
                return
            pause(SETTLE_MS)

    def _close_panel(self) -> None:
        """Close what lies over the page; opening the next section folds the menu."""
        self._shell.visit.cards.close()
        self._shell.visit.clock.stay()

    def _sections(self, order: PictureOrder) -> Iterator[tuple[str, str]]:
        """Yield the ids of the packs and sections that were ordered."""
        for pack in self._library.packs:
            for section_id in pack.edition(pack.default_language).menu_ids:
                if not order.sections or section_id in order.sections:
                    yield pack.id, section_id

    def _section(self, order: PictureOrder) -> QImage:
        """Return a picture of the section that is open."""
        if order.is_unfolded:
            self._shell.visit.reader.page.unfold()
        if order.is_viewport:
            return self._settled(self._screen)
        return self._whole_page()

    def _whole_page(self) -> QImage:
        """Return the page at full height, put together from strips that a window can hold."""
        proof = self._proof or self._new_proof()
        root = proof.rootObject()
        proof.resize(int(root.property("fullWidth")), STRIP)
        proof.open()
        self._settled(proof)
        height = int(root.property("fullHeight"))
        whole = QImage(proof.width(), height, QImage.Format.Format_RGB32)
        painter = QPainter(whole)
        for top in range(0, height, STRIP):
            root.setProperty("offset", top)
            painter.drawImage(0, top, self._settled(proof))
        painter.end()
        root.setProperty("offset", 0)
        return whole

    def _new_proof(self) -> KioskWindow:
        """Return the window for whole pages; made only for them, as it is a second engine."""
        self._proof = KioskWindow(self._size)
        self._entrance.wording.serve(self._proof.engine())
        sides = {"windowWidth": self._size.width(), "windowHeight": self._size.height()}
        self._proof.load("Proof.qml", entrance=self._entrance, shell=self._shell, **sides)
        return self._proof

    def _settled(self, window: KioskWindow) -> QImage:
        """Return what the window shows once it no longer changes."""
        before = window.grabWindow()
        for _ in range(PATIENCE):
            pause(SETTLE_MS)
            now = window.grabWindow()
            if now == before:
                break
            before = now
        return before


def pause(milliseconds: int) -> None:
    """Let the screen work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def write(picture: QImage, path: Path) -> None:
    """Write a picture.

    Raises:
        OSError: it can't be written.

    """
    if not picture.save(str(path)):
        raise OSError(None, "The picture can't be written", str(path))
