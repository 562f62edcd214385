"""Draws the findings: a sign, how grave it is and where, what is wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from kiosk.preview.findings_model import FINDING_ROLE, title_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from kiosk.content.check.finding import Finding

    Index = QModelIndex | QPersistentModelIndex

SIGNS: Final = {
    "error": QStyle.StandardPixmap.SP_MessageBoxCritical,
    "warning": QStyle.StandardPixmap.SP_MessageBoxWarning,
    "notice": QStyle.StandardPixmap.SP_MessageBoxInformation,
}
"""Each severity has a shape of its own, and its name stands beside it."""

SIGN = 22
GAP = 8
"""Pixels."""

WRAPPED = int(Qt.TextFlag.TextWordWrap)


class FindingDelegate(QStyledItemDelegate):
    """Draws each row as high as its words need in the width of the list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list and the height of the words."""
        width = self._view.viewport().width()
        finding: Finding | None = index.data(FINDING_ROLE)
        if finding is None:
            height = _height(index.data(), _bold(option.font), width - 2 * GAP)
            return QSize(width, height + 3 * GAP)
        room = width - SIGN - 3 * GAP
        head = _height(title_of(finding), _bold(option.font), room)
        return QSize(width, head + _height(_words(finding), option.font, room) + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        finding: Finding | None = index.data(FINDING_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            _mark(painter, option)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        if finding is None:
            painter.setFont(_bold(option.font))
            painter.drawText(option.rect.adjusted(GAP, 2 * GAP, -GAP, -GAP), WRAPPED, index.data())
        else:
            _draw(finding, painter, option, self._view.style())
        painter.restore()


def _mark(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw a bar beside a row that is marked; its words stay as dark as the others."""
    bar = QRect(option.rect.left(), option.rect.top(), GAP // 2, option.rect.height())
    painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
    painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Highlight))


def _draw(finding: Finding, painter: QPainter, option: QStyleOptionViewItem, style: QStyle) -> None:
    """Draw a finding: the sign, beside it where it is, and under that what it is."""
    rect: QRect = option.rect.adjusted(GAP, GAP, -GAP, -GAP)
    style.standardIcon(SIGNS[finding.severity]).paint(
        painter, QRect(rect.left(), rect.top(), SIGN, SIGN)
    )
    rect.setLeft(rect.left() + SIGN + GAP)
    painter.setFont(_bold(option.font))
    painter.drawText(rect, WRAPPED, title_of(finding))
    rect.setTop(rect.top() + _height(title_of(finding), _bold(option.font), rect.width()))
    painter.setFont(option.font)
    painter.drawText(rect, WRAPPED, _words(finding))


def _words(finding: Finding) -> str:
    """Return what is wrong, what to do, and the name of the rule."""
    return f"{finding.what} {finding.fix} ({finding.code})"


def _bold(font: QFont) -> QFont:
    """Return the font in bold."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _height(words: str, font: QFont, width: int) -> int:
    """Return how high words are in a width, in pixels."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WRAPPED, words).height()
