"""Provides tests that a translation leads where its original leads, and shows the same drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import found, messages
from tests.content.check.translating import LINE, both, pairs_found
from tests.content.pack_writer import PICTURE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-links"


def written(name: str) -> str:
    """Return a figure that shows a drawing."""
    return f"!!! figure\n    ![A long line of words](figures/{name}.svg)"


VEIN = '[terms.vein]\nterm = "{}"\ndefinition = "{}"\n'

ALIKE = [
    ("A [b](section:page-0) and [c](https://example.org/d).",
     "C [c](https://example.org/d) y [b](section:page-0)."),
    ("Call {phone|your team}.", "Llame a {phone|su equipo}."),
    ("A vein.", "Una vena."),
    ("A vein.", "Un [vaso](glossary:vein)."),
    ("A [vein](glossary:vein).", "Una [vena](glossary:vein)."),
]  # fmt: skip

DIFFERENT = [
    ("A [b](section:page-0).", "A b."),
    ("A b.", "A [b](section:page-0)."),
    ("A [b](section:page-0).", "A [b](section:page-1)."),
    ("A [b](section:page-0).", "A [b](section:page-0), [b](section:page-0)."),
    ("A [b](https://example.org/b).", "A [b](https://example.org/c)."),
    ("A [tube](glossary:vein).", "Un tubo."),
    ("A tube.", "Un [tubo](glossary:vein)."),
    ("Call {phone|your team}.", "Llame a su equipo."),
    ("Call {phone|your team}.", "Llame a {name|su equipo}."),
    (written("a"), written("b")),
]


def words(pack: PackWriter) -> None:
    """Write the words of both languages, and two drawings."""
    pack.file("en/glossary.toml", VEIN.format("vein", "A tube."))
    pack.file("es/glossary.toml", VEIN.format("vena", "Un tubo."))
    pack.file("figures/a.svg", PICTURE)
    pack.file("figures/b.svg", PICTURE.replace("h9", "v9"))


def test_links_of_the_same_kind_and_number(pack: PackWriter) -> None:
    words(pack)
    assert pairs_found(pack, CODE, "es", ALIKE) == []


def test_other_links(pack: PackWriter) -> None:
    words(pack)
    assert pairs_found(pack, CODE, "es", DIFFERENT) == DIFFERENT


def test_drawings_in_another_order(pack: PackWriter) -> None:
    words(pack)
    first, second = written("a"), written("b")
    both(pack, "es", f"{first}\n\n{second}", f"{second}\n\n{first}")
    (said,) = messages(pack, CODE)
    assert said.startswith(
        f"es/page.md:{LINE + 2}: {CODE} Here stands figures/b.svg, where en/page.md:{LINE + 1}"
    )


def test_both_lines_are_named(pack: PackWriter) -> None:
    both(pack, "es", "Words.\n\nCall {phone|us}.", "Palabras.\n\nLlame.")
    (said,) = messages(pack, CODE)
    assert said.startswith(
        f"es/page.md:{LINE + 3}: {CODE} en/page.md:{LINE + 2} has the site value phone"
        " that is missing here."
    )


def test_notes_of_the_editors_do_not_count(pack: PackWriter) -> None:
    both(pack, "es", "Words. <!-- see [this](https://example.org/a) -->", "Palabras.")
    assert found(pack, CODE) == []
