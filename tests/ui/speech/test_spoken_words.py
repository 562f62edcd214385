"""Provides tests of what is said for written words, and of where they stand."""

from __future__ import annotations

import pytest

from kiosk.content.glossary import Glossary, Term
from kiosk.ui.speech.spoken_words import Lexicon, is_speakable, lexicon_of
from kiosk.ui.speech.utterance import Utterance

LEXICON = Lexicon(
    {"EMR": "E M R", "CT": "C T", "PET": "pet", "PET-CT": "pet C T", "{}–{}": "{} to {}"}
)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("EMR or CT", "E M R or C T"),
        ("A PET-CT scan", "A pet C T scan"),
        ("做PET-CT检查", "做pet C T检查"),
        ("CTs and ECT stay", "CTs and ECT stay"),
        ("4–6 weeks, 10.5–12 %", "4 to 6 weeks, 10.5 to 12 %"),
        ("KEYNOTE–590", "KEYNOTE–590"),
        ("nothing to do", "nothing to do"),
        ("", ""),
    ],
)
def test_whole_words_are_said_as_the_table_says(written: str, said: str) -> None:
    assert LEXICON.spoken(written).text == said


def test_words_in_arabic_letters_are_whole_words_too() -> None:
    lexicon = Lexicon({"د": "دكتور"})
    assert lexicon.spoken("د أحمد وداد").text == "دكتور أحمد وداد"


def test_words_in_chinese_are_found_within_a_line() -> None:
    assert Lexicon({"食管": "食道"}).spoken("切除食管癌").text == "切除食道癌"


@pytest.mark.parametrize(
    ("said_word", "written_word"),
    [("After", "After"), ("M", "EMR"), ("you", "you"), ("6", "4–6"), ("weeks", "weeks")],
)
def test_what_is_said_leads_back_to_what_is_written(said_word: str, written_word: str) -> None:
    written = "After EMR you wait 4–6 weeks"
    said = LEXICON.spoken(written)
    one = Utterance(0, written, 0, len(written), written, said.text, "en", said.marks)
    start, length = one.written(said.text.index(said_word), len(said_word))
    assert written[start : start + length] == written_word


def test_what_is_said_of_no_written_word_leads_nowhere() -> None:
    one = Utterance(0, "", 0, 0, "", "Warning", "en")
    assert one.written(0, 7) == (0, 0)


@pytest.mark.parametrize(
    ("term", "hint", "is_said"),
    [
        ("EMR", "E-M-R", True),
        ("PET-CT", "pet C-T", True),
        ("HER2", "HER-two", False),
        ("CAR-T", "car T", True),
        ("adenocarcinoma", "AD-uh-no-kar-sih-NO-muh", False),
        ("MSI / mismatch repair", "M-S-I, MIS-mach rih-PAIR", False),
        ("EMR", "e-eme-erre", True),
        ("EMR", "", False),
    ],
)
def test_only_hints_that_spell_out_are_said(term: str, hint: str, is_said: bool) -> None:
    assert is_speakable(term, hint) is is_said


def test_the_table_of_a_pack_goes_before_its_hints() -> None:
    terms = (Term("emr", "EMR", "A way.", "E-M-R"), Term("esd", "ESD", "Another.", "E-S-D"))
    lexicon = lexicon_of(Glossary(terms, spoken=(("EMR", "E M R"),)))
    assert lexicon.spoken("EMR, ESD").text == "E M R, E-S-D"
