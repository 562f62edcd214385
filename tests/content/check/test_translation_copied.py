"""Provides tests that words of the original that were left in a translation are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import found, messages
from tests.content.check.translating import LINE, both, pairs_found

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-copied"

LEFT = [
    ("These words were left.", "These words were left."),
    ("Words.\n\n- Four words stand here", "Palabras.\n\n- Four words stand here"),
    ('!!! note "Read this note first"\n    A.', '!!! note "Read this note first"\n    B.'),
]
DONE = [
    ("These words were left.", "Estas palabras no."),
    ("FLOT, CROSS, ESOPEC", "FLOT, CROSS, ESOPEC"),
    ("1 2 3 4 5 6", "1 2 3 4 5 6"),
]


def test_words_that_were_left(pack: PackWriter) -> None:
    assert pairs_found(pack, CODE, "es", LEFT + DONE) == LEFT


def test_there_is_one_finding_for_a_page(pack: PackWriter) -> None:
    body = "Words.\n\nThese words were left.\n\nAnd these were left too."
    both(pack, "es", body, body.replace("Words.", "Palabras."))
    (said,) = messages(pack, CODE)
    assert said.startswith(f"es/page.md:{LINE + 3}: {CODE} 2 texts stand here as in the original, ")


def test_front_matter_meanings_and_the_menu_are_read(pack: PackWriter) -> None:
    word = '[terms.a]\nterm = "a"\ndefinition = "{}"\n'
    pack.file("en/glossary.toml", word.format("A meaning of some words."))
    pack.file("es/glossary.toml", word.format("A meaning of some words."))
    same = {"summary": "One sentence of five words.", "sources": "[A book by some people]"}
    both(pack, "es", "A.", "A.", ours=same, theirs=same)
    path = pack.folder / "pack.toml"
    text = path.read_text("utf-8").replace('"A summary."', '"A summary of this pack."')
    path.write_text(text, encoding="utf-8")
    line = text[: text.rindex("summary =")].count("\n") + 1
    assert found(pack, CODE) == [("es/glossary.toml", 3), ("es/page.md", 6), ("pack.toml", line)]
