"""Provides tests of the rows of the word list."""

from __future__ import annotations

from string import ascii_lowercase

from kiosk.content.glossary import Glossary, Term
from kiosk.content.pack import WORD_LIST
from kiosk.ui.word_list import word_list_page, word_rows

ACCENTED = "àéîõüçñšžøåæ"
GREEK = "αβγδεζηθικλμνξοπρστυφχψω"


def _glossary(*terms: str) -> Glossary:
    """Return a glossary of some words, in their order."""
    return Glossary(tuple(Term(f"t{n}", term, f"Means {term}.") for n, term in enumerate(terms)))


def test_each_letter_leads_to_its_heading() -> None:
    rows = word_rows(_glossary("biopsy", "Barrett", "cardia", "CROSS", "stent"))
    letters = rows[0].rows
    assert [letter.title for letter in letters] == ["B", "C", "S"]
    assert [rows[letter.level].plain for letter in letters] == ["B", "C", "S"]
    assert {rows[letter.level].kind for letter in letters} == {"heading"}


def test_words_stand_under_their_letter_whatever_their_capitals() -> None:
    rows = word_rows(_glossary("biopsy", "cardia", "CROSS", "CT"))
    assert [row.plain if row.kind == "heading" else row.title for row in rows[1:]] == [
        "B",
        "biopsy",
        "C",
        "cardia",
        "CROSS",
        "CT",
    ]


def test_a_word_has_its_meaning_and_how_it_is_said() -> None:
    rows = word_rows(Glossary((Term("stent", "stent", "A tube.", say="STENT"),)))
    word = rows[-1]
    assert (word.kind, word.title, word.plain, word.marker) == ("word", "stent", "A tube.", "STENT")


def test_a_script_with_very_many_letters_has_none_to_jump_to() -> None:
    few = word_rows(_glossary(*ascii_lowercase))
    many = word_rows(_glossary(*ascii_lowercase, *ACCENTED, *GREEK))
    assert len(few[0].rows) == 26
    assert many[0].rows == ()
    assert len([row for row in many if row.kind == "word"]) == 26 + len(ACCENTED + GREEK)


def test_a_pack_without_words_has_an_empty_list() -> None:
    (row,) = word_rows(Glossary())
    assert row.rows == ()


def test_its_page_has_the_review_of_the_glossary_and_no_reading_time() -> None:
    page = word_list_page(Glossary((), "Dr. A. Example", "2026-03-01", "2199-03-01"))
    assert (page.id, page.title, page.words) == (WORD_LIST, "Word list", 0)
    assert (page.reviewer, page.reviewed, page.next_review) == (
        "Dr. A. Example",
        "2026-03-01",
        "2199-03-01",
    )
