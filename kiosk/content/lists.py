"""Provides the reading of lists: any indentation of two or more spaces nests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.blocks import List, ListItem
from kiosk.content.chunks import ITEM
from kiosk.content.inline import read_runs

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from kiosk.content.place import Place

_TAGS = ("ul", "ol")


@dataclass(slots=True)
class _Level:
    """A list that is open while lines are read."""

    indent: int
    is_numbered: bool
    first: int
    count: int = 0


def normalize_list(place: Place) -> str | None:
    """Return a list with four spaces a level, as Python-Markdown wants it, without empty lines.

    Returns nothing when the list can't be shown; the reason is on the report.
    """
    levels: list[_Level] = []
    lines: list[str] = []
    after_empty = False
    for number, line in enumerate(place.chunk.lines, place.chunk.line):
        item = ITEM.match(line)
        if not line:
            after_empty = True
            continue
        if item:
            _open_level(levels, len(item[1]), item[2])
            if not _check_item(levels, item[2], number, place):
                return None
            lines.append(f"{'    ' * (len(levels) - 1)}{item[2]} {item[3]}")
        elif after_empty:
            what = "A point of a list holds one paragraph only."
            fix = "Join it to the point above, or end the list and write it without spaces."
            place.context.report.fatal(number, what, fix)
            return None
        else:
            lines.append(line.strip())
        after_empty = False
    return "\n".join(lines)


def _open_level(levels: list[_Level], indent: int, marker: str) -> None:
    """Close the lists that a point does not belong to, and open one if it is nested."""
    while len(levels) > 1 and indent < levels[-1].indent:
        levels.pop()
    if not levels or indent >= levels[-1].indent + 2:
        first = int(marker[:-1]) if marker[0].isdigit() else 0
        levels.append(_Level(indent, marker[0].isdigit(), first))


def _check_item(levels: list[_Level], marker: str, line: int, place: Place) -> bool:
    """Report what is wrong with a point; return whether the list can still be read."""
    report, level = place.context.report, levels[-1]
    if len(levels) > limits.LIST_LEVELS:
        what = f"Lists are nested more than {limits.LIST_LEVELS} deep."
        report.fatal(line, what, "Make it a list of its own, under a heading.")
        return False
    if level.is_numbered != marker[0].isdigit():
        what = "A list mixes numbers and bullets."
        report.fatal(line, what, "Use one of them, or put a paragraph between two lists.")
        return False
    if level.is_numbered and level.first > limits.LIST_START:
        what = f'"{marker}" at the start of a line makes a numbered list.'
        report.fatal(line, what, f"Write {marker[:-1]}\\. if it is not a list.")
        return False
    level.count += 1
    shown = level.first + level.count - 1
    if level.is_numbered and int(marker[:-1]) not in {shown, level.first}:
        report.minor(line, f'"{marker}" shows as {shown}.', "Number the points one by one.")
    return True


def read_list(element: Element, place: Place) -> List:
    """Return the list that a tree holds."""
    items = tuple(_item(child, place) for child in element)
    for item in items:
        if not item.text:
            place.minor("A point of a list is empty.", "Take it out, or write something.")
    is_ordered = element.tag == "ol"
    start = int(element.get("start", "1")) if is_ordered else 1
    return List(tuple(item for item in items if item.text or item.sublist), is_ordered, start)


def _item(element: Element, place: Place) -> ListItem:
    """Return one point, with the list under it."""
    sublists = [read_list(child, place) for child in element if child.tag in _TAGS]
    if len(sublists) > 1:
        fix = "Indent all of its points by the same number of spaces."
        place.fatal("A point of a list holds two lists.", fix)
    text = read_runs(element, place, without=_TAGS)
    return ListItem(text, sublists[0] if sublists else None)


def has_sublist(block: List) -> bool:
    """Return whether a list is nested."""
    return any(item.sublist for item in block.items)
