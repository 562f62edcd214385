"""Provides tests of what a page has besides its blocks."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import Callout, Paragraph, Run, Table
from kiosk.content.library import open_library
from tests.content.pack_writer import SAMPLE, PackWriter


def test_front_matter_reaches_the_page(pack: PackWriter) -> None:
    page = pack.page(
        "Words.",
        title='"Title: one"',
        evidence="limited",
        evidence_scope="for some people",
        sources="[A book, 'Another: one']",
    )
    assert (page.id, page.title, page.summary) == ("page", "Title: one", "One sentence.")
    assert (page.evidence, page.evidence_scope) == ("limited", "for some people")
    assert page.sources == ("A book", "Another: one")


def test_boxes_come_in_their_order_and_open_where_asked(pack: PackWriter) -> None:
    pack.box("one", place="top")
    pack.box("two", "### More\n\n- point")
    page = pack.page("Words.", boxes="[two, one]", open_boxes="[two]")
    assert [(box.id, box.title, box.icon) for box in page.boxes] == [
        ("two", "A box", "info"),
        ("one", "A box", "info"),
    ]
    assert [(box.is_open, box.is_first) for box in page.boxes] == [(True, False), (False, True)]
    assert page.boxes[1].blocks == (Paragraph((Run("Words."),)),)


def test_a_box_is_open_only_on_the_page_that_asks(pack: PackWriter) -> None:
    pack.box("one")
    pack.section("first", boxes="[one]", open_boxes="[one]")
    pack.section("second", boxes="[one]")
    library = pack.open()
    boxes = [library.page("test", name, "en").boxes[0] for name in ("first", "second")]
    assert [box.is_open for box in boxes] == [True, False]


def test_open_words_leave_out_what_is_folded_and_what_is_no_running_text(pack: PackWriter) -> None:
    pack.box("one", "five hundred more")
    open_words = "Three words here.\n\n- two **more**\n\n!!! note\n    > and four more here\n"
    others = "!!! detail\n    not these\n\n!!! label limited\n    nor these\n\n|a|b|\n|-|-|\n|c|d|"
    page = pack.page(open_words + "\n" + others, boxes="[one]")
    # "Page" and "One sentence." are the title and the summary.
    assert page.words == 1 + 2 + 3 + 2 + 4


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("手术是一种主要的治疗。", 6),
        ("一" * 160, 100),
        ("做PET-CT检查，每3个月一次。", 7),
        ("العلاج الرئيسي هو الجراحة.", 4),
    ],
)
def test_words_are_counted_in_scripts_without_spaces(
    pack: PackWriter, body: str, words: int
) -> None:
    page = pack.page(body)
    assert page.words == 3 + words, "besides the title and the summary"


SITE_BODY = (
    'Call {phone|your team} at **{fever_limit|a fever}**.\n\n!!! note "From {name|us}"\n    x'
)


def test_without_site_values_the_words_after_the_bar_stand_in(pack: PackWriter) -> None:
    page = pack.page(SITE_BODY, summary="'Ask {name|your hospital}.'")
    assert page.summary == "Ask your hospital."
    runs = (Run("Call your team at "), Run("a fever", bold=True), Run("."))
    assert page.blocks == (
        Paragraph(runs),
        Callout("note", "From us", (Paragraph((Run("x"),)),)),
    )


def test_a_site_value_is_never_markup(pack: PackWriter) -> None:
    value = "**1** [x](section:page) | # {phone|y} <b> \ue000"
    shown = "**1** [x](section:page) | # {phone|y} <b>"
    page = pack.page(SITE_BODY, site={"phone": value, "fever_limit": "38 °C", "name": "St. A"})
    assert page.blocks[0] == Paragraph(
        (Run(f"Call {shown} at "), Run("38 °C", bold=True), Run("."))
    )
    assert isinstance(page.blocks[1], Callout)
    assert page.blocks[1].title == "From St. A"


def test_the_bar_of_a_site_value_does_not_cut_a_table(pack: PackWriter) -> None:
    page = pack.page("| a | b |\n|---|---|\n| {phone|your team} | c |")
    assert isinstance(page.blocks[0], Table)
    assert page.blocks[0].rows == (((Run("your team"),), (Run("c"),)),)


def test_a_site_value_is_cut_where_it_would_fill_the_screen(pack: PackWriter) -> None:
    page = pack.page("{name|x}", site={"name": "y " * 500})
    assert isinstance(page.blocks[0], Paragraph)
    assert len(page.blocks[0].text[0].text) <= 200


def test_sample_pack_has_no_problem(pack: PackWriter) -> None:
    library = open_library([SAMPLE], bundled=SAMPLE, cache=pack.cache, site={})
    assert library.packs[0].problems == ()
    for entry in library.packs[0].editions[0].entries:
        assert library.page("kidney-stones", entry.id, "en").title
