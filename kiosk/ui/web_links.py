"""Provides the addresses on the web that a page names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.content.blocks import Run
from kiosk.mixed_text import shown
from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rich_text import WEB_LINK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from kiosk.content.page import Page

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


class WebLink(NamedTuple):
    """One address."""

    words: str
    """What the page calls it."""
    address: str


@QmlElement
@QmlUncreatable("a visit hands it out")
class WebLinksModel(RecordModel[WebLink]):
    """The addresses that the open page names, each once, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WebLink, (), parent)

    def words(self, address: str) -> str:
        """Return what the page calls an address."""
        return next((one.words for one in self._records if one.address == address), address)


def web_links(page: Page) -> list[WebLink]:
    """Return the addresses that a page and its boxes name, each once, in order."""
    found: dict[str, WebLink] = {}
    for run in _runs((page.blocks, page.boxes)):
        if run.link.startswith(WEB_LINK):
            found.setdefault(run.link, WebLink(shown(run.text), run.link))
    return list(found.values())


def _runs(part: object) -> Iterator[Run]:
    """Yield the runs of text in a part of a page, however deep they stand."""
    if isinstance(part, Run):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _runs(one)
    else:
        for name in getattr(part, "__slots__", ()):
            yield from _runs(getattr(part, name))
