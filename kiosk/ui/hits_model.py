"""Provides the hits of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.content.blocks import Run
from kiosk.content.pack import ABOUT, WORD_LIST
from kiosk.mixed_text import shown
from kiosk.ui.about_page import about_title
from kiosk.ui.menu_model import ABOUT_ICON, WORD_LIST_ICON
from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rich_text import styled
from kiosk.ui.word_list import word_list_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject

    from kiosk.content.library import Library
    from kiosk.content.pack import Edition
    from kiosk.content.search.search import Found

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class Hit(NamedTuple):
    """One place where the words stand."""

    title: str
    """The page's words in the menu."""
    iconName: str  # noqa: N815 - a role that QML reads
    sentence: str
    """The sentence as styled text, the words that were found bold."""
    plain: str
    """The same without markup, for speech."""
    sectionId: str  # noqa: N815 - a role that QML reads
    row: int
    """Number of the page's row that holds it; -1 is the head."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class HitsModel(RecordModel[Hit]):
    """The places where the words of a search stand, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Hit, (), parent)


def read_hits(
    found: Iterable[Found], library: Library, pack_id: str, language: str
) -> tuple[Hit, ...]:
    """Return what was found in a pack of a library as a visitor sees it."""
    pack = next(pack for pack in library.packs if pack.id == pack_id)
    lines = _menu_lines(pack.edition(language))
    return tuple(
        Hit(*lines[one.section], styled(tuple(_runs(one))), one.sentence, one.section, one.row)
        for one in found
    )


def _menu_lines(edition: Edition) -> dict[str, tuple[str, str]]:
    """Return the title and the icon that the menu has for each page."""
    return {
        **{entry.id: (shown(entry.title), entry.icon) for entry in edition.entries},
        WORD_LIST: (word_list_title(), WORD_LIST_ICON),
        ABOUT: (about_title(), ABOUT_ICON),
    }


def _runs(found: Found) -> Iterator[Run]:
    """Yield the sentence, cut where the words that were found begin and end."""
    at = 0
    for start, end in found.marks:
        yield Run(found.sentence[at:start])
        yield Run(found.sentence[start:end], bold=True)
        at = end
    yield Run(found.sentence[at:])
