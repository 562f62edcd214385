"""Provides tests that the numbers of a translation are those of its original, block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import add_language, found, messages
from tests.content.check.translating import LINE, both, pairs_found, translation

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-numbers"

ALIKE = {
    "es": [
        ("Stay for 24 hours.", "Quédese 24 horas."),
        ("A 24-hour line.", "Una línea de 24 horas."),
        ("About 8,640 people.", "Unas 8640 personas."),
        ("About 8,640 people.", "Unas 8.640 personas."),
        ("About 18,640 people.", "Unas 18 640 personas."),
        ("About 18,640 people.", "Unas 18\u202f640 personas."),
        ("It is 50.4 Gy.", "Son 50,4 Gy."),
        ("It is 0.125 mg.", "Son 0,125 mg."),
        ("It takes 4–6 weeks.", "Tarda de 4 a 6 semanas."),
        ("It is 5%.", "Es el 5 %."),
        ("Two of three people.", "Dos de cada tres personas."),
        ("Two rounds, in March.", "2 rondas, en marzo."),
        ("HER2 and PD-1 are markers.", "HER2 es un marcador, HER2 no es PD-1, y PD-1 tampoco."),
        ("In 2019, 134 people came.", "134 personas vinieron en 2019."),
        ("Nothing.", "Nada."),
    ],
    "zh": [
        ("Every 3 months.", "每3个月一次。"),
        ("Every 3 months.", "每３个月一次。"),
        ("It costs 1,134.", "费用为1134。"),
        ("First of 15, then 20.", "先15，再20。"),
        ("In September 2025 it began.", "2025年9月开始。"),
        ("May 2024 was the end.", "2024年5月结束。"),
        ("Two rounds of tests.", "2轮检查。"),
        ("It is 2.5 cm.", "它是2.5厘米。"),
        ("Iodine-125 is used.", "使用碘125。"),
    ],
    "ar": [
        ("At least 30 days.", "30 يومًا على الأقل."),
        ("At least 30 days.", "٣٠ يومًا على الأقل."),
        ("It is 50.4 Gy.", "الجرعة \u0665\u0660\u066b\u0664 غراي."),
        ("About 8,640 people.", "نحو ٨٬٦٤٠ شخصًا."),
        ("Within 4–6 weeks.", "خلال 4–6 أسابيع."),
        ("It is 5%.", "النسبة \u0665\u066a."),
    ],
}

DIFFERENT = {
    "es": [
        ("At least 30 days.", "Al menos 3 días."),
        ("At least 30 days.", "Al menos unos días."),
        ("Some days.", "Unos 5 días."),
        ("It is 50.4 Gy.", "Son 504 Gy."),
        ("It is 0.125 mg.", "Son 125 mg."),
        ("7 in 100, not 7 in 10.", "7 de cada 100, no de cada 10."),
        ("It takes 4–6 weeks.", "Tarda de 4 a 6 meses."),
        ("A dose of 5 mg.", "Una dosis de 5 g."),
        ("- 3 days\n- 5 days", "- 5 días\n- 3 días"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 2 | 1 |"),
        ("!!! detail\n    - Up to 5 people", "!!! detail\n    - Hasta 6 personas"),
        ("!!! steps\n    1. **After 2 days.** Home.", "!!! steps\n    1. **Luego.** A casa."),
        ("!!! questions\n    - Why 3?", "!!! questions\n    - ¿Por qué 4?"),
    ],
    "zh": [
        ("Every 3 months.", "每三个月一次。"),
        ("Every 3 months.", "每3周一次。"),
        ("It is 10 mg.", "剂量是10克。"),
    ],
    "ar": [
        ("At least 30 days.", "٣ أيام على الأقل."),
        ("At least 30 days.", "30 ساعة على الأقل."),
        ("At least 30 days.", "30 شَهرًا على الأقل."),
    ],
}


@pytest.mark.parametrize("language", ALIKE)
def test_the_same_numbers_in_the_form_of_a_language(pack: PackWriter, language: str) -> None:
    assert pairs_found(pack, CODE, language, ALIKE[language]) == []


@pytest.mark.parametrize("language", DIFFERENT)
def test_other_numbers_and_other_units(pack: PackWriter, language: str) -> None:
    assert pairs_found(pack, CODE, language, DIFFERENT[language]) == DIFFERENT[language]


def test_both_lines_and_both_numbers_are_named(pack: PackWriter) -> None:
    both(pack, "es", "Words.\n\nWait 30 days.", "Palabras.\n\nEspere 3 días.")
    (said,) = messages(pack, CODE)
    assert said == (
        f"es/page.md:{LINE + 3}: translation-numbers en/page.md:{LINE + 2} has 30 where this has 3."
        " Compare the two, and write the same numbers in figures."
    )


def test_a_number_is_named_as_it_is_written(pack: PackWriter) -> None:
    both(pack, "es", "Take 0.125 of 8,640 parts.", "Tome 0,25 de 8.460 partes.")
    (said,) = messages(pack, CODE)
    assert "has 0.125, 8640 where this has 0.25, 8460." in said


def test_a_unit_is_named(pack: PackWriter) -> None:
    both(pack, "es", "Wait 30 days.", "Espere 30 semanas.")
    (said,) = messages(pack, CODE)
    assert "speaks of 30 days where this speaks of 30 weeks." in said


def test_a_missing_block_hides_no_other_number(pack: PackWriter) -> None:
    original = "Wait.\n\nIt takes 5 days.\n\nEat.\n\nDrink 3 cups."
    both(pack, "es", original, "Espere.\n\nComa.\n\nBeba 4 tazas.")
    said = messages(pack, CODE)
    assert any("has 5 where this has none" in one for one in said)
    assert any("has 3 where this has 4" in one for one in said)


def test_front_matter_boxes_and_meanings_are_compared(pack: PackWriter) -> None:
    pack.box("one", "Call within 2 hours.")
    word = '[terms.a]\nterm = "{}"\ndefinition = "{}"\n'
    pack.file("en/glossary.toml", word.format("stage", "From 1 to 4."))
    ours = {"summary": "A stay of 5 days.", "sources": "[A study of 100 people]", "boxes": "[one]"}
    pack.section("page", "A stage.", **ours)
    pack.manifest()
    add_language("es", pack)
    theirs = {"summary": "Una estancia de 6 días.", "sources": "[Un estudio de 10 personas]"}
    translation(pack, "es", "Un estadio.", **theirs, boxes="[one]")
    box = "---\nid: one\ntitle: Una caja\nicon: info\n---\nLlame en 2 días.\n"
    pack.file("es/boxes/one.md", box)
    pack.file("es/glossary.toml", word.format("estadio", "De 1 a 5."))
    assert sorted(found(pack, CODE)) == [
        ("es/boxes/one.md", 6), ("es/glossary.toml", 3), ("es/page.md", 6), ("es/page.md", 10),
    ]  # fmt: skip


def test_a_note_allows_a_difference(pack: PackWriter) -> None:
    note = " <!-- allow translation-numbers: the law of the country -->"
    both(pack, "es", "Wait 30 days.", f"Espere 31 días.{note}")
    assert found(pack, CODE) == []
    assert found(pack, "allow-unused") == []
