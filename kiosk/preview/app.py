"""Builds the preview of a pack and wires its parts: the one place that knows them all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer, Slot
from PySide6.QtWidgets import QApplication

from kiosk.application import prepare
from kiosk.content.check.finding import Finding
from kiosk.preview.check_thread import CheckThread
from kiosk.preview.findings_board import FindingsBoard
from kiosk.preview.pack_thread import PackThread
from kiosk.preview.pack_watch import PackWatch
from kiosk.preview.window import PreviewWindow
from kiosk.ui.cover import Welcome, welcome_of_library
from kiosk.ui.end_signals import EndSignals
from kiosk.ui.entrance import Entrance
from kiosk.ui.pack_fonts import load_pack_fonts
from kiosk.ui.shell import unhurried_shell

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.live_pack import Reading

CHECK_AFTER_MS = 120
"""How long after a reading the check begins: by then the page is drawn, which the check would
slow down."""

SWITCH_SECONDS = 0.001
"""How long the check may keep Python from the window; the usual 5 ms add up while a page opens."""


class PreviewApp(QObject):
    """A preview: its window, the pack that it follows, and the one visit in it."""

    def __init__(self, root: Path, site: Mapping[str, str]) -> None:
        super().__init__()
        self._root = root
        self._reading: Reading | None = None
        self._read_at = QTime.currentTime()
        self.shell = unhurried_shell(self)
        self.shell.visit_changed.connect(self._begin_visit)
        self.entrance = Entrance(Welcome(), self)
        self.entrance.use_shell(self.shell)
        self.entrance.beginAsked.connect(self.shell.begin)
        self.window = PreviewWindow(self.entrance)
        self.window.setWindowTitle(f"{root.name} – preview")
        self._board = FindingsBoard(root, self.window.findings, self)
        self._connect_window()
        self._check_later = QTimer(self, interval=CHECK_AFTER_MS, singleShot=True)
        self._check_later.timeout.connect(self._check)
        self._watch = PackWatch(root, self)
        self._thread = PackThread(root, site, self)
        self._watch.changed.connect(self._thread.read_again)
        self._thread.read.connect(self._show)
        self._checks = CheckThread(root, self)
        self._watch.changed.connect(self._checks.stop)
        self._checks.checked.connect(self._show_findings)

    def open(self) -> None:
        """Show the window; the pages follow."""
        self._begin_visit()
        self.shell.begin()
        self._thread.start()
        self.window.show()

    def close(self) -> None:
        """End the work, and drop the screens before what they were given is dropped."""
        self._checks.close()
        self._thread.close()
        self.window.unload()

    def _connect_window(self) -> None:
        """Follow what is chosen in the window."""
        bar = self.window.bar
        bar.language_chosen.connect(self._choose_language)
        bar.look_chosen.connect(self._choose_look)
        self.window.findings.chosen.connect(self._open_place)

    @Slot(object)
    def _show(self, reading: Reading) -> None:
        """Show a pack that was read, and what the compiler says of it."""
        self._reading, self._read_at = reading, QTime.currentTime()
        load_pack_fonts((self._root,))
        self.entrance.wording.use_catalogs(reading.words)
        # What has come or was replaced since the last save must be watched as well.
        self._watch.arm()
        if reading.compiled is not None:
            self._show_pages(reading)
            self._check_later.start()
        elif not reading.library.packs:
            # There were no good pages yet.
            self.shell.use_library(reading.library)
        self._board.show_reading(reading)
        self._tell_state("Checking …" if reading.compiled else "")

    @Slot()
    def _check(self) -> None:
        """Have the pages that are shown checked."""
        if self._reading and self._reading.compiled:
            self._checks.check(self._reading)

    @Slot(object, object)
    def _show_findings(self, reading: Reading, findings: tuple[Finding, ...]) -> None:
        """Show what the check has found, unless something newer is shown by now."""
        if reading is not self._reading:
            return
        self._board.show_checked(findings)
        self._tell_state()

    @Slot()
    def _begin_visit(self) -> None:
        """Give a new visit the look that is chosen."""
        visit, bar = self.shell.visit, self.window.bar
        visit.reader.sectionChanged.connect(self._show_page_findings)
        visit.chooseLanguage(bar.language)
        visit.language_changed.connect(self._follow_language)
        self._choose_look()

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        """Read in another language."""
        self.shell.visit.chooseLanguage(language)
        self._show_page_findings()

    @Slot()
    def _follow_language(self) -> None:
        """Name the language that was chosen on the kiosk's own screen."""
        self.window.bar.choose_language(self.shell.visit.language)

    @Slot()
    def _choose_look(self) -> None:
        """Show the colors and the size of text that are chosen."""
        comfort, bar = self.shell.visit.comfort, self.window.bar
        comfort.chooseTheme(bar.theme)
        comfort.chooseTextPercent(bar.text_percent)

    @Slot(Finding)
    def _open_place(self, finding: Finding) -> None:
        """Open the page on which a finding is to be seen, at its place."""
        bar, visit = self.window.bar, self.shell.visit
        place = self._board.place_of(finding, bar.language)
        if place is None:
            return
        if place.language != bar.language:
            bar.choose_language(place.language)
        if visit.screen != "reading":
            visit.begin()
        if place.section_id != visit.reader.sectionId or place.row < 0:
            visit.openSection(place.section_id)
        if place.row >= 0:
            visit.reader.jumpTo(place.row)

    def _show_pages(self, reading: Reading) -> None:
        """Show the pages of a pack: its languages, the open page and the name of the window."""
        pack, bar = reading.library.packs[0], self.window.bar
        languages = [(edition.name, edition.language) for edition in pack.editions]
        bar.offer_languages(languages, pack.default_language)
        self.entrance.use_welcome(welcome_of_library(reading.library))
        self.shell.renew_library(reading.library)
        title = pack.edition(bar.language).title
        self.window.setWindowTitle(f"{title} – preview of {self._root.name}")

    @Slot()
    def _show_page_findings(self) -> None:
        """List the findings of the open page first."""
        self._board.show_page(self.window.bar.language, self.shell.visit.reader.sectionId)

    def _tell_state(self, work: str = "") -> None:
        """Say of when the pages are that are shown, and what is being done."""
        if self._reading and self._reading.compiled is None:
            said = "The pack can't be read, so these are the pages from before."
        else:
            said = f"Shown as saved at {self._read_at.toString('HH:mm:ss')}."
        self.window.state.setText(f"{said} {work}".strip())


def run_preview(root: Path, site: Mapping[str, str]) -> int:
    """Open a preview of a pack and stay until it is closed; return the exit code."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(sys.argv[:1])
    # There are graphics drivers that can't draw into a part of a window; the processor can.
    prepare(application, "software")
    preview = PreviewApp(root, site)
    signals = EndSignals(preview)
    signals.asked.connect(preview.window.close)
    preview.open()
    code = application.exec()
    preview.close()
    return code
