"""Provides tests of the QML files as files: small, and without a look of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.window import QML_FOLDER

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted(QML_FOLDER.rglob("*.qml"))
THEME = "theme"
LONGEST = 150
"""Lines."""

COLOR = re.compile(
    r'"#[0-9a-fA-F]{3,8}"|\b(?:Qt\.)?(?:rgba|hsla|hsva|rgb)\(|color: "(?!transparent)'
)
THEMED = re.compile(r"Theme\.(?:px|capped|heading|title|hand|space)\([^()]*(?:\([^()]*\))?[^()]*\)")
SIZE = re.compile(
    r"\b(?:width|height|x|y|spacing|radius|size|pixelSize|pointSize|letterSpacing|implicitWidth"
    r"|implicitHeight|margins|padding|\w+Margin|\w+Padding|border\.width): [^\n]*?(?<![\w.])"
    r"(?:[3-9]|\d{2,})\b"
)
CUT = re.compile(r"\belide:|\bmaximumLineCount:|\bselectByMouse: true|\bTextEdit\b|\bTextArea\b")
TYPING = re.compile(r"\bTextInput\b|\bTextField\b")
FIELD = "FindField.qml"
"""The only place where anybody types."""
EFFECTS = re.compile(r"\bShaderEffect|\blayer\.|\bMultiEffect|\bDropShadow|\bGaussianBlur")
"""What the software renderer can't draw."""

LONE_LETTERS = (
    "Icon",
    "NumberMark",
    "KeyFace",
    "BeginSign",
    "ContinueSign",
    "LanguageSign",
    "style",
)
"""Icons, numbers, keys, and what stands on the welcome screen, which has the usual space."""

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def test_there_are_files() -> None:
    assert len(FILES) > 40


@each_file
def test_a_file_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@each_file
def test_colors_and_pixels_come_from_the_theme(path: Path) -> None:
    if path.parent.name == THEME:
        pytest.skip("the theme is where they are")
    text = THEMED.sub("themed", path.read_text(encoding="utf-8"))
    assert COLOR.findall(text) == []
    assert SIZE.findall(text) == []


@each_file
def test_no_text_is_cut_or_marked_and_nothing_needs_a_graphics_card(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert CUT.findall(text) == []
    assert EFFECTS.findall(text) == []


# Row 42: no line edits elsewhere.
def test_nobody_types_but_to_find_something() -> None:
    typed = [path.name for path in FILES if TYPING.search(path.read_text(encoding="utf-8"))]
    assert typed == [FIELD]


@each_file
def test_what_stands_between_letters_follows_their_size(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if "font.pixelSize:" in text and path.stem not in LONE_LETTERS:
        assert "font.letterSpacing: Theme.betweenLetters(" in text, "use Words, and its `size`"


@pytest.mark.parametrize(
    "line",
    ["width: 48", "font.pixelSize: 24", "radius: 8", "spacing: parent.width / 12", "y: -30"],
)
def test_a_pixel_would_be_found(line: str) -> None:
    assert SIZE.search(line)


@pytest.mark.parametrize("line", ['color: "#fff"', 'color: "red"', "Qt.rgba(0, 0, 0, 1)"])
def test_a_color_would_be_found(line: str) -> None:
    assert COLOR.search(line)
