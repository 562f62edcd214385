"""Provides the reading of tables, whose rows must all be as wide as the header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.blocks import Table
from kiosk.content.inline import read_runs

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from kiosk.content.blocks import Text
    from kiosk.content.place import Place

_SEPARATOR = re.compile(r" *\|?( *:?-+:? *\|)* *:?-* *$")
_MARK = re.compile(r"\\\\|\\\||(\|)")


def is_table(lines: tuple[str, ...]) -> bool:
    """Return whether lines look like a table: words and bars, then hyphens and bars."""
    if len(lines) < 2 or "|" not in lines[0]:
        return False
    return "|" in lines[1] and "-" in lines[1] and _SEPARATOR.match(lines[1]) is not None


def check_table(lines: tuple[str, ...], place: Place) -> bool:
    """Report a table that Python-Markdown would take too long over, or take words from.

    Args:
        lines: The chunk's lines with site values hidden, since those hold a bar.
        place: Where the table stands.

    """
    columns, rows = _cells(lines[0], has_border=_has_border(lines[0])), len(lines) - 2
    fix = f"Split it; {limits.TABLE_COLUMNS} columns and {limits.TABLE_ROWS} rows are the most."
    if columns > limits.TABLE_COLUMNS:
        place.fatal(f"A table has {columns} columns.", fix)
        return False
    if rows > limits.TABLE_ROWS:
        place.fatal(f"A table has {rows} rows.", fix)
        return False
    if rows < 1:
        place.fatal("A table has no rows.", "Add one under the line of hyphens.")
        return False
    if "`" in "".join(lines):
        place.fatal("Backticks in a table hide its bars.", "Take them out.", near="`")
        return False
    return _check_widths(lines, columns, place)


def _check_widths(lines: tuple[str, ...], columns: int, place: Place) -> bool:
    """Report rows that are wider or narrower than the header."""
    is_good, has_border = True, _has_border(lines[0])
    for offset, line in enumerate(lines):
        if (cells := _cells(line, has_border=has_border)) != columns:
            what = f"A row of the table has {cells} cells, the header {columns}."
            fix = "Put a | between every two cells; write \\| for a bar in the words."
            place.context.report.fatal(place.chunk.line + offset, what, fix)
            is_good = False
    return is_good


def _has_border(header: str) -> bool:
    """Return whether a table has bars at its edges; the header tells, as in Python-Markdown."""
    return bool({0, len(header.strip(" ")) - 1} & set(_bars(header)))


def _cells(row: str, *, has_border: bool) -> int:
    """Return how many cells a row has, counted as Python-Markdown does."""
    edges = {0, len(row.strip(" ")) - 1} if has_border else set()
    return len(set(_bars(row)) - edges) + 1


def _bars(row: str) -> list[int]:
    """Return where the bars of a row are."""
    return [found.start(1) for found in _MARK.finditer(row.strip(" ")) if found[1]]


def read_table(element: Element, place: Place) -> Table:
    """Return the table that a tree holds."""
    rows = tuple(tuple(read_runs(cell, place) for cell in row) for part in element for row in part)
    header: tuple[Text, ...] = rows[0]
    return Table(header, rows[1:])
