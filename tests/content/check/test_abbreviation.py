"""Provides tests that abbreviations are spelled out where a page first uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import (
    check_table,
    found,
    messages,
    paragraphs_found,
    turn_into,
)
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "abbreviation"

UNEXPLAINED = [
    "You have a CT scan.",
    "You have a scan (CT).",
    "CTs are scans.",
    "It helps with HER2-positive cancer.",
    "These are anti-PD-1 drugs, pressed on by PD-L1.",
    "You get an IV drip.",
    "You get FOLFOX.",
    "It is made with mRNA by a lab.",
    "**EMR** in a study helped.",
    "We use (for this) an EMR.",
    "You go to the ICU, if need be.",
]

EXPLAINED = [
    "You have photodynamic therapy (PDT).",
    "You have PDT (photodynamic therapy).",
    "**EMR**, endoscopic mucosal resection, is used.",
    "A guideline from NICE, the National Institute for Health and Care Excellence.",
    "The US Food and Drug Administration (FDA) says so.",
    "MSI is short for microsatellite instability.",
    "You have a CT scan (computed tomography).",
    "You have CTs (computed tomography scans).",
    "Human epidermal growth factor receptor 2 (“HER2”) counts.",
    "It is messenger ribonucleic acid (mRNA).",
    "You have photodynamic therapy (PDT). After PDT, stay in. PDT works by light.",
]

NO_ABBREVIATIONS = [
    "The CROSS trial showed it.",
    "In a Dutch trial (CROSS) people did well.",
    "In ESOPEC, a large trial of 400 people, it helped.",
    "People did well (label on DPD testing, 2026).",
    "Trials JCOG1109 and KEYNOTE-811.",
    "It suits stage III or stage IV, stages II to IV and stage IIIB.",
    "DO NOT EAT before it. This is NOT proven. CALL NOW.",
    "WARNING: this is IMPORTANT.",
    "In the US and the UK, in the USA and at 9 AM.",
    "COVID-19 and DNA.",
    "McDonald, PubMed and eMedicine.",
    "An X-ray of T cells and vitamin B12.",
    "Take 5 mL, 20 mg or 2 Gy at 15 °C.",
    "## CT\n\nYou have a scan.",
    '!!! note "CT"\n    You have a scan.',
]


def test_unexplained_abbreviations_are_found(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, UNEXPLAINED) == UNEXPLAINED


def test_long_words_beside_it_explain_an_abbreviation(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, EXPLAINED) == []


def test_names_numerals_and_stressed_words_are_left_alone(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, NO_ABBREVIATIONS) == []


def test_only_the_first_use_counts_and_every_file_has_its_own(pack: PackWriter) -> None:
    pack.box("help", "Words.\n\nPDT again.")
    late = "In fact one,\nthen PDT.\n\nPhotodynamic therapy (PDT). PDT."
    pack.section("page", late, boxes="[help]")
    line = BODY_LINE + 2
    assert messages(pack, CODE) == [
        f'{place}: abbreviation "PDT" is not spelled out where it is first used. '
        "Write the long words (PDT), or add it to known_abbreviations in pack.toml."
        for place in ("en/boxes/help.md:9", f"en/page.md:{line}")
    ]


def test_the_long_form_of_the_glossary_may_stand_anywhere_beside_it(pack: PackWriter) -> None:
    word = '[terms.msi]\nterm = "MSI"\nvariants = ["mismatch repair"]\ndefinition = "A test."\n'
    pack.file("en/glossary.toml", word)
    pack.section("beside", "A test of mismatch repair comes first; MSI is its name.")
    pack.section("alone", "MSI is a test.")
    assert found(pack, CODE) == [("en/alone.md", BODY_LINE)]


def test_a_pack_may_know_abbreviations(pack: PackWriter) -> None:
    pack.section("page", "CT, PET-CT and MRI.")
    check_table(pack, 'known_abbreviations = ["CT", "PET"]')
    assert [one.split('"')[1] for one in messages(pack, CODE)] == ["MRI"]


def test_other_languages_are_left_alone(pack: PackWriter) -> None:
    pack.section("page", "Un TAC y el ADN.")
    turn_into("es", pack)
    assert found(pack, CODE) == []
