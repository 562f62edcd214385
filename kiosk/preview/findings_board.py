"""Provides which findings are shown: the compiler's at once, those of the rules when they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content.check.rules import COMPILER_RULES
from kiosk.content.check.runner import finding_of
from kiosk.preview.finding_places import FindingPlace, FindingPlaces

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.check.finding import Finding
    from kiosk.content.live_pack import Reading
    from kiosk.preview.findings_list import FindingsList

COMPILER_CODES = frozenset(rule.code for rule in COMPILER_RULES)
"""What is known as soon as a pack is read."""


class FindingsBoard(QObject):
    """Keeps the findings in a pack, and lists those of the open page first."""

    def __init__(self, root: Path, view: FindingsList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._view = view
        self._places: FindingPlaces | None = None
        self._page = ("", "")
        self._findings: tuple[Finding, ...] = ()

    def show_reading(self, reading: Reading) -> None:
        """Show what the compiler says, and until the next check what the rules have said last."""
        if reading.compiled is not None:
            self._places = FindingPlaces(self._root, reading.compiled)
        now = tuple(map(finding_of, reading.problems))
        codes = COMPILER_CODES | {finding.code for finding in now}
        self.show_checked((*now, *(one for one in self._findings if one.code not in codes)))

    def show_checked(self, findings: tuple[Finding, ...]) -> None:
        """Show what a check has found."""
        self._findings = findings
        self._list()

    def show_page(self, language: str, section_id: str) -> None:
        """Show the findings of a page first."""
        self._page = (language, section_id)
        self._list()

    def place_of(self, finding: Finding, language: str) -> FindingPlace | None:
        """Return where a finding is to be seen, or nothing when it is on no page."""
        return self._places.place_of(finding, language) if self._places else None

    def _list(self) -> None:
        """List the findings."""
        files = self._places.files_of(*self._page) if self._places else frozenset()
        self._view.show_findings(self._findings, files)
