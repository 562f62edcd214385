"""Provides tests of the notes with which editors silence a rule on one line."""

from __future__ import annotations

import pytest

from tests.content.check.checking import found
from tests.content.pack_writer import BODY_LINE, PICTURE, PackWriter

LONG = " ".join(["word"] * 26) + "."
NOTE = "<!-- allow sentence-length: a law is quoted -->"
FIGURE = "!!! figure\n    ![A pale line from left to right](figures/a.svg)\n\n    A line."
PALE = PICTURE.replace("<path", '\n<path stroke="#eee"')
WORDS = f'[terms.a]\nterm = "a word"\ndefinition = "{LONG}"'


CASES = [
    ("on the line", f"{LONG} {NOTE}", []),
    ("on the line above", f"{NOTE}\n{LONG}", []),
    ("above an empty line", f"{NOTE}\n\n{LONG}", []),
    ("above another note", f"{NOTE}\n<!-- for later -->\n{LONG}", []),
    ("on another line", f"{LONG}\n\nShort. {NOTE}", [("en/page.md", BODY_LINE)]),
    ("two lines above", f"{NOTE}\nShort.\n\n{LONG}", [("en/page.md", BODY_LINE + 3)]),
    ("of another rule", f"{LONG} <!-- allow praise: a quote -->", [("en/page.md", BODY_LINE)]),
]


@pytest.mark.parametrize(("body", "places"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_what_a_note_silences(pack: PackWriter, body: str, places: list[tuple[str, int]]) -> None:
    pack.section("page", body)
    assert found(pack, "sentence-length") == places
    assert found(pack, "allow-unused") == ([("en/page.md", _note_line(body))] if places else [])


def _note_line(body: str) -> int:
    """Return the line that the note in a body speaks of."""
    lines = body.split("\n")
    line = next(number for number, line in enumerate(lines) if "allow" in line)
    return BODY_LINE + line + lines[line].startswith("<!--")


def test_a_note_needs_a_reason(pack: PackWriter) -> None:
    pack.section("page", f"{LONG} <!-- allow sentence-length -->")
    assert found(pack, "allow-reason") == [("en/page.md", BODY_LINE)]
    assert found(pack, "sentence-length") == []


def test_a_note_on_a_page_that_cannot_be_read_is_left_alone(pack: PackWriter) -> None:
    pack.section("good")
    pack.section("page", f"{NOTE}\n{LONG}", titel="Lost")
    assert found(pack, "front-matter")
    assert found(pack, "allow-unused") == []


def test_notes_in_front_matter(pack: PackWriter) -> None:
    pack.section("page", reviewer='"" # allow review-missing: a first sketch')
    assert found(pack, "review-missing") == []
    assert found(pack, "allow-unused") == []


def test_notes_in_a_glossary(pack: PackWriter) -> None:
    pack.file("en/glossary.toml", f"{WORDS} # allow glossary-length: a law is quoted")
    pack.section("page", "A word.")
    assert found(pack, "glossary-length") == []


def test_notes_in_a_drawing(pack: PackWriter) -> None:
    pack.file("figures/a.svg", PALE.replace("/>", "/> <!-- allow svg-contrast: fades -->"))
    pack.section("page", FIGURE)
    assert found(pack, "svg-contrast") == []
    pack.file("figures/a.svg", PALE)
    assert found(pack, "svg-contrast") == [("figures/a.svg", 2)]


def test_notes_in_hidden_files_say_nothing(pack: PackWriter) -> None:
    pack.file(".old/page.md", NOTE)
    pack.section("page")
    assert found(pack, "allow-unused") == []
