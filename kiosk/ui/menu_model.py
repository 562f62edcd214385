"""Provides the side menu: headings of groups and the sections under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject

    from kiosk.content.pack import Edition, Entry

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


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

    def show_sections(self, edition: Edition, section_ids: Iterable[str]) -> None:
        """Show the named sections alone, without headings."""
        by_id = {entry.id: entry for entry in edition.entries}
        entries = [by_id[id_] for id_ in section_ids if id_ in by_id]
        self.reset_records([_line(entry) for entry in entries])

    def mark(self, section_id: str) -> None:
        """Mark the section that is open, and no other."""
        for number, line in enumerate(self._records):
            is_current = line.kind == "entry" and line.sectionId == section_id
            if line.isCurrent != is_current:
                self.change_record(number, isCurrent=is_current)


def _lines(edition: Edition) -> Iterator[MenuLine]:
    """Yield each group that has sections, and its sections."""
    for group in edition.groups:
        entries = [entry for entry in edition.entries if entry.group == group.id]
        if entries:
            yield MenuLine("group", group.title)
        for entry in entries:
            yield _line(entry)


def _line(entry: Entry) -> MenuLine:
    """Return the line of one section."""
    return MenuLine("entry", entry.title, entry.icon, entry.id)
