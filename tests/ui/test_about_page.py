"""Provides tests of the page about the kiosk, made of what a pack says and what is signed off."""

from __future__ import annotations

from kiosk.content.blocks import Heading, List, Paragraph, Run
from kiosk.content.glossary import Glossary
from kiosk.content.page import Page
from kiosk.ui.about_page import about_page, about_title
from kiosk.ui.look_words import look_hints, look_words
from kiosk.ui.looks import SPEAKING_MODE, SWITCHES, TEXT_PERCENTS, THEMES

OWN = Page(
    id="about",
    title="Who made this",
    summary="A summary.",
    evidence="",
    evidence_scope="",
    blocks=(Paragraph((Run("Our own words."),)),),
    boxes=(),
    sources=("A book",),
    reviewer="Dr. A. Example",
    reviewed="2026-03-01",
    next_review="2199-03-01",
    words=3,
    terms=("stent",),
)
NOBODY = "Not yet reviewed by a clinician."


def _paragraphs(page: Page) -> list[str]:
    """Return the words of all paragraphs of a page."""
    texts = [block.text for block in page.blocks if isinstance(block, Paragraph)]
    return ["".join(run.text for run in text) for text in texts]


def test_the_packs_own_page_keeps_what_is_its_own() -> None:
    page = about_page(OWN, ())
    assert (page.title, page.summary, page.sources) == ("Who made this", "A summary.", ("A book",))
    assert (page.reviewer, page.words, page.terms) == ("Dr. A. Example", 3, ("stent",))
    assert page.blocks[: len(OWN.blocks)] == OWN.blocks
    assert len(page.blocks) > len(OWN.blocks)


def test_without_one_there_is_a_page_that_promises_nothing() -> None:
    page = about_page(None, ())
    assert (page.id, page.title, page.summary) == ("about", about_title(), "")
    assert (page.sources, page.reviewer, page.words) == ((), "", 0)
    assert isinstance(page.blocks[0], Heading)


def test_each_thing_that_is_signed_off_has_a_line_in_its_order() -> None:
    glossary = Glossary((), "Dr. B. Example", "2026-03-01")
    lines = _paragraphs(
        about_page(None, (("One", OWN), ("Word list", glossary), ("Two", Glossary())))
    )
    assert lines[0].startswith("One: Reviewed by Dr. A. Example on ")
    assert lines[1].startswith("Word list: Reviewed by Dr. B. Example on ")
    assert lines[2] == f"Two: {NOBODY}"


def test_the_packs_own_page_is_one_of_them() -> None:
    lines = _paragraphs(about_page(OWN, ()))
    assert lines[1].startswith(f"{about_title()}: Reviewed by Dr. A. Example on ")
    assert not [line for line in _paragraphs(about_page(None, ())) if about_title() in line]


# Row 52: the accessibility statement lists every feature of the settings.
def test_it_lists_all_that_a_visitor_can_change() -> None:
    points = _points(about_page(None, ()))
    sizes, colors = (
        points.index("Text size: 100 %, 130 %, 160 %, 200 %"),
        _starting(points, "Colors"),
    )
    assert len(TEXT_PERCENTS) == 4
    assert points[colors] == f"Colors: {', '.join(look_words()[name] for name in THEMES)}"
    hints = look_hints()
    switches = (*SWITCHES, SPEAKING_MODE)
    listed = points[colors + 2 : colors + 2 + len(switches)]
    assert points[colors + 1].startswith("Speech: slow, normal or fast")
    assert sizes == colors - 1
    assert listed == [
        f"{look_words()[name]}: {hints[name]}" if name in hints else look_words()[name]
        for name in switches
    ]


def _points(page: Page) -> list[str]:
    """Return the words of all points of all lists of a page."""
    lists = [block for block in page.blocks if isinstance(block, List)]
    return ["".join(run.text for run in item.text) for one in lists for item in one.items]


def _starting(points: list[str], word: str) -> int:
    """Return the number of the first point that begins with a word."""
    return next(number for number, point in enumerate(points) if point.startswith(word))
