"""Provides tests of the glossary: the words of a pack, and their first use on a page."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import Run
from tests.content.pack_writer import PICTURE, PackWriter, said

WORDS = """
[terms.biopsy]
term = "biopsy"
variants = ["biopsies", "tissue sample"]
say = "BY-op-see"
definition = "A tiny sample to look at."

[terms.cross]
term = "CROSS"
match_case = true
definition = "A plan of treatment."

[terms.seed]
term = "seed"
first_use = false
definition = "A sealed grain."
"""


@pytest.fixture(autouse=True)
def _words(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", WORDS)


def links(part: object) -> list[tuple[str, str]]:
    """Return the words of a part of a page that lead somewhere, and where."""
    if isinstance(part, Run):
        return [(part.text, part.link)] if part.link else []
    if isinstance(part, tuple):
        return [link for one in part for link in links(one)]
    return [link for name in getattr(part, "__slots__", ()) for link in links(getattr(part, name))]


def test_a_language_has_its_words_in_order(pack: PackWriter) -> None:
    pack.page("Words.")
    library = pack.open()
    glossary = library.glossary("test", "en")
    assert [term.term for term in glossary.terms] == ["biopsy", "CROSS", "seed"]
    assert glossary.terms[0].say == "BY-op-see"
    assert library.packs[0].editions[0].has_words


def test_forms_of_a_letter_stand_together_and_latin_names_last(pack: PackWriter) -> None:
    words = ("ورم", "أشعة", "HER2", "إنتان", "الجراحة", "EMR")
    entries = [f'[terms.w{n}]\nterm = "{one}"\ndefinition = "x"' for n, one in enumerate(words)]
    pack.file("en/glossary.toml", "\n\n".join(entries))
    pack.page("Words.")
    terms = pack.open().glossary("test", "en").terms
    alif, waw = "\u0627", "\u0648"
    assert [term.letter for term in terms] == [alif, alif, alif, waw, "E", "H"]


CASES = [
    ("first use only", "A biopsy. A biopsy.", [("biopsy", "glossary:biopsy")]),
    ("any form", "Two Tissue samples, one tissue  sample.", [("tissue sample", "glossary:biopsy")]),
    ("capitals", "Biopsies help.", [("Biopsies", "glossary:biopsy")]),
    ("exact capitals", "Cross it. CROSS it.", [("CROSS", "glossary:cross")]),
    ("not in a longer word", "Autobiopsy, biopsy-like, biopsyx.", []),
    ("not in a heading", "## A biopsy\n\nA biopsy.", [("biopsy", "glossary:biopsy")]),
    ("not in a link", "[A biopsy](section:page).", [("A biopsy", "section:page")]),
    ("by a link alone", "A seed. [A seed](glossary:seed).", [("A seed", "glossary:seed")]),
    ("after a link", "[It](glossary:biopsy), a biopsy.", [("It", "glossary:biopsy")]),
    (
        "open text before folded",
        "!!! detail\n    A biopsy.\n\nA biopsy.",
        [("biopsy", "glossary:biopsy")],
    ),
]


@pytest.mark.parametrize(("body", "found"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_uses(pack: PackWriter, body: str, found: list[tuple[str, str]]) -> None:
    page = pack.page(body)
    assert links(page.blocks) == found
    assert page.terms == tuple(
        link.removeprefix("glossary:") for _, link in found if "glossary" in link
    )


def test_open_text_comes_before_what_is_folded(pack: PackWriter) -> None:
    detail, paragraph = pack.page("!!! detail\n    A biopsy.\n\nA biopsy.").blocks
    assert links(detail) == []
    assert links(paragraph)


def test_a_question_has_no_links_and_leaves_the_first_use_to_others(pack: PackWriter) -> None:
    text = "!!! questions\n    - Will a biopsy hurt?\n    - Is CROSS for me?\n\nA biopsy."
    page = pack.page(text)
    questions, paragraph = page.blocks
    assert links(questions) == []
    assert links(paragraph) == [("biopsy", "glossary:biopsy")]
    assert page.terms == ("biopsy", "cross"), "what only a question says is in the page's list"


def test_words_of_shared_boxes_count_too(pack: PackWriter) -> None:
    pack.box("one", "A biopsy.")
    page = pack.page("Words.", boxes="[one]")
    assert links(page.boxes) == [("biopsy", "glossary:biopsy")]
    assert page.terms == ("biopsy",)


def test_legends_count_and_titles_do_not(pack: PackWriter) -> None:
    pack.file("figures/a.svg", PICTURE)
    page = pack.page('!!! figure "A biopsy"\n    ![A biopsy](figures/a.svg)\n\n    1. A biopsy')
    assert links(page.blocks) == [("biopsy", "glossary:biopsy")]


def test_scripts_without_spaces(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", '[terms.b]\nterm = "活检"\ndefinition = "取样"\n')
    assert links(pack.page("需要做活检吗").blocks) == [("活检", "glossary:b")]


BAD = [
    ('[terms.A_b]\nterm = "a"\ndefinition = "b"', "can't be the name of a word"),
    ('[terms.a]\nterm = "a"', 'The key "definition" is missing'),
    ('[terms.a]\nterm = "a"\ndefinition = "b"\nmeaning = "c"', '"meaning" is not known'),
    ('[terms.a]\nterm = "a"\ndefinition = "b"\nvariants = "c"', "is not a list of texts"),
    ('[terms.a]\nterm = "a"\ndefinition = "b"\nfirst_use = 1', "is not true or false"),
    (
        '[terms.a]\nterm = "x"\ndefinition = "b"\n[terms.b]\nterm = "X"\ndefinition = "b"',
        "belongs to",
    ),
    ("[terms", "It is not TOML"),
    ('reviewed = "soon"\n[terms.a]\nterm = "x"\ndefinition = "b"', "is not a date"),
]


@pytest.mark.parametrize(("text", "problem"), BAD)
def test_bad_glossary_is_reported_and_the_pages_go_on(
    pack: PackWriter, text: str, problem: str
) -> None:
    pack.file("en/glossary.toml", text)
    pack.section("page")
    library = pack.open()
    assert library.page("test", "page", "en").title == "Page"
    assert any(problem in line for line in said(library, "en/glossary.toml"))


def test_a_link_to_no_word_keeps_its_words(pack: PackWriter) -> None:
    pack.section("page", "A [margin](glossary:margin).")
    library = pack.open()
    assert links(library.page("test", "page", "en").blocks) == []
    (line,) = said(library, "en/page.md")
    assert 'no word "margin"' in line


def test_the_page_about_the_pack_stands_outside_the_menu(pack: PackWriter) -> None:
    pack.section("page", "See [more](section:about).")
    pack.manifest()
    pack.section("about", "Who made it.", group=None)
    library = pack.open()
    assert said(library) == []
    edition = library.packs[0].editions[0]
    assert [entry.id for entry in edition.entries] == ["page"]
    assert edition.has_about
    assert library.page("test", "about", "en").title == "About"


@pytest.mark.parametrize("name", ["about", "glossary"])
def test_reserved_names_are_refused_in_the_order(pack: PackWriter, name: str) -> None:
    pack.section("page")
    pack.manifest(order=f'["page", "{name}"]')
    assert "foot of the menu" in said(pack.open(), "pack.toml")[0]


SPOKEN = """
[spoken]
"EMR" = "E M R"
"{}–{}" = "{} to {}"
"{} mm" = "millimeters"
"bad" = 4
"""


def test_a_pack_says_how_words_are_spoken(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", WORDS + SPOKEN)
    pack.section("page", "Words.")
    library = pack.open()
    assert library.glossary("test", "en").spoken == (("EMR", "E M R"), ("{}–{}", "{} to {}"))
    problems = [(one.line, one.what) for one in library.packs[0].problems if "glossary" in one.file]
    lines = WORDS.count("\n") + 1
    assert problems == [
        (lines + 4, '"{} mm" and "millimeters" have not the same number of {}.'),
        (lines + 5, '"bad" is not text.'),
    ]
    # The table is part of what is kept for the next start.
    assert pack.open().glossary("test", "en") == library.glossary("test", "en")
