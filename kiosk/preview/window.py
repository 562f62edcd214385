"""Provides the window of the preview: toolbar, stage, findings and a line that says how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from kiosk.preview.findings_list import FindingsList
from kiosk.preview.stage import Stage
from kiosk.preview.view_bar import ViewBar

if TYPE_CHECKING:
    from kiosk.ui.entrance import Entrance

SHARE_OF_DISPLAY = 0.9
"""The editor's own program stands beside or behind it."""

FINDINGS_WIDTH = 420
"""Pixels; lines of some fifty letters."""


class PreviewWindow(QMainWindow):
    """What editors see; closing it, or Ctrl+Q, ends the preview."""

    def __init__(self, entrance: Entrance) -> None:
        super().__init__()
        self.bar = ViewBar(self)
        self.addToolBar(self.bar)
        self.stage = Stage(entrance, self.bar.screen_size)
        self.findings = FindingsList()
        self.state = QLabel("Reading the pack …", wordWrap=True, margin=8)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.screen_chosen.connect(self.stage.show_screen)
        self.setCentralWidget(self._assemble())
        self._add_quit()
        self.resize(self.screen().availableSize() * SHARE_OF_DISPLAY)

    def unload(self) -> None:
        """Drop the screens, before what they were given is dropped."""
        self.stage.unload()

    def _assemble(self) -> QSplitter:
        """Put the stage and the findings side by side."""
        label = QLabel("&Findings", margin=8)
        label.setBuddy(self.findings)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (label, self.findings, self.state):
            column.addWidget(part)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.stage)
        splitter.addWidget(beside)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([self.width(), FINDINGS_WIDTH])
        return splitter

    def _add_quit(self) -> None:
        """Let Ctrl+Q close the window."""
        leave = QAction("Quit", self, shortcut=QKeySequence("Ctrl+Q"))
        leave.triggered.connect(self.close)
        self.addAction(leave)
