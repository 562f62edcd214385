"""Provides tests of what a screen reader finds: the tree of items, read from outside the kiosk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kiosk.content import blocks
from tests.pack.words import PAGES, library, page
from tests.xvfb.spoken import spoken, words_of

if TYPE_CHECKING:
    from tests.xvfb.listener import Listener

pytestmark = pytest.mark.xvfb

LEVEL = re.compile(r"Heading level (\d)")
TABLE_PAGE = "immune-reconstruction"


@pytest.fixture
def reading(reader: Listener) -> Listener:
    """Return a listener who is on the page about surgery."""
    reader.open("Surgery")
    return reader


# Row 32: accessible name = visible label. Row 1: all that is shown is there to be heard.
def test_the_welcome_screen_is_one_button_that_says_what_it_is(welcomed: Listener) -> None:
    button, *languages = (item for item in welcomed.items() if item.role == "push button")
    assert button.name == "Touch to begin"
    assert [one.name for one in languages] == ["English", "Español", "简体中文", "العربية"]
    assert button.description.startswith("Esophageal cancer. ")
    assert "Nothing about you is kept." in button.description
    assert {"focused", "enabled", "showing"} <= button.states
    heading, staff, foot, corner = welcomed.names("label")
    assert (heading, staff) == ("TREATMENT INFORMATION", "Need help? Ask a member of staff.")
    assert corner == "Hold to hear"
    assert foot.splitlines()[:2] == [
        "General information, not medical advice. Ask your care team about your own treatment.",
        "Nothing about you is kept.",
    ]


# Row 4: reading order. Row 1: the words of each drawing, short and long.
@pytest.mark.parametrize("section", ["surgery", TABLE_PAGE])
def test_a_page_is_said_once_and_in_order(reading: Listener, section: str) -> None:
    reading.open(_menu_words(section))
    names = [item.name for item in reading.items() if item.role != "link" and item.name]
    begin = names.index(page(section).summary) + 1
    end = next(at for at in range(begin, len(names)) if names[at] == "Words on this page")
    assert names[begin:end] == spoken(page(section))
    head = names[names.index(page(section).title, names.index("More below")) - 2 : begin]
    assert head[0].startswith(("Standard treatment", "Investigational"))
    assert head[1].endswith("minute read")
    assert head[2:] == [page(section).title, page(section).summary]
    sources = page(section).sources
    at = names.index("Where this information comes from") + 1
    assert names[at : at + len(sources)] == list(sources)


# Row 3: real headings, one of level 1, no level left out. Row 27: a title for each page.
def test_headings_lead_from_large_to_small_on_every_page(reading: Listener) -> None:
    titles = set()
    for entry in reading.names("push button")[: len(PAGES)]:
        title = entry.removesuffix(", you are here")
        reading.open(title)
        headings = [item for item in reading.items() if item.role == "heading"]
        levels = [int(LEVEL.fullmatch(one.description)[1]) for one in headings]  # type: ignore[index]
        assert levels.count(1) == 1, title
        begin = levels.index(1)
        assert levels[0] == 2, "the menu's title"
        titles.add(headings[begin].name)
        for above, below in zip(levels[begin:], levels[begin + 1 :], strict=False):
            assert below <= above + 1, f"{title}: {levels}"
    assert len(titles) == len(PAGES)


# Row 3: real lists.
def test_lists_say_how_many_points_they_have_and_which_one_this_is(reading: Listener) -> None:
    lists = [item for item in reading.items() if item.role == "list"]
    assert len(lists) >= sum(isinstance(one, blocks.List) for one in page("surgery").blocks)
    for one in lists:
        points = [child for child in one.children if child.role == "list item"]
        assert len(points) == len(one.children) > 0
        assert one.description in {f"Points: {len(points)}", f"Steps: {len(points)}"}
        assert [point.description for point in points] == [
            f"{number} of {len(points)}" for number in range(1, len(points) + 1)
        ]
    (steps,) = (one for one in lists if one.description.startswith("Steps"))
    assert steps.children[0].name == "1. Fitness tests."


# Row 3: real tables.
def test_tables_have_rows_headers_and_cells_that_say_where_they_are(reading: Listener) -> None:
    reading.open(_menu_words(TABLE_PAGE))
    shown = [item for item in reading.items() if item.role == "table"]
    written = [one for one in page(TABLE_PAGE).blocks if isinstance(one, blocks.Table)]
    assert len(shown) == len(written) > 0
    for item, table in zip(shown, written, strict=True):
        assert item.description == f"Rows: {len(table.rows)}. Columns: {len(table.header)}."
        header, *lines = item.children
        assert [one.role for one in item.children] == ["row"] * (len(table.rows) + 1)
        assert [(one.role, one.description) for one in header.children] == [
            ("column header", f"Column {column}") for column in range(1, len(table.header) + 1)
        ]
        assert [
            [(one.role, one.name, one.description) for one in line.children] for line in lines
        ] == [
            [
                ("cell", words_of(cell), f"{words_of(name)}, row {row}, column {column}")
                for column, (name, cell) in enumerate(zip(table.header, cells, strict=True), 1)
            ]
            for row, cells in enumerate(table.rows, 1)
        ]


# Row 1: every drawing has its words. Row 32: role, name and state.
def test_drawings_have_their_words_and_a_control_to_enlarge_them(reading: Listener) -> None:
    drawings = [item for item in reading.items() if item.role == "graphic"]
    written = [one for one in page("surgery").blocks if isinstance(one, blocks.Figure)]
    assert [one.name for one in drawings] == [figure.alt for figure in written]
    for one in drawings:
        assert one.description == "It is described in the next lines."
        assert [child.name for child in one.children] == ["Larger"]


# Row 32: every item has a name; every control can be pressed from outside.
def test_every_control_has_a_name_and_can_be_pressed(reading: Listener) -> None:
    items = reading.items()
    assert [item for item in items if "focusable" in item.states and not item.name] == []
    controls = [item for item in items if item.role in {"push button", "check box"}]
    assert len(controls) > len(PAGES)
    for control in controls:
        act = "Press" if control.role == "push button" else "Toggle"
        assert act in reading.bus.actions(control), control.name
        assert control.children == (), f"{control.name!r} is said twice"


def _menu_words(section: str) -> str:
    """Return what the menu calls a section."""
    entries = library().packs[0].edition("en").entries
    return next(entry.title for entry in entries if entry.id == section)
