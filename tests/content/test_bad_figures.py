"""Provides tests of drawings that are not shown: their words stay on the page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.content.blocks import Figure

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problem import Problem
    from tests.content.pack_writer import PackWriter

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n'
BODY = "!!! figure\n    ![A circle](figures/a.svg)\n\n    1. The circle\n\n    Words."

BOMB = "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 10 + "</g>\n" for n in range(1, 10))

DRAWINGS = [
    ("network image", '<image href="https://example.org/x.png"/>', 2, "from elsewhere (<image>)"),
    ("network use", '<use xlink:href="https://example.org/x.svg#a"/>', 2, '"https://example.org'),
    ("network fill", '<path fill="url(https://example.org/x#a)"/>', 2, '"https://example.org'),
    ("network style", '<path style="fill:URL( \'//example.org/x\')"/>', 2, '"//example.org/x"'),
    ("style sheet", "<style>@import 'x.css';</style>", 2, "@import"),
    ("style address", "<style>path { fill: url(x.svg) }</style>", 2, '"x.svg"'),
    ("escaped style", "<style>path { fill: u\\72l(x.svg) }</style>", 2, "backslash"),
    ("file", '<use href="file:///etc/passwd"/>', 2, '"file:///etc/passwd"'),
    ("base", '<g xml:base="https://example.org/"/>', 2, "xml:base"),
    ("script", "<script>alert(1)</script>", 2, "acts (<script>)"),
    ("event", '\n<path onload="x()"/>', 3, "acts (onload)"),
    ("animation", "<animate/>", 2, "acts (<animate>)"),
    ("foreign", "<foreignObject/>", 2, "from elsewhere (<foreignobject>)"),
    ("link", '<a href="#b"/>', 2, "from elsewhere (<a>)"),
    ("words", "<text>Kidney</text>", 2, "holds words (<text>)"),
    ("words inside", "<g><tspan>Kidney</tspan></g>", 2, "holds words (<tspan>)"),
    ("filter", '<filter id="f"/>', 2, "slow to draw"),
    ("too many", "<path/>\n" * 5000, 5001, "more than 5000 shapes"),
    ("too deep", "<g>\n" * 60, 51, "more than 50 deep"),
    ("use bomb", '<path id="g0"/>' + BOMB, 5, "draw one another too often"),
    ("use circle", '<g id="a"><use href="#a"/></g>', 2, "draw one another too often"),
    ("fill circle", '<pattern id="a"><path fill="url(#a)"/></pattern>', 2, "too often"),
    ("not closed", "<g>", 2, "It is not XML"),
]  # fmt: skip

FILES = [
    ("entities", '<!DOCTYPE svg [<!ENTITY a "b">]>\n' + HEAD + "</svg>", 1, "DOCTYPE"),
    ("instruction", '<?xml-stylesheet href="x.css"?>\n' + HEAD + "</svg>", 1, "instruction"),
    ("no svg", "<html/>", 1, "not an SVG drawing"),
    ("no namespace", "<svg/>", 1, "not an SVG drawing"),
    ("empty", "", 1, "It is not XML"),
    ("no xml", "PNG", 1, "It is not XML"),
]


def problem_of(pack: PackWriter) -> Problem:
    """Return the one problem of a pack; its drawing is left out, but none of its words."""
    pack.section("page", BODY)
    library = pack.open()
    (problem,) = library.packs[0].problems
    assert not problem.is_fatal
    (figure,) = library.page("test", "page", "en").blocks
    assert isinstance(figure, Figure)
    assert (figure.image, figure.alt) == ("", "A circle")
    assert len(figure.legend) == len(figure.description) == 1
    return problem


@pytest.mark.parametrize(
    ("inside", "line", "what"), [case[1:] for case in DRAWINGS], ids=[case[0] for case in DRAWINGS]
)
def test_bad_drawing(pack: PackWriter, inside: str, line: int, what: str) -> None:
    pack.file("figures/a.svg", HEAD + inside + "</svg>")
    problem = problem_of(pack)
    assert (problem.file, problem.line) == ("figures/a.svg", line)
    assert what in problem.what


@pytest.mark.parametrize(
    ("source", "line", "what"), [case[1:] for case in FILES], ids=[case[0] for case in FILES]
)
def test_not_a_drawing(pack: PackWriter, source: str, line: int, what: str) -> None:
    pack.file("figures/a.svg", source)
    problem = problem_of(pack)
    assert (problem.file, problem.line) == ("figures/a.svg", line)
    assert what in problem.what


def test_a_large_drawing_is_told_where_the_page_names_it(pack: PackWriter) -> None:
    pack.file("figures/a.svg", HEAD + " " * 1024 * 1024 + "</svg>")
    problem = problem_of(pack)
    assert (problem.file, problem.line) == ("en/page.md", 13)
    assert "larger than 1024 KB" in problem.what


@pytest.mark.skipif(sys.platform == "win32", reason="needs rights for links there")
def test_a_link_to_a_drawing_outside_of_the_pack(pack: PackWriter, tmp_path: Path) -> None:
    outside = tmp_path / "a.svg"
    outside.write_text(HEAD + "</svg>", encoding="utf-8")
    (pack.folder / "figures" / "a.svg").symlink_to(outside)
    problem = problem_of(pack)
    assert (problem.file, problem.line) == ("en/page.md", 13)
    assert "outside the pack" in problem.what


def test_gradients_styles_and_repeats_are_fine(pack: PackWriter) -> None:
    good = (
        '<style>.a { fill: url(#b) }</style><linearGradient id="b"/><g id="c" class="a">'
        '<path fill="url(#b)"/></g><use xlink:href="#c"/><use href="#c" x="5"/></svg>'
    )
    pack.file("figures/a.svg", HEAD + good)
    (figure,) = pack.page(BODY).blocks
    assert isinstance(figure, Figure)
    assert figure.image.endswith(".svg")
