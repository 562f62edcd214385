"""Provides tests of the contrast of drawings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kiosk
from kiosk.content.check.rules.svg_contrast import PLATE
from tests.content.check.checking import findings, found

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

LINE = '<path d="M0 0h9" stroke="{}"/>'
DISC = '<circle cx="5" cy="5" r="4" fill="{}"/>'
RING = '<circle cx="5" cy="5" r="4" fill="none" stroke="#0b5a53"/>'
"""An outline that fits the disc."""
BLOB = '<path d="M1 5C1 0 9 0 9 5S1 9 1 5Z" fill="#eaf2f0"/>'
LEFT = '<path d="M5 1C1 1 1 9 5 9" fill="none" stroke="#000"/>'
RIGHT = '<path d="M5 1C9 1 9 9 5 9" fill="none" stroke="#000"/>'


def drawing(*shapes: str) -> str:
    """Return a drawing with each shape on a line of its own, from line 2."""
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    return "\n".join([head, *shapes, "</svg>\n"])


CASES: list[tuple[str, tuple[str, ...], list[int]]] = [
    # Lines, and all the ways in which a color is written. #949494 has 3.03:1, #959595 2.99:1.
    ("just dark enough", (LINE.format("#949494"),), []),
    ("a little too pale", (LINE.format("#959595"),), [2]),
    ("three digits", (LINE.format("#aaa"),), [2]),
    ("a name", (LINE.format("Gold"),), [2]),
    ("a dark name", (LINE.format("teal"),), []),
    ("rgb", (LINE.format("rgb(149, 149, 149)"),), [2]),
    ("dark rgb", (LINE.format("rgb(148,148,148)"),), []),
    ("percentages", (LINE.format("rgb(60%, 60%, 60%)"),), [2]),
    ("none", ('<path d="M0 0h9" fill="none"/>',), []),
    ("no color at all is black", ('<path d="M0 0h9v9"/>',), []),
    ("the color of the words around", ('<g color="#eee">', LINE.format("currentColor"), "</g>"),
     [3]),
    ("what can't be known", (LINE.format("url(#a)"), LINE.format("icc-color(a)")), []),
    ("a line without thickness", ('<path d="M0 0h9" stroke="#eee" stroke-width="0"/>',), []),
    # Where it is said.
    ("in a group", ('<g stroke="#eee">', '<path d="M0 0h9"/>', "</g>"), [3]),
    ("better known than the group", ('<g stroke="#eee">', LINE.format("#000"), "</g>"), []),
    ("after the group", ('<g stroke="#eee">', "</g>", '<path d="M0 0h9"/>'), []),
    ("as in the group", ('<g stroke="#eee">', '<path d="M0 0h9" stroke="inherit"/>', "</g>"),
     [3]),
    ("in a style", ('<path d="M0 0h9" stroke="#000" style="fill:none; stroke: #eee"/>',), [2]),
    ("in a style sheet",
     ("<style>path { fill: none } /* b */ .pale, #b { stroke: #eee }</style>",
      '<path class="x pale" d="M0 0h9"/>',
      '<path id="b" d="M0 0h9"/>', '<path class="other" d="M0 0h9"/>'), [3, 4]),
    # What lets the plate through.
    ("half seen", ('<path d="M0 0h9" stroke="#000" stroke-opacity=".4"/>',), [2]),
    ("less than half seen", ('<path d="M0 0h9" stroke="#000" stroke-opacity="40%"/>',), [2]),
    ("more than wholly seen", ('<path d="M0 0h9" stroke="#959595" opacity="2"/>',), [2]),
    ("mostly seen", ('<path d="M0 0h9" stroke="#000" stroke-opacity=".5"/>',), []),
    ("a group half seen", ('<g opacity="0.6">', '<path d="M0 0h9" stroke="#000" opacity=".6"/>',
                           "</g>"), [3]),
    ("not seen at all", ('<path d="M0 0h9" stroke="#eee" opacity="0"/>',), []),
    ("hidden", ('<g display="none">', LINE.format("#eee"), "</g>"), []),
    ("invisible", ('<path d="M0 0h9" stroke="#eee" visibility="hidden"/>',), []),
    ("part of a mask", ('<mask id="a">', LINE.format("#eee"), "</mask>"), []),
    # Shapes.
    ("a pale shape", (DISC.format("#eaf2f0"),), [2]),
    ("a dark shape", (DISC.format("#0b5a53"),), []),
    ("a gap in the color of the plate", (DISC.format("#fff"), LINE.format("white")), []),
    ("with a line of its own",
     ('<circle r="4" fill="#eaf2f0" stroke="#0b5a53"/>',), []),
    ("with a pale line of its own", ('<circle r="4" fill="#eaf2f0" stroke="#eee"/>',), [2]),
    ("outlined by another shape", (DISC.format("#eaf2f0"), RING), []),
    ("outlined by two lines", (BLOB, LEFT, RIGHT), []),
    ("outlined from corner to corner",
     (BLOB, '<line x1="9" y1="9" x2="1" y2="1" stroke="#000"/>'), []),
    ("outlined by an oval",
     (BLOB, '<ellipse cx="5" cy="5" rx="4" ry="5" fill="none" stroke="#000"/>'), []),
    ("outlined by too flat an oval",
     (BLOB, '<ellipse cx="5" cy="5" rx="4" ry="3" fill="none" stroke="#000"/>'), [2]),
    ("outlined on one side", (BLOB, LEFT), [2]),
    ("outlined by a pale line", (DISC.format("#eaf2f0"), RING.replace("#0b5a53", "#ddd")), [2, 3]),
    ("beside an outline", (DISC.format("#eaf2f0"), RING.replace('cx="5"', 'cx="15"')), [2]),
    ("between two outlines that do not touch it",
     (DISC.format("#eaf2f0"), RING.replace('cx="5"', 'cx="-15"'),
      RING.replace('cx="5"', 'cx="25"')), [2]),
    ("an outline that is moved away",
     (DISC.format("#eaf2f0"), '<g transform="translate(20 0)">', RING, "</g>"), [2]),
    ("an outline that is moved here",
     (DISC.format("#eaf2f0"), '<g transform="translate(-10)scale(2)">',
      '<circle cx="7.5" cy="2.5" r="2" fill="none" stroke="#000"/>', "</g>"), []),
    ("an outline that is turned here",
     (DISC.format("#eaf2f0"), '<g transform="rotate(180 0 5)" fill="none" stroke="#000">',
      '<rect x="-9" y="1" width="8" height="8"/>', "</g>"), []),
    ("a pale shape on a dark one", ('<path d="M0 0H9V9H0Z"/>', DISC.format("#eaf2f0")), []),
    ("a dark shape on a pale one with its line",
     (DISC.format("#eaf2f0"), RING, '<path d="M4 4h2v2z"/>'), []),
    ("a pale shape beside a dark one", ('<path d="M0 0h2v2H0Z"/>', DISC.format("#eaf2f0")), [3]),
    ("a pale line on a dark shape", ('<path d="M0 0H9V9H0Z"/>', LINE.format("#eee")), []),
    ("a pale line beside a dark shape", ('<path d="M0 0h2v2H0Z"/>', LINE.format("#eee")), [3]),
    ("a pale line on a pale shape on a dark one",
     ('<path d="M0 0H9V9H0Z"/>', '<path d="M0 0H9V9H0Z" fill="#eaf2f0"/>', LINE.format("#eee")),
     [4]),
    ("arcs", ('<path d="M1 5a4 4 0 118 0 4 4 0 01-8 0z" fill="#eaf2f0"/>', RING), []),
    ("every other shape",
     ('<rect x="1" y="1" width="3" height="3" fill="#eee"/>',
      '<ellipse rx="2" ry="3" fill="#eee"/>',
      '<polygon points="1,1 3,1 3,3" fill="#eee"/>',
      '<polyline points="1 1 3 1 3 3" stroke="#eee" fill="none"/>',
      '<line x1="1" x2="8" stroke="#eee"/>'), [2, 3, 4, 5, 6]),
]  # fmt: skip


@pytest.mark.parametrize(("shapes", "lines"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_what_can_be_seen(pack: PackWriter, shapes: tuple[str, ...], lines: list[int]) -> None:
    pack.file("figures/a.svg", drawing(*shapes))
    pack.section("page")
    assert found(pack, "svg-contrast") == [("figures/a.svg", line) for line in lines]


OUTLINES = [
    "M1 1L9 1L9 9L1 9Z",
    "m1 1 8 0 0 8-8 0z",
    "M1 1H9V9H1Z",
    "M1 1h8v8h-8z",
    "M1 1h0m0 0 8 0v8h-8",
    "M9 9L9 9 1 9zV1H1",
    "M1 1C9 1 9 1 9 9C9 9 1 9 1 1",
    "m1 1c8 0 8 0 8 8",
    "M1 1S9 1 9 9",
    "M1 1Q9 1 9 9",
    "M1 1T9 9",
    "M1 5A4 4 0 0 1 9 5A4 4 0 0 1 1 5Z",
    "M1,5a4,4,0,0,1,8,0,4,4,0,0,1-8,0z",
    "M1 5a4 4 0 118 0a4 4 0 11-8 0",
    "M10e-1 1.L9.0+9",
    "M9 9s0 8-8-8",
    "M9 9L1 17zv-8",
    "M9 9 1 17zv-8",
]
"""Lines around the disc, or from one corner of its box to the other."""


@pytest.mark.parametrize("path", OUTLINES)
def test_every_step_of_a_path_counts(pack: PackWriter, path: str) -> None:
    outline = f'<path d="{path}" fill="none" stroke="#000" stroke-width=".1"/>'
    moved = f'<g transform="translate(3)">{outline}</g>'
    pack.file("figures/a.svg", drawing(DISC.format("#eaf2f0"), outline))
    pack.file("figures/b.svg", drawing(DISC.format("#eaf2f0"), moved))
    pack.section("page")
    assert found(pack, "svg-contrast") == [("figures/b.svg", 2)]


def test_the_message_tells_the_color_and_its_contrast(pack: PackWriter) -> None:
    pack.file("figures/a.svg", drawing(LINE.format("gold"), DISC.format("#e0904a")))
    pack.section("page")
    line, shape = map(str, findings(pack, "svg-contrast"))
    assert "#ffd700 has a contrast of 1.4:1" in line
    assert "#e0904a has a contrast of 2.5:1" in shape


def test_a_drawing_that_is_refused_is_not_looked_at(pack: PackWriter) -> None:
    pack.file("figures/a.svg", drawing("<text>1</text>", LINE.format("#eee")))
    pack.file("figures/b.svg", "<svg")
    pack.section("page")
    assert found(pack, "svg-contrast") == []


def test_the_plate_is_white_in_every_theme() -> None:
    themes = list((Path(kiosk.__file__).parent / "ui/qml/Kiosk/theme").glob("*Colors.qml"))
    plates = [re.findall(r'figurePlate: "(.*)"', theme.read_text("utf-8")) for theme in themes]
    assert plates == [[str(PLATE)]] * len(themes)
    assert len(themes) > 1
