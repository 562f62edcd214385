"""Provides one row of a page as QML sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.ui import rich_text

if TYPE_CHECKING:
    from kiosk.content.blocks import Text


class Row(NamedTuple):
    """What one delegate needs to draw a block, or a part of one."""

    kind: str
    """Picks the delegate."""
    text: str = ""
    """Rich text when `isRich`, otherwise plain."""
    isRich: bool = False  # noqa: N815 - a role that QML reads
    plain: str = ""
    """The words without markup, for speech and accessible names."""
    title: str = ""
    level: int = 0
    """Heading level, depth of a list item counted from 0, or number of a table's columns."""
    marker: str = ""
    """Number or bullet of a list item, a step or a line of a legend."""
    icon: str = ""
    variant: str = ""
    """Kind of a callout, or key of an evidence label."""
    source: str = ""
    """URL of a drawing."""
    aspect: float = 0
    """Width of a drawing divided by its height; 0 when it is not known."""
    rank: int = 0
    """Level of a heading for those who hear it; 1 is the page's title, and none is left out."""
    position: int = 0
    """Place of a list item among those of its list, counted from 1."""
    total: int = 0
    """How many items its list has."""
    weight: float = 1.0
    """Share of a table's width."""
    isOpen: bool = True  # noqa: N815 - a role that QML reads
    rows: tuple[Row, ...] = ()
    """The parts that the block is made of."""


def text_row(kind: str, text: Text, *, level: int = 0, marker: str = "") -> Row:
    """Return a row that shows one text."""
    return Row(
        kind,
        text=rich_text.shown(text),
        isRich=rich_text.is_rich(text),
        plain=rich_text.plain(text),
        level=level,
        marker=marker,
    )
