"""Provides the side menu: headings of groups and the sections under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement

from kiosk.content.pack import ABOUT, WORD_LIST
from kiosk.mixed_text import shown
from kiosk.ui.about_page import about_title
from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel
from kiosk.ui.word_list import word_list_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject

    from kiosk.content.pack import Edition, Entry

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

WORD_LIST_ICON = "book-a"
ABOUT_ICON = "info"


class MenuLine(NamedTuple):
    """One line of the menu."""

    kind: str
    """`group` or `entry`."""
    title: str
    iconName: str = ""  # noqa: N815 - a role that QML reads
    sectionId: str = ""  # noqa: N815 - a role that QML reads
    isCurrent: bool = False  # noqa: N815 - a role that QML reads


@QmlElement
@QmlUncreatable("a visit hands it out")
class MenuModel(RecordModel[MenuLine]):
    """The lines of the side menu, in order, with the open section marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(MenuLine, (), parent)

    def show_edition(self, edition: Edition) -> None:
        """Show the sections of a pack in one language."""
        self.reset_records(list(_lines(edition)))

    def renew_edition(self, edition: Edition, section_id: str) -> None:
        """Show the sections of an edited pack, with one of them marked."""
        from kiosk.ui.model_update import update_records  # noqa: PLC0415 - no visit needs it

        lines = [
            line._replace(isCurrent=True) if _is_entry(line, section_id) else line
            for line in _lines(edition)
        ]
        update_records(self, lines)

    def show_sections(self, edition: Edition, section_ids: Iterable[str]) -> None:
        """Show the named sections alone, without headings."""
        by_id = {entry.id: entry for entry in edition.entries}
        entries = [by_id[id_] for id_ in section_ids if id_ in by_id]
        self.reset_records([_line(entry) for entry in entries])

    def mark(self, section_id: str) -> None:
        """Mark the section that is open, and no other."""
        for number, line in enumerate(self._records):
            is_current = _is_entry(line, section_id)
            if line.isCurrent != is_current:
                self.change_record(number, isCurrent=is_current)


def _is_entry(line: MenuLine, section_id: str) -> bool:
    """Say whether a line leads to a section."""
    return line.kind == "entry" and line.sectionId == section_id


def _lines(edition: Edition) -> Iterator[MenuLine]:
    """Yield each group that has sections, and its sections; last what belongs to all of them."""
    for group in edition.groups:
        entries = [entry for entry in edition.entries if entry.group == group.id]
        if entries:
            yield MenuLine("group", shown(group.title))
        for entry in entries:
            yield _line(entry)
    yield MenuLine("group", QCoreApplication.translate("Menu", "Also here"))
    if edition.has_words:
        yield MenuLine("entry", word_list_title(), WORD_LIST_ICON, WORD_LIST)
    yield MenuLine("entry", about_title(), ABOUT_ICON, ABOUT)


def _line(entry: Entry) -> MenuLine:
    """Return the line of one section."""
    return MenuLine("entry", shown(entry.title), entry.icon, entry.id)
