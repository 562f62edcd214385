"""Provides tests of the rules on letters that no font has, and on fonts that a pack brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.font_letters import LAST, FontError, font_letters
from kiosk.resources import resource
from tests.content.check.checking import findings, found
from tests.content.pack_writer import BODY_LINE, PackWriter
from tests.small_font import write_font

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KHMER = "ខ្មែរ"
MEGABYTE = 1024 * 1024
FONT = "fonts/Khmer.ttf"


def test_letters_that_no_font_has_are_named_with_file_and_line(pack: PackWriter) -> None:
    pack.section("page", f"Words.\n\nIn {KHMER}, and 🚶.", summary=f"{KHMER}.")
    pack.box("box", KHMER)
    pack.section("other", boxes="[box]")
    pack.file("en/glossary.toml", f'[terms.a]\nterm = "words"\ndefinition = "{KHMER}."')
    path = pack.manifest()
    path.write_text(path.read_text("utf-8").replace("A topic", KHMER), encoding="utf-8")
    places = [
        ("en/boxes/box.md", 7),
        ("en/glossary.toml", 3),
        ("en/page.md", 6),
        ("en/page.md", BODY_LINE + 2),
        ("pack.toml", 8),
    ]
    assert found(pack, "glyph-missing") == places
    last = findings(pack, "glyph-missing")[3]
    assert (last.severity, "ខ (U+1781)" in last.what, "(U+1F6B6)" in last.what) == (
        "error",
        True,
        True,
    )


def test_letters_of_four_languages_and_signs_without_a_shape_are_fine(pack: PackWriter) -> None:
    pack.section(
        "page", "¿Qué? 食管癌，“您”……≥ 5。 \N{RIGHT-TO-LEFT MARK}سَرَطَان، ٤؟ 38 °C \u00a0 µg e\u0301"
    )
    assert found(pack, "glyph-missing") == []


def test_a_pack_brings_a_font_for_its_letters(pack: PackWriter) -> None:
    pack.section("page", f"{KHMER}\n\n{KHMER} ᏣᎳᎩ")
    write_font(pack.folder / FONT, KHMER, "Khmer")
    pack.file("fonts/OFL.txt", "A license.")
    assert found(pack, "glyph-missing") == [("en/page.md", BODY_LINE + 2)]
    assert found(pack, "font-file") == []
    assert found(pack, "unused-file") == []


def whole() -> bytes:
    """Return a font that is in order."""
    return resource("fonts/AtkinsonHyperlegibleNext-Regular.ttf").read_bytes()


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"\x00\x01\x00\x00",
        lambda data: data[:2000],
        lambda data: data[:-9],
        lambda data: b"wOF2" + data[4:],
        lambda data: data.replace(b"cmap", b"none", 1),
        lambda data: b"<html>" + data,
    ],
)
def test_a_damaged_font_is_a_finding(pack: PackWriter, damage: Callable[[bytes], bytes]) -> None:
    pack.section("page", KHMER)
    (pack.folder / "fonts").mkdir()
    (pack.folder / FONT).write_bytes(damage(whole()))
    assert found(pack, "font-file") == [(FONT, 0)]
    assert found(pack, "glyph-missing") == [("en/page.md", BODY_LINE)]


@pytest.mark.parametrize("is_of_all_unicode", [False, True])
def test_no_damage_to_a_list_of_letters_is_more_than_a_finding(
    tmp_path: Path, *, is_of_all_unicode: bool
) -> None:
    small = write_font(tmp_path / "small.ttf", KHMER, "Khmer")
    data = small.read_bytes() if is_of_all_unicode else whole()
    at = data.index(b"cmap")
    start = int.from_bytes(data[at + 8 : at + 12], "big")
    refused = 0
    for place in range(start, start + 120):
        try:
            letters = font_letters(data[:place] + b"\x7f\xff\xff" + data[place + 3 :])
        except FontError:
            refused += 1
        else:
            assert all(code <= LAST for code in letters)
    assert refused > 10


def test_a_font_that_is_too_large_or_elsewhere_is_a_finding(pack: PackWriter) -> None:
    pack.section("page")
    (pack.folder / "fonts").mkdir()
    (pack.folder / FONT).write_bytes(whole() + bytes(5 * MEGABYTE))
    (pack.folder / "en/Khmer.ttf").write_bytes(whole())
    (pack.folder / "fonts/Khmer.woff2").write_bytes(whole())
    assert sorted(found(pack, "font-file")) == [
        ("en/Khmer.ttf", 0), (FONT, 0), ("fonts/Khmer.woff2", 0),
    ]  # fmt: skip
