"""Provides what a visitor who sees would take in at one look, as words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from shiboken6 import getCppPointer

from kiosk.ui.speech.spoken_item import (
    content_of,
    dialog_of,
    name_of,
    pane_of,
    texts_of,
    words_of,
)

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.ui.visit import Visit
    from kiosk.ui.window import KioskWindow


class Sight(NamedTuple):
    """What is on the screen; no item of it is kept."""

    screen: str = ""
    """`welcome`, `topics` or `reading`; empty before the first look."""
    page: tuple[str, str] = ("", "")
    """Section and language of the open page."""
    card: str = ""
    """Name of the card that is open."""
    is_asking: bool = False
    """Whether the screen asks if anybody is still there."""
    title: str = ""
    """What the card is called."""
    texts: tuple[str, ...] = ()
    """What the card says."""
    focus: str = ""
    """What the keys are on, in words."""
    pane: int = 0
    """Number of the pane that the keys are in; 0 outside of any."""
    view: tuple[float, float] = (0, 0)
    """Which part of what its pane holds is in view: top and bottom, in pixels."""
    place: tuple[float, float] = (0, 0)
    """Where in the pane the keys are; the top of the view where they are on no control."""


def look_at(visit: Visit, window: KioskWindow) -> Sight:
    """Return what is on the screen now."""
    item = window.activeFocusItem()
    page = visit.reader.page
    edition = visit.reader.edition
    card = dialog_of(item)
    pane = pane_of(item)
    focus = words_of(item) if item is not None else ""
    view = _view(pane) if pane is not None else (0, 0)
    return Sight(
        screen=visit.screen,
        page=(page.title, edition.language if edition else visit.language),
        card=visit.cards.opened,
        is_asking=visit.clock.isWarning,
        title=name_of(card) if card is not None else "",
        texts=_without_title(texts_of(card), name_of(card)) if card is not None else (),
        focus=focus,
        pane=getCppPointer(pane)[0] if pane is not None else 0,
        view=view,
        place=_place(item, pane) if item and pane and focus else (view[0], view[0]),
    )


def _without_title(texts: tuple[str, ...], title: str) -> tuple[str, ...]:
    """Return the words of a card without those that only say once more what it is called."""
    return tuple(text for text in texts if text != title)


def _place(item: QQuickItem, pane: QQuickItem) -> tuple[float, float]:
    """Return where an item stands in what a pane holds."""
    top = item.mapToItem(content_of(pane), 0, 0).y()
    return top, top + item.height()


def _view(pane: QQuickItem) -> tuple[float, float]:
    """Return which part of what a pane holds is in view, from top to bottom."""
    top = float(pane.property("contentY"))
    return top, top + pane.height()
