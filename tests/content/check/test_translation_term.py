"""Provides tests that a translation uses the words of its own glossary where the original does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import found, messages
from tests.content.check.translating import LINE, both, pairs_found

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-term"
WORD = '[terms.margin]\nterm = "{}"\ndefinition = "{}"\n{}\n'
ENGLISH = WORD.format("margin", "A meaning.", 'variants = ["margins"]')

WORDS = {
    "es": WORD.format("margen", "Un sentido.", 'variants = ["márgenes"]'),
    "zh": WORD.format("切缘", "一个意思。", ""),
    "ar": WORD.format("حافة الورم", "معنى.", ""),
}
ALIKE = {
    "es": [
        ("A margin.", "Un margen."),
        ("Two margins.", "Dos márgenes."),
        ("A margin.", "Un [borde](glossary:margin)."),
        ("An [edge](glossary:margin).", "Un margen y [un borde](glossary:margin)."),
        ("Words.", "Palabras."),
        ("Words.", "Un margen."),
        ("## A margin\n\nWords.", "## Un borde\n\nPalabras."),
    ],
    "zh": [("Two margins are wide.", "手术切缘宽。"), ("A margin.", "看PET-CT和切缘")],
    "ar": [
        ("A margin.", "حافة الورم واسعة."),
        ("A margin.", "وبحافة الورم."),
        ("A margin.", "حَافَةُ الوَرَم."),
    ],
}
DIFFERENT = {
    "es": [
        ("A margin.", "Un borde."),
        ("A margin.", "Un margenito."),
        ("Words. A margin.", "Nada."),
    ],
    "zh": [("A margin.", "边缘。")],
    "ar": [("A margin.", "حافة."), ("A margin.", "الورم حافة.")],
}


@pytest.mark.parametrize("language", ALIKE)
def test_the_word_of_the_glossary(pack: PackWriter, language: str) -> None:
    pack.file("en/glossary.toml", ENGLISH)
    pack.file(f"{language}/glossary.toml", WORDS[language])
    assert pairs_found(pack, CODE, language, ALIKE[language]) == []


@pytest.mark.parametrize("language", DIFFERENT)
def test_another_word(pack: PackWriter, language: str) -> None:
    pack.file("en/glossary.toml", ENGLISH)
    pack.file(f"{language}/glossary.toml", WORDS[language])
    assert pairs_found(pack, CODE, language, DIFFERENT[language]) == DIFFERENT[language]


def test_both_lines_and_the_word_are_named(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", ENGLISH)
    pack.file("es/glossary.toml", WORDS["es"])
    both(pack, "es", "Words.\n\n- One\n- A margin", "Palabras.\n\n- Uno\n- Un borde")
    (said,) = messages(pack, CODE)
    assert said.startswith(
        f"es/page.md:{LINE + 4}: {CODE} en/page.md:{LINE + 3} has the word margin;"
        ' this page does not say "margen".'
    )


def test_a_word_that_is_found_by_links_only_is_asked_for_where_there_is_one(
    pack: PackWriter,
) -> None:
    pack.file("en/glossary.toml", ENGLISH)
    pack.file("es/glossary.toml", WORDS["es"] + "first_use = false\n")
    both(pack, "es", "A margin.", "Un borde.")
    assert found(pack, CODE) == []
    pack.section("page", "An [edge](glossary:margin).")
    assert found(pack, CODE) == [("es/page.md", LINE + 1)]


def test_a_word_that_the_original_lacks(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", ENGLISH)
    pack.file("es/glossary.toml", WORDS["es"].replace("margin", "margen"))
    both(pack, "es", "Words.", "Palabras.")
    assert found(pack, CODE) == [("es/glossary.toml", 2)]
