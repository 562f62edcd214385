"""Turns a table into rows of cells with widths that suit their words."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from kiosk.ui.rich_text import bare, is_rich, plain, shown
from kiosk.ui.row import Row

if TYPE_CHECKING:
    from kiosk.content.blocks import Table, Text


def table_row(table: Table) -> Row:
    """Return the table: a row of cells for the header, then one for each line."""
    weights = _weights(table)
    names = [bare(text) for text in table.header]
    header = _line("header", table.header, weights, names)
    lines = [_line("line", cells, weights, names) for cells in table.rows]
    return Row("table", level=len(table.header), rows=(header, *lines))


def _line(kind: str, cells: tuple[Text, ...], weights: list[float], names: list[str]) -> Row:
    """Return one line of cells, each of which knows the name of its column."""
    return Row(
        kind,
        rows=tuple(
            Row("cell", shown(text), is_rich(text), plain(text), title=name, weight=weight)
            for text, weight, name in zip(cells, weights, names, strict=True)
        ),
    )


def _weights(table: Table) -> list[float]:
    """Return each column's share of the width, which grows slower than its words."""
    columns = zip(table.header, *table.rows, strict=True)
    lengths = [sqrt(max(len(plain(text)) for text in column) + 4) for column in columns]
    return [length / sum(lengths) for length in lengths]
