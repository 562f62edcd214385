"""Provides tests of what the check passes on from the compiler: each code at its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.check.rules import COMPILER_RULES
from kiosk.content.check.runner import CheckOptions, check_compiled
from kiosk.content.compiler_team import CompilerTeam
from kiosk.content.pack_compiler import PackCompiler
from kiosk.content.page_cache import PageCache
from tests.content.check.checking import TODAY, findings
from tests.content.pack_writer import BODY_LINE, PICTURE, PackWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = "en/page.md"
UNEVEN = "| a | b |\n|---|---|\n| c |"
"""A table that loses words."""


def figure(alt: str = "A line from left to right", image: str = "figures/a.svg") -> str:
    """Return a block with a drawing."""
    return f"!!! figure\n    ![{alt}]({image})\n\n    A line."


def with_drawing(inside: str) -> Callable[[PackWriter], None]:
    """Return what writes a page with a drawing that holds something."""

    def write(pack: PackWriter) -> None:
        pack.file("figures/a.svg", PICTURE.replace("<path", f"\n{inside}<path"))
        pack.section("page", figure())

    return write


def with_box(body: str) -> Callable[[PackWriter], None]:
    """Return what writes a page with a shared box."""

    def write(pack: PackWriter) -> None:
        pack.box("urgent", body)
        pack.section("page", boxes="[urgent]")

    return write


def with_words(glossary: str) -> Callable[[PackWriter], None]:
    """Return what writes a page and a glossary."""

    def write(pack: PackWriter) -> None:
        pack.file("en/glossary.toml", glossary)
        pack.section("page")

    return write


def with_page(body: str = "Words.", **front: str | None) -> Callable[[PackWriter], None]:
    """Return what writes a page."""

    def write(pack: PackWriter) -> None:
        pack.section("page", body, **front)

    return write


def with_bytes(pack: PackWriter) -> None:
    """Write a page that is not UTF-8."""
    path = pack.section("page")
    path.write_bytes(path.read_bytes().replace(b"Words.", b"W\xf6rter."))
    pack.section("other")


def with_order(pack: PackWriter) -> None:
    """Write an order that names a page which is not there."""
    pack.section("page")
    pack.manifest(order='["page", "gone"]')


def with_a_stray_page(pack: PackWriter) -> None:
    """Write a page that the order does not name."""
    pack.section("page")
    pack.manifest()
    pack.section("stray")


CASES = [
    ("structure", with_page(f"Words.\n\n{UNEVEN}"), PAGE, BODY_LINE + 4, "error"),
    ("structure", with_page("A <b>word</b>."), PAGE, BODY_LINE, "warning"),
    ("front-matter", with_page(title=None), PAGE, 1, "error"),
    ("front-matter", with_page(icon="nothing"), PAGE, 5, "warning"),
    ("pack", with_order, "pack.toml", 4, "error"),
    ("pack", with_a_stray_page, "en/stray.md", 0, "warning"),
    ("file", with_bytes, PAGE, BODY_LINE, "error"),
    ("sources", with_page(sources=None), PAGE, 1, "error"),
    ("sources", with_page(sources=""), PAGE, 10, "error"),
    ("site-value", with_page("Above {fever_limit}."), PAGE, BODY_LINE, "error"),
    ("site-value", with_page("Above {fever|a fever}."), PAGE, BODY_LINE, "error"),
    ("box", with_page(boxes="[urgent]"), PAGE, BODY_LINE - 1, "error"),
    ("box", with_box(UNEVEN), "en/boxes/urgent.md", 9, "error"),
    ("link", with_page("[Words](section:gone)"), PAGE, BODY_LINE, "error"),
    ("image", with_page(figure()), PAGE, BODY_LINE + 1, "error"),
    ("image", with_drawing("<script/>"), "figures/a.svg", 2, "error"),
    ("alt-text", with_page(figure("")), PAGE, BODY_LINE + 1, "error"),
    ("svg-words", with_drawing("<text>1</text>"), "figures/a.svg", 2, "error"),
    ("svg-external", with_drawing('<image href="https://a.org/b.png"/>'), "figures/a.svg", 2,
     "error"),
    ("glossary-file", with_words('[terms.a]\nterm = "a"'), "en/glossary.toml", 1, "error"),
    ("glossary-file", with_words('[terms.a]\nterm = "a"\ndefinition = "b"\nx = 1'),
     "en/glossary.toml", 4, "warning"),
    ("glossary-missing", with_page("A [word](glossary:gone)."), PAGE, BODY_LINE, "error"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "write", "file", "line", "severity"), CASES, ids=[f"{c[0]}-{c[4]}" for c in CASES]
)
def test_what_the_compiler_finds(
    pack: PackWriter,
    code: str,
    write: Callable[[PackWriter], None],
    file: str,
    line: int,
    severity: str,
) -> None:
    write(pack)
    assert [(one.file, one.line, one.severity) for one in findings(pack, code)] == [
        (file, line, severity)
    ]


def test_a_page_that_takes_too_long(pack: PackWriter, tmp_path: Path) -> None:
    pack.section("page")
    pack.manifest()
    root, figures = pack.folder.resolve(), tmp_path / "figures"
    figures.mkdir()
    with CompilerTeam(time_limit=0) as team:
        compiler = PackCompiler(root, {}, figures, team, PageCache(tmp_path / "pages"))
        compiled = compiler.run()
    result = check_compiled(root, compiled, CheckOptions(TODAY), lambda _done, _all: None)
    assert [(one.file, one.severity) for one in result.findings if one.code == "limit"] == [
        (PAGE, "error")
    ]


def test_every_code_of_the_compiler_is_tried_here() -> None:
    assert {case[0] for case in CASES} | {"limit"} == {rule.code for rule in COMPILER_RULES}


def test_a_pack_that_is_none_at_all(pack: PackWriter) -> None:
    pack.file("pack.toml", 'id = "test"')
    every = findings(pack)
    assert {(one.file, one.code, one.severity) for one in every} == {("pack.toml", "pack", "error")}
