"""Provides tests of which face draws which letters, and that there is one for all of them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from kiosk.cli.shown_letters import interface_letters, pack_letters
from kiosk.content.font_letters import font_letters
from kiosk.content.visible import visible
from kiosk.resources import resource
from kiosk.ui.fonts import CHINESE_MARKS, FILES, TEXT_FAMILY

LATIN, CHINESE, ARABIC = TEXT_FAMILY, "Kiosk Noto Sans SC", "Kiosk Noto Sans Arabic"
MEGABYTE = 1024 * 1024
PIXELS = 100

WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)
of_every_weight = pytest.mark.parametrize("weight", WEIGHTS)

pytestmark = pytest.mark.usefixtures("qapp")


def layout_of(text: str, family: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextLayout:
    """Return a text as it stands on the screen, in one line."""
    font = QFont(family)
    font.setPixelSize(PIXELS)
    font.setWeight(weight)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(100 * PIXELS)
    layout.endLayout()
    return layout


def drawn(text: str, family: str, weight: QFont.Weight) -> dict[str, tuple[str, str]]:
    """Return which family and style draws each letter; no letter may be an empty box."""
    layout = layout_of(text, family, weight)
    assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns()), text
    by_letter: dict[str, tuple[str, str]] = {}
    for at, letter in enumerate(text):
        for run in layout.glyphRuns(at, 1):
            by_letter[letter] = run.rawFont().familyName(), run.rawFont().styleName()
    return by_letter


def test_all_fonts_together_are_small() -> None:
    files = [path for path in resource("fonts").iterdir() if path.is_file()]
    assert {f"fonts/{path.name}" for path in files if path.suffix == ".ttf"} <= set(FILES)
    assert sum(path.stat().st_size for path in files) <= 6 * MEGABYTE
    assert {path.name for path in files if path.suffix != ".ttf"} == {
        "LICENSE", "LICENSE-Noto-Sans-Arabic", "LICENSE-Noto-Sans-SC",
    }  # fmt: skip


def test_some_font_of_ours_has_every_letter_of_the_pages_and_of_the_screen() -> None:
    words, pages = [*interface_letters()], [*pack_letters(resource("packs").iterdir())]
    assert set("é您ع") <= set("".join(words)) & set("".join(pages))
    wanted = {*map(ord, visible((*words, *pages)))}
    fonts = [QRawFont(str(resource(name)), 16) for name in FILES if name.startswith("fonts/")]
    lost = [chr(one) for one in wanted if not any(font.supportsCharacter(one) for font in fonts)]
    assert lost == []


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("fonts/Noto")])
def test_the_check_reads_the_same_letters_from_a_font_as_qt(name: str) -> None:
    font = QRawFont(str(resource(name)), 16)
    seen = {code for code in range(0x10000) if font.supportsCharacter(code)}
    assert len(seen) > 400
    # Qt says that every font has the marks for the direction of lines, which have no shape.
    assert {
        ord(one) for one in visible(map(chr, seen ^ font_letters(resource(name).read_bytes())))
    } == set()


@of_every_weight
def test_each_script_has_its_face(weight: QFont.Weight) -> None:
    heavy = weight >= QFont.Weight.DemiBold
    chinese = drawn("食管癌，PET-CT：5毫克，38°C。", TEXT_FAMILY, weight)
    assert {chinese[one][0] for one in "PETC5-8"} == {LATIN}
    assert {chinese[one] for one in "食管癌毫克，：。"} == {
        (CHINESE, "Bold" if heavy else "Regular")
    }
    arabic = drawn("سرطان المريء، HER2 38 مرة؟", TEXT_FAMILY, weight)
    assert {arabic[one][0] for one in "HER238"} == {LATIN}
    faces = {arabic[one] for one in "سرطانمةيء،؟"}
    styles = {QFont.Weight.DemiBold: "SemiBold", QFont.Weight.Bold: "Bold"}
    assert faces == {(ARABIC, styles.get(weight, "Regular"))}


@of_every_weight
def test_chinese_lines_have_wide_quotes_and_english_lines_have_not(weight: QFont.Weight) -> None:
    text = "“食管”——HER2……Barrett’s"
    chinese = drawn(text, CHINESE_MARKS, weight)
    assert {chinese[one][0] for one in "“”—…"} == {CHINESE_MARKS}
    assert {chinese[one][0] for one in "食管"} == {CHINESE}
    assert {chinese[one][0] for one in "HER2Bartes’"} == {LATIN}
    assert {drawn(text, TEXT_FAMILY, weight)[one][0] for one in "“”—…"} == {LATIN}


def test_arabic_letters_are_joined() -> None:
    alone, joined = (
        {glyph for run in layout_of(text, TEXT_FAMILY).glyphRuns() for glyph in run.glyphIndexes()}
        for text in ("ع", "ععع")
    )
    assert len(joined) == 3
    assert not joined & alone


@pytest.mark.parametrize("family", [TEXT_FAMILY, CHINESE_MARKS])
def test_lines_of_chinese_are_as_far_apart_as_english_ones(family: str) -> None:
    layouts = [layout_of(text, family) for text in ("English", "中文", "“中A”")]
    assert len({layout.lineAt(0).height() for layout in layouts}) == 1


def test_lines_of_arabic_have_room_for_its_letters() -> None:
    for letter in "أإجعيءآؤ":
        layout = layout_of(letter, TEXT_FAMILY, QFont.Weight.Bold)
        for run in layout.glyphRuns():
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                ink = run.rawFont().boundingRect(glyph).translated(place)
                assert ink.top() >= 0
                assert ink.bottom() <= layout.lineAt(0).height()
