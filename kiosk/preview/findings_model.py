"""Provides the findings in a pack as a list: those of the open page, then the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.content.check.finding import SEVERITIES, Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

FINDING_ROLE = Qt.ItemDataRole.UserRole
"""A `Finding`; nothing for a heading."""

SEVERITY_NAMES = {"error": "Error", "warning": "Warning", "notice": "Notice"}


class FindingsModel(QAbstractListModel):
    """Two headings, and under each its findings, the gravest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Finding] = []

    def show_findings(self, findings: Iterable[Finding], files: Collection[str]) -> None:
        """Show findings; those in the files of the open page stand first."""
        in_order = sorted(findings, key=_gravity)
        here = [finding for finding in in_order if finding.file in files]
        others = [finding for finding in in_order if finding.file not in files]
        rows: list[str | Finding] = [
            _heading("This page", here),
            *here,
            _heading("The rest of the pack", others),
            *others,
        ]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """Return the finding on a row, or nothing on a heading."""
        found = self._rows[row]
        return found if isinstance(found, Finding) else None

    def row_of(self, finding: Finding | None) -> int:
        """Return the row of a finding, wherever in its file it now stands; -1 when it is gone."""
        for row, other in enumerate(self._rows):
            if finding and isinstance(other, Finding) and _is_same(finding, other):
                return row
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many rows there are; a row has none under it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return a row's words for a screen reader, or its finding."""
        row = self._rows[index.row()]
        if role == FINDING_ROLE:
            return row if isinstance(row, Finding) else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return row if isinstance(row, str) else f"{title_of(row)}\n{row.what} {row.fix}"

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a row; nothing with a heading."""
        if self.finding(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def title_of(finding: Finding) -> str:
    """Return how grave a finding is and where it stands."""
    place = f"{finding.file}:{finding.line}" if finding.line else finding.file
    return f"{SEVERITY_NAMES[finding.severity]}  {place}"


def _heading(name: str, findings: Sequence[Finding]) -> str:
    """Return a heading with the number of findings of each kind."""
    counts = {
        severity: sum(finding.severity == severity for finding in findings)
        for severity in SEVERITIES
    }
    said = [_count(count, severity) for severity, count in counts.items() if count]
    return f"{name}: {', '.join(said) or 'nothing to mend'}"


def _count(count: int, severity: str) -> str:
    """Return a number with its noun."""
    return f"{count} {severity}" if count == 1 else f"{count} {severity}s"


def _gravity(finding: Finding) -> tuple[int, str, int]:
    """Return what findings are sorted by."""
    return SEVERITIES.index(finding.severity), finding.file, finding.line


def _is_same(one: Finding, other: Finding) -> bool:
    """Say whether two findings are the same but for the line, which moves while one writes."""
    return (one.file, one.code, one.what) == (other.file, other.code, other.what)
