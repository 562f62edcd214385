"""Provides the list of findings beside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from kiosk.content.check.finding import Finding
from kiosk.preview.finding_delegate import FindingDelegate
from kiosk.preview.findings_model import FindingsModel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtWidgets import QWidget

NARROWEST = 320
"""Pixels; in less, most lines would hold three words."""


class FindingsList(QListView):
    """What is wrong in the pack; a click or Enter asks for the page, Ctrl+C copies."""

    chosen = Signal(Finding)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsModel(self)
        self.setModel(self.findings)
        self.setItemDelegate(FindingDelegate(self))
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName("Findings")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # There from the start, so that no line wraps anew when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self._add_copy()

    def show_findings(self, findings: Iterable[Finding], files: Collection[str]) -> None:
        """Show findings, those in the files of the open page first; what is marked stays so."""
        marked, place = self.current_finding(), self.verticalScrollBar().value()
        self.findings.show_findings(findings, files)
        row = self.findings.row_of(marked)
        if row >= 0:
            self.setCurrentIndex(self.findings.index(row))
        self.verticalScrollBar().setValue(place)

    def current_finding(self) -> Finding | None:
        """Return the finding that is marked."""
        index = self.currentIndex()
        return self.findings.finding(index.row()) if index.isValid() else None

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        """Ask for the page of a finding."""
        finding = self.findings.finding(index.row())
        if finding is not None:
            self.chosen.emit(finding)

    @Slot()
    def _copy(self) -> None:
        """Copy what is marked, one finding a line."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        lines = [str(finding) for row in rows if (finding := self.findings.finding(row))]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _add_copy(self) -> None:
        """Let the keys and the menu of the right button copy."""
        copy = QAction("Copy", self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
