"""Provides an editor: saves files as programs do, and looks at what the preview shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.preview.findings_model import FINDING_ROLE
from tests.screens.items import PANE, TEXT, controls_in, name_of, rect_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from kiosk.content.check.finding import Finding
    from kiosk.preview.app import PreviewApp
    from kiosk.preview.findings_list import FindingsList
    from kiosk.preview.window import PreviewWindow
    from tests.content.pack_writer import PackWriter

FIGURE = '!!! figure "Above the drawing"\n    ![A drawing of a line](figures/a.svg)'
"""A drawing on a page."""


class Editor:
    """Somebody who writes pages, with the preview beside the text editor."""

    def __init__(self, preview: PreviewApp, pack: PackWriter, qtbot: QtBot) -> None:
        self.preview = preview
        self.pack = pack
        self._qtbot = qtbot

    @property
    def window(self) -> PreviewWindow:
        return self.preview.window

    @property
    def listed(self) -> FindingsList:
        return self.window.findings

    @property
    def state(self) -> str:
        """Return the line under the findings."""
        return self.window.state.text()

    def wait(self, is_so: Callable[[], bool], seconds: float = 8) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(is_so, timeout=round(seconds * 1000))

    # The stage

    def items(self, kind: str = TEXT) -> list[QQuickItem]:
        """Return the visible items of a kind on the stage."""
        return list(shown(self.window.stage.quickWindow().contentItem(), kind))

    def says(self, words: str) -> bool:
        """Say whether a text on the stage holds the words."""
        return any(words in item.property("text") for item in self.items())

    def wait_says(self, words: str) -> None:
        """Wait until the stage shows the words."""
        self.wait(lambda: self.says(words))

    def text(self, words: str) -> QQuickItem:
        """Return the text on the stage that begins with the words."""
        return next(item for item in self.items() if item.property("text").startswith(words))

    def top_of(self, words: str) -> float:
        """Return how far under the top of the page pane a text stands, in pixels."""
        return rect_of(self.text(words)).top() - rect_of(self.pane()).top()

    def pane(self) -> QQuickItem:
        """Return the pane that the page stands in: the widest."""
        return max(self.items(PANE), key=lambda item: float(item.property("width")))

    def controls(self) -> dict[str, QQuickItem]:
        """Return the controls on the stage by their accessible names."""
        items = controls_in(self.window.stage.quickWindow().contentItem())
        return {name_of(item): item for item in items}

    def touch(self, name: str) -> None:
        """Click a control of the kiosk on the stage."""
        point = rect_of(self.controls()[name]).center().toPoint()
        QTest.mouseClick(self.window.stage, Qt.MouseButton.LeftButton, pos=point)

    def page_down(self, times: int) -> None:
        """Scroll the page on the stage by screenfuls."""
        pane = self.pane()
        for _ in range(times):
            before = pane.property("contentY")
            self.window.stage.setFocus()
            QTest.keyClick(self.window.stage, Qt.Key.Key_PageDown)
            self.wait(lambda before=before: pane.property("contentY") != before)  # type: ignore[misc]
        self.picture()

    def open_page(self, section_id: str) -> None:
        """Open a page of the pack, and wait until all of it is there."""
        visit = self.preview.shell.visit
        visit.openSection(section_id)
        self.wait(lambda: visit.reader.page.isComplete)
        self.picture()

    def picture(self) -> QImage:
        """Return what the stage shows."""
        return self.window.stage.grabFramebuffer()

    # The findings

    def findings(self) -> list[Finding]:
        """Return all findings that are listed, in order."""
        return list(self._findings())

    def found(self) -> list[tuple[str, int, str]]:
        """Return file, line and severity of all errors that are listed."""
        return [(one.file, one.line, one.severity) for one in self._findings() if is_error(one)]

    def headings(self) -> list[str]:
        """Return the headings of the list."""
        model = self.listed.findings
        rows = range(model.rowCount())
        return [model.data(model.index(row)) for row in rows if model.finding(row) is None]

    def point_of(self, finding: Finding) -> QPoint:
        """Return where a finding stands in the list, which is scrolled to it."""
        index = self.listed.findings.index(self.listed.findings.row_of(finding))
        self.listed.scrollTo(index)
        return self.listed.visualRect(index).center()

    def click(self, finding: Finding) -> None:
        """Click a finding."""
        point = self.point_of(finding)
        QTest.mouseClick(self.listed.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def _findings(self) -> Iterator[Finding]:
        """Yield the findings that are listed."""
        model = self.listed.findings
        for row in range(model.rowCount()):
            finding = model.data(model.index(row), FINDING_ROLE)
            if finding is not None:
                yield finding


def is_error(finding: Finding) -> bool:
    """Say whether a finding must be mended."""
    return finding.severity == "error"


def save_in_place(path: Path, text: str) -> None:
    """Write a file as simple editors do: it is emptied, then filled."""
    path.write_text(text, encoding="utf-8")


def save_by_rename(path: Path, text: str) -> None:
    """Write a new file beside the old one, and put it in its place."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def save_by_backup(path: Path, text: str) -> None:
    """Move the old file aside, and write a new one, as Vim does."""
    path.replace(path.with_name(f"{path.name}~"))
    path.write_text(text, encoding="utf-8")
