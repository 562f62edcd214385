"""Provides tests of what each kind of block becomes."""

from __future__ import annotations

from textwrap import dedent

import pytest

from kiosk.content.blocks import (
    Block,
    Callout,
    Detail,
    Figure,
    Heading,
    Label,
    List,
    ListItem,
    Paragraph,
    Questions,
    Quote,
    Rule,
    Run,
    Step,
    Steps,
    Table,
    Text,
)
from tests.content.pack_writer import PICTURE, PackWriter


def words(text: str) -> Text:
    """Return plain text."""
    return (Run(text),)


def points(*texts: str) -> tuple[ListItem, ...]:
    """Return points of a list without any markup."""
    return tuple(ListItem(words(text)) for text in texts)


NESTED = List(
    (
        ListItem(
            words("one"),
            List((ListItem(words("two"), List(points("three", "four"), is_ordered=True)),)),
        ),
        ListItem(words("five")),
    )
)

CASES: list[tuple[str, str, Block]] = [
    ("heading", "## What happens", Heading(words("What happens"), 2)),
    ("smaller heading", "### What happens ###", Heading(words("What happens"), 3)),
    ("paragraph over lines", "One\ntwo   three", Paragraph(words("One two three"))),
    ("no-break space", "5\u00a0mg", Paragraph(words("5\u00a0mg"))),
    ("bullets", "- one\n- two", List(points("one", "two"))),
    ("bullets with empty lines", "* one\n\n* two", List(points("one", "two"))),
    ("numbers", "1. one\n2. two", List(points("one", "two"), is_ordered=True)),
    ("first number", "3. one\n4. two", List(points("one", "two"), is_ordered=True, start=3)),
    ("long point", "- one\n  goes on\n- two", List(points("one goes on", "two"))),
    ("nested by two", "- one\n  - two\n    1. three\n    2. four\n- five", NESTED),
    ("nested by four", "- one\n    - two\n        1. three\n        2. four\n- five", NESTED),
    ("nested by a tab", "- one\n\t- two\n\t\t1. three\n\t\t2. four\n- five", NESTED),
    ("nested by both", "- one\n  - two\n\n      1. three\n      2. four\n\n- five", NESTED),
    (
        "table",
        "| a | b |\n|---|:-:|\n| 1 | **2** |\n| 3 \\| 4 | |",
        Table(
            (words("a"), words("b")),
            ((words("1"), (Run("2", bold=True),)), (words("3 | 4"), ())),
        ),
    ),
    (
        "table without edges",
        "a | b\n---|---\n1 | 2",
        Table((words("a"), words("b")), ((words("1"), words("2")),)),
    ),
    ("quotation", "> One\n> two\n>\n> three", Quote((words("One two"), words("three")))),
    ("rule", "---", Rule()),
    ("rule of stars", "* * *", Rule()),
    (
        "steps",
        """
        !!! steps "A day"
            1. **Before.** You wait.
            2. **After**
        """,
        Steps("A day", (Step(words("Before."), words("You wait.")), Step(words("After"), ()))),
    ),
    (
        "questions",
        "!!! questions\n    - Why?\n    - When?",
        Questions("", (words("Why?"), words("When?"))),
    ),
    (
        "note without a title",
        "!!! note\n    Words.\n\n    - one",
        Callout("note", "", (Paragraph(words("Words.")), List(points("one")))),
    ),
    (
        "warning",
        '!!! warning "Act now"\n    Words.',
        Callout("warning", "Act now", (Paragraph(words("Words.")),)),
    ),
    ("detail", "!!! detail\n    Words.", Detail("", (Paragraph(words("Words.")),))),
    (
        "label",
        '!!! label limited "As a cure"\n    ### More',
        Label("limited", "As a cure", (Heading(words("More"), 3),)),
    ),
    ("html", "<b>x</b>", Paragraph(words("<b>x</b>"))),
    ("escaped", r"\*x\* \[y\] 2\. \\", Paragraph(words("*x* [y] 2. \\"))),
]


@pytest.mark.parametrize(
    ("source", "block"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_block(pack: PackWriter, source: str, block: Block) -> None:
    pack.section("page", dedent(source).strip())
    assert pack.open().page("test", "page", "en").blocks == (block,)


def test_inline_markup(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", '[terms.h-2]\nterm = "h"\ndefinition = "A letter."\n')
    page = pack.page(
        "A **b *c*** _d_ [e **f**](section:page) [g](glossary:h-2) [i](https://j.org/k)"
    )
    assert page.blocks == (
        Paragraph(
            (
                Run("A "),
                Run("b ", bold=True),
                Run("c", bold=True, italic=True),
                Run(" "),
                Run("d", italic=True),
                Run(" "),
                Run("e ", link="section:page"),
                Run("f", bold=True, link="section:page"),
                Run(" "),
                Run("g", link="glossary:h-2"),
                Run(" "),
                Run("i", link="https://j.org/k"),
            )
        ),
    )


def test_figure_with_legend_and_description(pack: PackWriter) -> None:
    pack.file("figures/a.svg", PICTURE)
    body = """
    !!! detail "More"
        !!! figure "A drawing"
            ![What it shows](figures/a.svg)

            1. The first
            2. The **second**

            It has two parts.
    """
    pack.section("page", dedent(body).strip())
    library = pack.open()
    assert library.packs[0].problems == ()
    (detail,) = library.page("test", "page", "en").blocks
    assert isinstance(detail, Detail)
    (figure,) = detail.blocks
    assert isinstance(figure, Figure)
    assert library.figure("test", figure.image).read_text(encoding="utf-8") == PICTURE
    legend = (words("The first"), (Run("The "), Run("second", bold=True)))
    assert figure == Figure(
        figure.image, "What it shows", 1.0, "A drawing", legend, (words("It has two parts."),)
    )


def test_bullets_and_numbers_are_two_lists(pack: PackWriter) -> None:
    page = pack.page("- one\n\n1. two")
    assert page.blocks == (List(points("one")), List(points("two"), is_ordered=True))


def test_a_block_ends_a_paragraph(pack: PackWriter) -> None:
    page = pack.page("Words.\n!!! note\n    Inside.\n## Next\nMore.")
    assert [type(block) for block in page.blocks] == [Paragraph, Callout, Heading, Paragraph]


def test_windows_line_ends_and_byte_order_mark(pack: PackWriter) -> None:
    path = pack.section("page", "## One\n\nTwo\nthree")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    page = pack.open().page("test", "page", "en")
    assert page.blocks == (Heading(words("One"), 2), Paragraph(words("Two three")))


def test_languages_without_spaces_are_not_one_long_word(pack: PackWriter) -> None:
    chinese = "食管癌的治疗方法" * 60
    assert pack.page(chinese).blocks == (Paragraph(words(chinese)),)
