"""Provides the page that a visitor reads: its head, its rows and its foot."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.mixed_text import shown
from kiosk.ui.evidence import EvidenceLabel, evidence_label
from kiosk.ui.page_rows import page_rows
from kiosk.ui.page_steps import FIRST_SCREENFUL, STEP, how_many
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.review import draft_line, review_line
from kiosk.ui.row import Row
from kiosk.ui.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.page import Page

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

WORDS_PER_MINUTE = 180
"""Below the 238 that adults read on average (Brysbaert 2019): nobody is rushed here."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class PageModel(RowModel):
    """The rows of the open page, the first screenful at once and the rest while idle."""

    page_changed = Signal()
    complete_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._page: Page | None = None
        self._label: EvidenceLabel = evidence_label("")
        self._waiting: list[Row] = []
        self._is_complete = True
        self._sources = RowModel((), self)
        self._title = ""
        self._unbroken: tuple[Row, ...] = ()
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._hand_over_more)

    @Property(str, notify=page_changed)
    def title(self) -> str:
        """Return the page's title."""
        return shown(self._page.title if self._page else self._title)

    @Property(str, notify=page_changed)
    def summary(self) -> str:
        """Return the page in one or two sentences."""
        return shown(self._page.summary) if self._page else ""

    @Property(bool, notify=page_changed)
    def isBroken(self) -> bool:
        """Say whether the page can't be shown."""
        return self._page is None and bool(self._title)

    @Property(str, notify=page_changed)
    def evidence(self) -> str:
        """Return the key of the evidence label, or nothing."""
        return self._label.key

    @Property(str, notify=page_changed)
    def evidenceTitle(self) -> str:
        """Return the words on the evidence label."""
        return self._label.title

    @Property(str, notify=page_changed)
    def evidenceIcon(self) -> str:
        """Return the name of the icon on the evidence label."""
        return self._label.icon

    @Property(str, notify=page_changed)
    def evidenceMeaning(self) -> str:
        """Return what the evidence label means."""
        return self._label.meaning

    @Property(str, notify=page_changed)
    def evidenceScope(self) -> str:
        """Return for whom the evidence label holds."""
        return shown(self._page.evidence_scope) if self._page else ""

    @Property(int, notify=page_changed)
    def minutes(self) -> int:
        """Return the reading time in whole minutes, one at least."""
        return ceil(self._page.words / WORDS_PER_MINUTE) if self._page else 0

    @Property(str, notify=page_changed)
    def reviewLine(self) -> str:
        """Return who reviewed the page and when, or that nobody has."""
        return review_line(self._page) if self._page else ""

    @Property(str, notify=page_changed)
    def draftLine(self) -> str:
        """Return that the page is a draft translation, or nothing."""
        return draft_line(self._page) if self._page else ""

    @Property(RowModel, constant=True)
    def sources(self) -> RowModel:
        """Return where the facts come from, one row a source."""
        return self._sources

    @property
    def source_texts(self) -> tuple[str, ...]:
        """Return where the facts come from, handed over or not."""
        return tuple(map(shown, self._page.sources)) if self._page else ()

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """Return the rows of the page, those too that have not been handed over yet."""
        return (*self.records, *self._waiting)

    @Property(bool, notify=complete_changed)
    def isComplete(self) -> bool:
        """Say whether the whole page has been handed over, its foot included."""
        return self._is_complete

    def show_page(self, page: Page, figure_url: Callable[[str], str]) -> None:
        """Show a page from its top."""
        self._set(page, "", page_rows(page, figure_url))

    def show_rows(self, page: Page, rows: Sequence[Row]) -> None:
        """Show a page whose rows are not made of its blocks."""
        self._set(page, "", rows)

    def renew(self, page: Page | None, title: str, rows: Sequence[Row]) -> None:
        """Show an edited page in place of the same one; what is unfolded and scrolled stays.

        Args:
            page: The page; nothing when it can't be shown.
            title: What the menu calls it.
            rows: The page's rows; none when it can't be shown.

        """
        from kiosk.ui.folds import folded_as  # noqa: PLC0415 - no visit needs it
        from kiosk.ui.model_update import update_records  # noqa: PLC0415

        self.hand_over_all()
        self._idle.stop()
        self._page, self._title = page, title
        self._label = evidence_label(page.evidence if page else "")
        # A page that is broken for a while has no rows; mended, it is folded as it was before.
        self._unbroken = self.records or self._unbroken
        update_records(self, folded_as(self._unbroken, rows))
        self.page_changed.emit()
        self._finish()

    def clear(self) -> None:
        """Show no rows, before all that is round them takes another form."""
        self._unbroken, self._waiting = self.all_rows, []
        self._idle.stop()
        self._is_complete = False
        self.reset_records(())
        self.complete_changed.emit()

    def translate(self, page: Page | None, title: str, rows: Sequence[Row], row: int) -> None:
        """Show the cleared page in another language; what is unfolded stays so.

        Args:
            page: The page; nothing when it can't be shown.
            title: What the menu calls it.
            rows: Its rows.
            row: The first row that is in sight; all from the top to a screenful after it are
                handed over at once.

        """
        before = self._unbroken
        if [one.kind for one in before] == [one.kind for one in rows]:
            rows = [one._replace(isOpen=was.isOpen) for was, one in zip(before, rows, strict=True)]
        self._set(page, title, rows, max(row, 0))

    def hand_over_all(self) -> None:
        """Hand over all rows at once, so that each is in its place."""
        while self._waiting:
            self._hand_over_more()

    def open_row(self, row: int) -> None:
        """Unfold a row, which need not have been handed over yet."""
        waiting = row - len(self._records)
        if 0 <= row < len(self._records) and not self._records[row].isOpen:
            self.toggle(row)
        elif 0 <= waiting < len(self._waiting):
            self._waiting[waiting] = self._waiting[waiting]._replace(isOpen=True)

    def show_broken(self, title: str) -> None:
        """Show the calm sentence that stands in for a page that can't be shown."""
        self._set(None, title, ())

    def _set(self, page: Page | None, title: str, rows: Sequence[Row], above: int = 0) -> None:
        """Replace the page; hand over some rows, and a screenful after them."""
        self._page, self._title = page, title
        self._is_complete = False
        self._unbroken = ()
        self._label = evidence_label(page.evidence if page else "")
        first = above + how_many(rows[above:], FIRST_SCREENFUL)
        self._waiting = list(rows[first:])
        self.reset_records(rows[:first])
        self.page_changed.emit()
        self._idle.start()
        self.complete_changed.emit()

    def _hand_over_more(self) -> None:
        """Hand over a few rows and come back for the others; after the last, the sources."""
        count = how_many(self._waiting, STEP)
        rows, self._waiting = self._waiting[:count], self._waiting[count:]
        if rows:
            self.append_records(rows)
            self._idle.start()
        else:
            self._finish()

    def _finish(self) -> None:
        """Hand over the sources, and say that the page is whole."""
        sources = self._page.sources if self._page else ()
        self._sources.reset_records([Row("item", text=shown(text), plain=text) for text in sources])
        self._is_complete = True
        self.complete_changed.emit()
