"""Turns the blocks of a page into the rows that its screen shows."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from kiosk.content import blocks
from kiosk.mixed_text import shown, shown_mark
from kiosk.ui.block_titles import block_title
from kiosk.ui.evidence import evidence_label
from kiosk.ui.rich_text import bare, plain
from kiosk.ui.row import Row, text_row
from kiosk.ui.table_rows import table_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.content.page import Page

CALLOUT_ICONS = {"note": "info", "warning": "triangle-alert"}
PAGE_TITLE = 1
"""Level of the heading that a whole page stands under."""
BULLETS = ("•", "–", "•")


def page_rows(page: Page, figure_url: Callable[[str], str]) -> tuple[Row, ...]:
    """Return the rows of a page: first boxes, its own blocks, then the other boxes."""
    first = [box for box in page.boxes if box.is_first]
    last = [box for box in page.boxes if not box.is_first]
    return tuple(_rows((*first, *page.blocks, *last), figure_url))


def _rows(
    parts: Iterable[blocks.Block], figure_url: Callable[[str], str], above: int = PAGE_TITLE
) -> Iterator[Row]:
    """Yield a row for each block; `above` is the level of the heading that they stand under."""
    for part in parts:
        if isinstance(part, blocks.Heading):
            above = min(part.level, above + 1)
            yield _row(part)._replace(rank=above)
        elif isinstance(part, blocks.Figure):
            yield _figure(part, figure_url)
        elif isinstance(part, blocks.Callout):
            yield _container(part, tuple(_rows(part.blocks, figure_url, above + 1)), above + 1)
        elif isinstance(part, blocks.Detail | blocks.Label | blocks.Box):
            yield _container(part, tuple(_rows(part.blocks, figure_url, above)))
        else:
            yield _row(part)._replace(rank=above + 1)


def _figure(figure: blocks.Figure, figure_url: Callable[[str], str]) -> Row:
    """Return a drawing with its legend and description as parts."""
    legend = [
        text_row("legend", text, marker=str(number))
        for number, text in enumerate(figure.legend, start=1)
    ]
    description = [text_row("paragraph", text) for text in figure.description]
    source = figure_url(figure.image) if figure.image else ""
    return Row(
        "figure",
        title=shown(figure.title),
        text=shown(figure.alt),
        plain=figure.alt,
        source=source,
        aspect=figure.aspect,
        rows=(*legend, *description),
    )


def _container(
    part: blocks.Callout | blocks.Detail | blocks.Label | blocks.Box,
    rows: tuple[Row, ...],
    rank: int = 0,
) -> Row:
    """Return a block that holds other blocks; the title of a callout is a heading of some rank."""
    match part:
        case blocks.Callout():
            icon = CALLOUT_ICONS[part.kind]
            title, kind = shown(part.title), part.kind
            return Row("callout", title=title, icon=icon, variant=kind, rank=rank, rows=rows)
        case blocks.Detail():
            return Row("fold", title=shown(block_title(part)), icon="list", isOpen=False, rows=rows)
        case blocks.Box():
            title = shown(part.title)
            return Row("fold", title=title, icon=part.icon, isOpen=part.is_open, rows=rows)
        case blocks.Label():
            label = evidence_label(part.evidence)
            return Row(
                "label",
                text=shown(part.scope),
                plain=label.meaning,
                title=label.title,
                icon=label.icon,
                variant=part.evidence,
                rows=rows,
            )


@singledispatch
def _row(part: object) -> Row:
    """Return the row of a block that holds no other blocks."""
    message = f"no row for {type(part).__name__}"
    raise TypeError(message)


@_row.register
def _(part: blocks.Heading) -> Row:
    return Row("heading", text=bare(part.text), plain=plain(part.text), level=part.level)


@_row.register
def _(part: blocks.Paragraph) -> Row:
    return text_row("paragraph", part.text)


@_row.register
def _(part: blocks.List) -> Row:
    return Row("list", rows=tuple(_items(part, depth=0)))


@_row.register
def _(part: blocks.Table) -> Row:
    return table_row(part)


@_row.register
def _(part: blocks.Quote) -> Row:
    return Row("quote", rows=tuple(text_row("paragraph", text) for text in part.paragraphs))


@_row.register
def _(_part: blocks.Rule) -> Row:
    return Row("rule")


@_row.register
def _(part: blocks.Steps) -> Row:
    return Row("steps", title=shown(part.title), rows=tuple(_steps(part)))


@_row.register
def _(part: blocks.Questions) -> Row:
    questions = tuple(
        Row("question", bare(text), plain=plain(text), position=number, total=len(part.questions))
        for number, text in enumerate(part.questions, start=1)
    )
    icon = "message-circle-question-mark"
    return Row(
        "callout",
        title=shown(block_title(part)),
        icon=icon,
        variant="questions",
        rows=questions,
    )


def _steps(part: blocks.Steps) -> Iterator[Row]:
    """Yield the stops of a timeline: a name and what happens there."""
    for number, step in enumerate(part.steps, start=1):
        row = text_row("step", step.text, marker=str(number))
        title = bare(step.title)
        yield Row("step", row.text, row.isRich, row.plain, title=title, marker=row.marker)


def _items(part: blocks.List, depth: int) -> Iterator[Row]:
    """Yield the points of a list and of the lists in it, in reading order."""
    for number, item in enumerate(part.items, start=part.start):
        marker = f"{number}." if part.is_ordered else BULLETS[depth]
        marker = shown_mark(marker, plain(item.text)) if part.is_ordered else marker
        row = text_row("item", item.text, level=depth, marker=marker)
        yield row._replace(position=number - part.start + 1, total=len(part.items))
        if item.sublist is not None:
            yield from _items(item.sublist, depth + 1)
