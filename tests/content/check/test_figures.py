"""Provides tests of the rules on the words around drawings, and on pages without any."""

from __future__ import annotations

import pytest

from tests.content.check.checking import found
from tests.content.pack_writer import BODY_LINE, PICTURE, PackWriter

PAGE = "en/page.md"
SENTENCE = "The food pipe and the stomach"
TOLD = "\n\n    The food pipe leads to the stomach."


def figure(alt: str = SENTENCE, rest: str = TOLD) -> str:
    """Return a block with a drawing, which begins on the second line of the page."""
    return f'Words.\n\n!!! figure "A title"\n    ![{alt}](figures/a.svg){rest}\n\nMore words.'


@pytest.fixture(autouse=True)
def _drawing(pack: PackWriter) -> None:
    pack.file("figures/a.svg", PICTURE)


ALT = [
    ("19 letters", "A stomach, open now", True),
    ("20 letters", "A stomach, open, now", False),
    ("a kind of drawing", "Image of a food pipe and the stomach below it", True),
    ("with an article", "A picture of the food pipe and the stomach below it", True),
    ("showing", "An illustration showing the food pipe and the stomach", True),
    ("what a machine has made", "X-ray picture of the food pipe and the stomach", False),
    ("in the middle", "The doctor holds a picture of the food pipe", False),
    ("as another word", "Images from a scan that lie on top of one another", False),
    ("a drawing of", "A drawing of the food pipe and the stomach below it", False),
    ("Chinese", "食管和胃", False),
]


@pytest.mark.parametrize(("alt", "is_found"), [c[1:] for c in ALT], ids=[c[0] for c in ALT])
def test_alt_length(pack: PackWriter, alt: str, *, is_found: bool) -> None:
    pack.section("page", figure(alt))
    assert found(pack, "alt-length") == ([(PAGE, BODY_LINE + 3)] if is_found else [])


def test_a_drawing_without_words_is_one_fault_not_two(pack: PackWriter) -> None:
    pack.section("page", figure(""))
    assert found(pack, "alt-length") == []
    assert found(pack, "alt-text") == [(PAGE, BODY_LINE + 3)]


LEGEND = "\n\n    1. The food pipe\n    2. The stomach"
DESCRIPTION = [("told", TOLD, False), ("told after a legend", LEGEND + TOLD, False),
               ("not told", "", True), ("a legend alone", LEGEND, True)]  # fmt: skip


@pytest.mark.parametrize(
    ("rest", "is_found"), [c[1:] for c in DESCRIPTION], ids=[c[0] for c in DESCRIPTION]
)
def test_figure_description(pack: PackWriter, rest: str, *, is_found: bool) -> None:
    pack.section("page", figure(rest=rest))
    assert found(pack, "figure-description") == ([(PAGE, BODY_LINE + 3)] if is_found else [])


def test_the_last_thing_on_a_page_may_be_a_figure_without_description(pack: PackWriter) -> None:
    pack.section("page", figure(rest="").removesuffix("\n\nMore words."))
    assert found(pack, "figure-description") == [(PAGE, BODY_LINE + 3)]


def test_figures_of_shared_boxes_are_looked_at_once(pack: PackWriter) -> None:
    pack.box("one", figure("Short", ""))
    pack.section("page", boxes="[one]")
    pack.section("other", boxes="[one]")
    assert found(pack, "alt-length") == [("en/boxes/one.md", 10)]
    assert found(pack, "figure-description") == [("en/boxes/one.md", 10)]


FOLDED = f"!!! detail\n    !!! figure\n        ![{SENTENCE}](figures/a.svg)\n\n        A stomach."
MISSING = [
    ("a treatment", "Words.", "standard", True),
    ("with a figure", figure(), "standard", False),
    ("with a folded figure", FOLDED, "standard", False),
    ("a general page", "Words.", None, False),
]


@pytest.mark.parametrize(
    ("body", "evidence", "is_found"), [c[1:] for c in MISSING], ids=[c[0] for c in MISSING]
)
def test_figure_missing(
    pack: PackWriter, body: str, evidence: str | None, *, is_found: bool
) -> None:
    pack.section("page", body, evidence=evidence)
    assert found(pack, "figure-missing") == ([(PAGE, BODY_LINE - 1)] if is_found else [])


def test_a_figure_in_a_shared_box_is_not_the_page_s_own(pack: PackWriter) -> None:
    pack.box("one", figure())
    pack.section("page", boxes="[one]", evidence="limited")
    assert found(pack, "figure-missing") == [(PAGE, BODY_LINE)]
